#include "render/views/grouped.h"

#include <algorithm>

namespace kyyeu::render {

void Grouping::add(const std::string& group, std::string_view name, std::uint32_t record) {
  auto& [group_name, members] = groups_[{group.empty(), collator_.sort_key(group)}];
  group_name = group;
  members.emplace_back(collator_.sort_key(name), record);
}

std::vector<Grouping::Group> Grouping::groups() const {
  std::vector<Group> out;
  for (const auto& [key, entry] : groups_) {
    std::vector<Member> members = entry.second;
    std::sort(members.begin(), members.end());
    Group& group = out.emplace_back();
    group.name = entry.first;
    for (const auto& [name, record] : members)
      group.records.push_back(record);
  }
  return out;
}

}  // namespace kyyeu::render
