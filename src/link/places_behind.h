// PlacesBehind: the place that a text gives right behind a name: "TTYT Châu Thành (An Giang)".
#pragma once

#include <string_view>
#include <vector>

#include "link/hash_table.h"
#include "link/name_steps.h"
#include "model/site.h"

namespace kyyeu::link {

struct PlaceBehind {
  PlaceId place;       // empty where none is given
  bool plain = false;  // in brackets, behind "thuộc", or with the word for its grade
};

// Immutable, so thread-safe. Refers to nothing.
class PlacesBehind {
 public:
  PlacesBehind(const Site& site, const StepReader& reader);

  // What stands behind steps[end - 1]: a space, a comma, a dash or a bracket, perhaps "thuộc"
  // or "của", perhaps the word for a grade, then a place's name with its marks and capitals. `text`
  // is what the steps' offsets count in.
  PlaceBehind find(std::string_view text, const std::vector<Step>& steps, std::size_t end) const;

  // Whether they are one place, or one went into the other.
  bool are_kin(PlaceId a, PlaceId b) const;

 private:
  PlaceId name_at(const std::vector<Step>& steps, std::size_t at) const;

  HashTable names_;  // of a name's syllables → its place
  HashTable kin_;    // of two places
};

}  // namespace kyyeu::link
