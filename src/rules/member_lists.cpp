#include "rules/member_lists.h"

namespace kyyeu::rules {

MemberLists member_lists(const Site& site) {
  MemberLists lists;
  for (const Membership& row : site.memberships) {
    if (!row.cluster) continue;
    MemberList& list = lists[{row.cluster, row.year}];
    if (row.unit.id) {
      list.units.insert(row.unit.id);
    } else {
      list.unknown.insert(row.unit.written);
    }
  }
  return lists;
}

const MemberList* find_list(const MemberLists& lists, ClusterId cluster, int year) {
  const auto found = lists.find({cluster, year});
  return found == lists.end() ? nullptr : &found->second;
}

}  // namespace kyyeu::rules
