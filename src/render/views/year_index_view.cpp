#include "render/views/year_index_view.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "render/views/member_count.h"
#include "render/views/membership_table.h"
#include "render/views/year_links.h"
#include "text/collate.h"

namespace kyyeu::render {
namespace {

// Awards, articles and events; an award that spans years counts in each of them.
struct Counts {
  std::size_t articles = 0;
  std::size_t events = 0;
  std::size_t awarded = 0;
  std::size_t proposed = 0;

  void add(const Award& award) {
    const auto count = static_cast<std::size_t>(std::max(award.count, 1));
    if (award.status == AwardStatus::kAwarded) awarded += count;
    if (award.status == AwardStatus::kProposed) proposed += count;
  }
};

Counts counts_of(const Site& site, const YearContents& contents) {
  Counts counts;
  counts.articles = contents.articles.size();
  counts.events = contents.events.size();
  for (const std::uint32_t row : contents.awards)
    counts.add(site.awards[row]);
  return counts;
}

// Every article, event and award of any year once.
Counts total_of(const Site& site) {
  Counts total;
  std::set<std::uint32_t> events, awards;
  for (const auto& [year, contents] : site.index.years) {
    total.articles += contents.articles.size();
    events.insert(contents.events.begin(), contents.events.end());
    awards.insert(contents.awards.begin(), contents.awards.end());
  }
  total.events = events.size();
  for (const std::uint32_t row : awards)
    total.add(site.awards[row]);
  return total;
}

View counts_view(const ViewContext& context, const Counts& counts) {
  const auto number = [&](std::size_t count) {
    return context.phrases.number(static_cast<double>(count));
  };
  View view;
  view.text("articles_text", number(counts.articles)).text("events_text", number(counts.events));
  view.text("awarded_text", number(counts.awarded));
  view.text("proposed_text", number(counts.proposed));
  return view;
}

std::vector<View> year_rows(const ViewContext& context) {
  std::vector<View> rows;
  for (const auto& [year, contents] : context.site.index.years) {
    View& row = rows.emplace_back();
    row.object("year", context.plain_link(std::to_string(year), address::year(year)));
    row.object("counts", counts_view(context, counts_of(context.site, contents)));
  }
  std::reverse(rows.begin(), rows.end());
  return rows;
}

View cell_view(const ViewContext& context, ClusterId cluster, int year) {
  View cell;
  if (!context.site.index.cluster_years.contains({cluster, year})) return cell;
  const Cluster& record = context.site.clusters[cluster.index()];
  cell.text("url", context.url_to(address::cluster_year(record, year)));
  cell.list("offices", membership_views(context, offices_of(context.site, cluster, year)));
  cell.object("members", member_count_view(context, cluster, year));
  return cell;
}

std::vector<ClusterId> clusters_by_name(const ViewContext& context) {
  const text::Collator collator;
  std::vector<std::pair<std::string, ClusterId>> keyed;
  for (std::size_t i = 0; i < context.site.clusters.size(); ++i) {
    if (context.site.clusters[i].names.empty()) continue;
    keyed.emplace_back(collator.sort_key(context.phrases.name(ref(ClusterId(i)))), i);
  }
  std::sort(keyed.begin(), keyed.end());
  std::vector<ClusterId> clusters;
  clusters.reserve(keyed.size());
  for (const auto& [key, cluster] : keyed)
    clusters.push_back(cluster);
  return clusters;
}

// Years of which the archive knows a cluster.
std::vector<int> cluster_years(const Site& site) {
  std::set<int> years;
  for (const auto& [key, contents] : site.index.cluster_years)
    years.insert(key.second);
  return {years.begin(), years.end()};
}

void add_matrix(View& view, const ViewContext& context) {
  const std::vector<int> years = cluster_years(context.site);
  std::vector<View> columns, rows;
  columns.reserve(years.size());
  for (const int year : years) {
    columns.push_back(context.plain_link(std::to_string(year), address::year(year)));
  }
  for (const ClusterId cluster : clusters_by_name(context)) {
    std::vector<View> cells;
    cells.reserve(years.size());
    for (const int year : years)
      cells.push_back(cell_view(context, cluster, year));
    View& row = rows.emplace_back();
    row.object("cluster", context.cluster_link(cluster)).list("cells", std::move(cells));
  }
  view.list("columns", std::move(columns)).list("clusters", std::move(rows));
}

const ViewType& counts_type() {
  static const ViewType kType{"year_counts",
                              {{"articles_text", FieldKind::kText, "số bài"},
                               {"events_text", FieldKind::kText, "số sự kiện"},
                               {"awarded_text", FieldKind::kText, "số khen thưởng đã tặng"},
                               {"proposed_text", FieldKind::kText, "số khen thưởng được đề nghị"}}};
  return kType;
}

const ViewType& year_row_type() {
  static const ViewType kType{"year_row",
                              {{"year", FieldKind::kObject, "trang của năm", link_view_type},
                               {"counts", FieldKind::kObject, "năm ấy có gì", counts_type}}};
  return kType;
}

const ViewType& cell_type() {
  static const ViewType kType{
      "year_cell",
      {{"url", FieldKind::kText, "trang của cụm, khối trong năm; vắng khi không có"},
       {"offices", FieldKind::kList, "trưởng, phó", membership_type},
       {"members", FieldKind::kObject, "bao nhiêu thành viên", member_count_type}}};
  return kType;
}

const ViewType& cluster_row_type() {
  static const ViewType kType{"cluster_row",
                              {{"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
                               {"cells", FieldKind::kList, "mỗi năm một ô", cell_type}}};
  return kType;
}

}  // namespace

PageView build_year_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.years");
  built.info.description = context.words.text("year.index_description");
  built.view.list("years", year_rows(context));
  built.view.object("total", counts_view(context, total_of(context.site)));
  add_matrix(built.view, context);
  return built;
}

const ViewType& year_index_view_type() {
  static const ViewType kType{
      "year_index",
      {{"years", FieldKind::kList, "các năm, mới trước", year_row_type},
       {"total", FieldKind::kObject, "cộng; khen thưởng nhiều năm chỉ tính một lần", counts_type},
       {"columns", FieldKind::kList, "các năm có cụm, khối", link_view_type},
       {"clusters", FieldKind::kList, "cụm, khối theo năm", cluster_row_type}}};
  return kType;
}

}  // namespace kyyeu::render
