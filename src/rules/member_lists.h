// Who belonged to a cluster in a year, as its membership file lists them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "model/site.h"

namespace kyyeu::rules {

struct MemberList {
  std::set<UnitId> units;
  std::set<std::string> unknown;  // words that name no unit; an error was recorded for each

  std::size_t size() const { return units.size() + unknown.size(); }
};

// Only the years of a cluster that have rows.
using MemberLists = std::map<std::pair<ClusterId, int>, MemberList>;
MemberLists member_lists(const Site& site);

// nullptr where the file has no row for that year.
const MemberList* find_list(const MemberLists& lists, ClusterId cluster, int year);

}  // namespace kyyeu::rules
