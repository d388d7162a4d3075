#include "render/views/member_count.h"

#include <algorithm>
#include <set>
#include <string>

namespace kyyeu::render {
namespace {

const StatedMembers* stated_of(const Site& site, ClusterId cluster, int year) {
  const auto& all = site.clusters[cluster.index()].stated_members;
  const auto found = all.find(year);
  return found != all.end() ? &found->second : nullptr;
}

// "4 bệnh viện tuyến tỉnh + 3 trung tâm y tế tuyến huyện"
std::string levels_text(const ViewContext& context, const StatedMembers& stated) {
  std::string text;
  for (const auto& [level, number] : stated.by_level) {
    text += (text.empty() ? "" : " + ") + context.phrases.number(number) + " " + level;
  }
  return text;
}

// "Biết tên 5/14 đơn vị"; "" where the list is whole.
std::string known_text(const ViewContext& context, const MemberCount& count) {
  const std::string known = std::to_string(count.known);
  if (count.stated > count.known && count.known > 0) {
    return context.words.format("members.known_of", {known, std::to_string(count.stated)});
  }
  if (count.complete && count.stated <= count.known) return {};
  if (count.known == 0) return context.words.text("members.known_none");
  return context.words.format("members.known", {known});
}

}  // namespace

MemberCount member_count(const Site& site, ClusterId cluster, int year) {
  MemberCount count;
  if (const StatedMembers* stated = stated_of(site, cluster, year)) {
    count.stated = stated->total;
    count.complete = stated->complete;
  }
  const auto found = site.index.cluster_years.find({cluster, year});
  if (found == site.index.cluster_years.end()) return count;
  std::set<UnitId> units;
  for (const std::uint32_t row : found->second.memberships) {
    units.insert(site.memberships[row].unit.id);
  }
  count.known = static_cast<int>(units.size());
  return count;
}

bool lists_all_members(const Site& site, ClusterId cluster, int year) {
  const auto found = site.index.cluster_years.find({cluster, year});
  if (found == site.index.cluster_years.end()) return false;
  const Rows& members = found->second.memberships;
  const bool only_offices = std::all_of(members.begin(), members.end(), [&](std::uint32_t row) {
    return site.memberships[row].role != MemberRole::kMember;
  });
  if (only_offices) return false;
  const StatedMembers* stated = stated_of(site, cluster, year);
  if (stated == nullptr) return true;
  const auto rows = static_cast<int>(members.size());
  if (!stated->complete || rows < stated->total) return false;
  return stated->total == 0 || member_count(site, cluster, year).known >= stated->total;
}

View member_count_view(const ViewContext& context, ClusterId cluster, int year) {
  const MemberCount count = member_count(context.site, cluster, year);
  const StatedMembers* stated = stated_of(context.site, cluster, year);
  View view;
  if (count.total() > 0 && (count.stated > 0 || count.complete)) {
    view.text("count_text",
              context.phrases.count("count.units", static_cast<std::size_t>(count.total())));
  }
  if (stated != nullptr) {
    view.text("levels_text", levels_text(context, *stated));
    view.object("source", context.source_link(stated->source));
  }
  view.text("known_text", known_text(context, count));
  return view;
}

const ViewType& member_count_type() {
  static const ViewType kType{
      "member_count",
      {{"count_text", FieldKind::kText, "7 đơn vị; vắng khi không rõ"},
       {"levels_text", FieldKind::kText, "gồm những loại nào, theo nguồn"},
       {"known_text", FieldKind::kText, "Biết tên 5/14 đơn vị; vắng khi danh sách đủ"},
       {"source", FieldKind::kObject, "nguồn của số lượng", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
