// When units and clusters ceased to be, and what took their place.
#pragma once

#include <unordered_map>

#include "model/site.h"

namespace kyyeu::rules {

struct Ending {
  Date date;  // the first day without it; a month or a year: some day within
  bool dissolved = false;
  RecordRef successor;  // may be empty
};

// Of each unit and cluster that was dissolved, merged into another, taken in by another, or
// replaced, at a date that is stated. Of several such dates the last counts; a later split-from
// means that it was set up again.
using Endings = std::unordered_map<RecordRef, Ending>;
Endings endings_of(const Site& site);

// Whether a time that begins on `first` lies wholly behind the ending.
bool begins_after(const Ending& ending, Date first);
// The same of a single day: what ends on a day may still take part in it.
bool is_after(const Ending& ending, Date day);

}  // namespace kyyeu::rules
