// How many members a cluster had in a year: as a source states it, and how many of them the
// archive knows by name (p-member-count).
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

struct MemberCount {
  int stated = 0;  // 0: no source states it
  int known = 0;   // different units in the list
  bool complete = true;

  // What there are as far as known: the stated number, else the listed one.
  int total() const { return stated != 0 ? stated : known; }
};

MemberCount member_count(const Site& site, ClusterId cluster, int year);

// Whether the archive knows every member of that year by name, as far as its sources say. A list of
// leaders alone is not taken for one.
bool lists_all_members(const Site& site, ClusterId cluster, int year);

const ViewType& member_count_type();
// An empty View where nothing is known.
View member_count_view(const ViewContext& context, ClusterId cluster, int year);

}  // namespace kyyeu::render
