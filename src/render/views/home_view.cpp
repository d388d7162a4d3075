#include "render/views/home_view.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "render/views/card_view.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kLatestArticles = 8;
constexpr std::size_t kHotlines = 5;

std::vector<View> cards(const ViewContext& context) {
  const std::span<const ArticleId> all = context.site.index.articles_by_date;
  return card_views(context, all.first(std::min(kLatestArticles, all.size())));
}

// The newest year of which a cluster's members or leaders are known.
int newest_cluster_year(const Site& site) {
  int newest = 0;
  for (const auto& [key, contents] : site.index.cluster_years) {
    if (!contents.memberships.empty()) newest = std::max(newest, key.second);
  }
  return newest;
}

View cluster_view(const ViewContext& context, ClusterId cluster, int year,
                  const ClusterYear& contents) {
  View view;
  view.object("cluster", context.cluster_link(cluster, year));
  const ClusterKind kind = context.site.clusters[cluster.index()].kind;
  std::vector<View> offices;
  for (const std::uint32_t row : contents.memberships) {
    const Membership& member = context.site.memberships[row];
    if (member.role == MemberRole::kMember || !member.unit) continue;
    View& office = offices.emplace_back();
    office.text("role_text", context.phrases.role(member.role, kind));
    office.object("unit", context.unit_link(member.unit.id, year));
  }
  view.list("offices", std::move(offices));
  return view;
}

std::vector<View> cluster_views(const ViewContext& context, int year) {
  std::vector<View> items;
  for (const auto& [key, contents] : context.site.index.cluster_years) {
    if (key.second != year) continue;
    items.push_back(cluster_view(context, key.first, year, contents));
  }
  return items;
}

std::vector<View> year_links(const ViewContext& context) {
  std::vector<View> items;
  for (const auto& [year, contents] : context.site.index.years) {
    items.push_back(context.plain_link(std::to_string(year), address::year(year)));
  }
  std::reverse(items.begin(), items.end());
  return items;
}

// How many awards were given; proposals are none.
std::size_t awarded(const Site& site) {
  std::size_t count = 0;
  for (const Award& award : site.awards) {
    if (award.status == AwardStatus::kAwarded) count += static_cast<std::size_t>(award.count);
  }
  return count;
}

std::vector<View> counts(const ViewContext& context) {
  const Site& site = context.site;
  std::vector<View> items;
  const auto add = [&](std::string_view word, std::size_t count, std::string_view address) {
    if (count == 0) return;
    View& item = items.emplace_back();
    item.text("label", context.words.text(word)).text("url", context.url_to(address));
    item.text("count_text", context.phrases.number(static_cast<double>(count)));
  };
  add("kind.articles", site.index.articles_by_date.size(), address::kArticleIndex);
  add("kind.units", site.units.size(), address::kUnitIndex);
  add("kind.clusters", site.clusters.size(), address::kClusterIndex);
  add("kind.years", site.index.years.size(), address::kYearIndex);
  add("home.awarded", awarded(site), address::kAwardIndex);
  return items;
}

std::vector<View> hotlines(const ViewContext& context) {
  std::vector<View> items;
  for (const Hotline& hotline : context.site.hotlines) {
    if (items.size() == kHotlines) break;
    if (hotline.numbers.empty()) continue;
    std::string digits;
    for (const char c : hotline.numbers.front().text) {
      if ((c >= '0' && c <= '9') || c == '+') digits += c;
    }
    View& item = items.emplace_back();
    item.text("label", hotline.label).text("number", hotline.numbers.front().text);
    item.text("url", "tel:" + digits).text("extension", hotline.extension);
  }
  return items;
}

const ViewType& office_type() {
  static const ViewType kType{
      "office",
      {{"role_text", FieldKind::kText, "trưởng cụm, phó trưởng cụm …"},
       {"unit", FieldKind::kObject, "đơn vị giữ vai trò ấy", link_view_type}}};
  return kType;
}

const ViewType& home_cluster_type() {
  static const ViewType kType{"home_cluster",
                              {{"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
                               {"offices", FieldKind::kList, "trưởng, phó của năm", office_type}}};
  return kType;
}

const ViewType& count_type() {
  static const ViewType kType{"count",
                              {{"label", FieldKind::kText, "đếm cái gì"},
                               {"url", FieldKind::kText, "danh sách"},
                               {"count_text", FieldKind::kText, "con số"}}};
  return kType;
}

const ViewType& home_hotline_type() {
  static const ViewType kType{"home_hotline",
                              {{"label", FieldKind::kText, "việc gì"},
                               {"number", FieldKind::kText, "số điện thoại"},
                               {"extension", FieldKind::kText, "số máy lẻ"},
                               {"url", FieldKind::kText, "tel: để gọi"}}};
  return kType;
}

}  // namespace

PageView build_home_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.site.config.title;
  built.info.description = context.site.config.description;
  const int year = newest_cluster_year(context.site);
  View& view = built.view;
  view.list("cards", cards(context));
  if (year != 0) view.text("cluster_year", std::to_string(year));
  view.list("clusters", cluster_views(context, year));
  view.list("years", year_links(context));
  view.list("counts", counts(context));
  view.list("hotlines", hotlines(context));
  return built;
}

const ViewType& home_view_type() {
  static const ViewType kType{
      "home",
      {{"cards", FieldKind::kList, "bài mới", card_view_type},
       {"cluster_year", FieldKind::kText, "năm gần nhất có danh sách cụm, khối"},
       {"clusters", FieldKind::kList, "cụm, khối của năm ấy", home_cluster_type},
       {"years", FieldKind::kList, "các năm, mới trước", link_view_type},
       {"counts", FieldKind::kList, "kho có bao nhiêu bài, đơn vị …", count_type},
       {"hotlines", FieldKind::kList, "vài số đường dây nóng", home_hotline_type}}};
  return kType;
}

}  // namespace kyyeu::render
