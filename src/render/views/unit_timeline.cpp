#include "render/views/unit_timeline.h"

#include <algorithm>

#include "render/views/member_count.h"
#include "render/views/timeline_parts.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

// How many figures of a period are named; the others are counted.
constexpr std::size_t kFigures = 2;

const UnitYear* year_of(const Site& site, UnitId unit, int year) {
  const auto found = site.index.unit_years.find({unit, year});
  return found != site.index.unit_years.end() ? &found->second : nullptr;
}

bool belongs(const Site& site, UnitId unit, ClusterId cluster, int year) {
  const UnitYear* contents = year_of(site, unit, year);
  return contents != nullptr &&
         std::any_of(contents->memberships.begin(), contents->memberships.end(),
                     [&](auto row) { return site.memberships[row].cluster == cluster; });
}

// What the unit's first row of a cluster says that the year before did not: a key of words, "" for
// nothing new.
std::string_view news_of(const Site& site, UnitId unit, ClusterId cluster, int year) {
  if (belongs(site, unit, cluster, year - 1)) return {};
  return lists_all_members(site, cluster, year - 1) ? "timeline.joined" : "timeline.listed";
}

void add_offices(Timeline& timeline, const ViewContext& context, const Rows& rows,
                 const std::string& note) {
  for (const std::uint32_t index : rows) {
    const Membership& row = context.site.memberships[index];
    if (row.role == MemberRole::kMember) continue;
    timeline.add(row.year, [&] {
      const ClusterKind kind = context.site.clusters[row.cluster.index()].kind;
      return timeline_item(context.phrases.role(row.role, kind) + ":",
                           context.cluster_link(row.cluster, row.year), note);
    });
  }
}

// `rows` are those of the unit in one cluster and year.
void add_cluster(Timeline& timeline, const ViewContext& context, UnitId unit, const Rows& rows) {
  const Site& site = context.site;
  const Membership& row = site.memberships[rows.front()];
  const auto add = [&](int year, std::string_view word) {
    timeline.add(year, [&] {
      return timeline_item(context.words.text(word), context.cluster_link(row.cluster, year));
    });
  };
  const std::string_view news = news_of(site, unit, row.cluster, row.year);
  const bool leads = std::any_of(rows.begin(), rows.end(), [&](auto index) {
    return site.memberships[index].role != MemberRole::kMember;
  });
  if (leads) {
    const bool joined = news == "timeline.joined";
    add_offices(timeline, context, rows,
                joined ? context.words.text("timeline.new_member") : std::string());
  } else if (!news.empty()) {
    add(row.year, news);
  }
  const int next = row.year + 1;
  const bool left =
      lists_all_members(site, row.cluster, next) && !belongs(site, unit, row.cluster, next);
  if (left) add(next, "timeline.left");
}

void add_clusters(Timeline& timeline, const ViewContext& context, UnitId unit, int year) {
  const Site& site = context.site;
  std::map<ClusterId, Rows> by_cluster;
  for (const std::uint32_t row : year_of(site, unit, year)->memberships)
    by_cluster[site.memberships[row].cluster].push_back(row);
  for (const auto& [cluster, rows] : by_cluster)
    add_cluster(timeline, context, unit, rows);
}

int place_in_line(const Metric& metric) {
  if (metric.kind == MetricKind::kRank) return 0;
  return metric.kind == MetricKind::kGrade ? 1 : 2;
}

// "Hạng 1; Xếp loại tốt": ranks first, then grades. `rows` are those of one period.
View results_item(const ViewContext& context, UnitId unit, Rows rows) {
  const Site& site = context.site;
  const auto metric_of = [&](std::uint32_t row) -> const Metric& {
    return site.metrics[site.results[row].metric.index()];
  };
  std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) {
    return place_in_line(metric_of(a)) < place_in_line(metric_of(b));
  });
  const Period& period = site.results[rows.front()].period;
  std::string figures;
  for (std::size_t i = 0; i < std::min(rows.size(), kFigures); ++i) {
    const Metric& metric = metric_of(rows[i]);
    figures += (figures.empty() ? "" : "; ") + metric.label + " " +
               context.phrases.value(site.results[rows[i]].value, metric);
  }
  View link;
  link.text("name", std::move(figures));
  const std::string address = address::unit_in_year(site, unit, period.last_year);
  link.text("url", context.url_to(address) + "#muc-ket-qua");
  std::string text = context.words.text("results.title");
  if (period.kind != Period::Kind::kYear) text += " " + context.phrases.period(period);
  std::string note;
  if (rows.size() > kFigures) {
    note = context.phrases.count("count.more_metrics", rows.size() - kFigures);
  }
  return timeline_item(text + ":", std::move(link), std::move(note));
}

void add_results(Timeline& timeline, const ViewContext& context, UnitId unit, int year) {
  const Site& site = context.site;
  Rows rows = year_of(site, unit, year)->results;
  std::erase_if(rows, [&](auto row) { return site.results[row].period.last_year != year; });
  std::stable_sort(rows.begin(), rows.end(),
                   [&](auto a, auto b) { return site.results[a].period < site.results[b].period; });
  for (auto begin = rows.begin(); begin != rows.end();) {
    const auto end = std::find_if(begin, rows.end(), [&](auto row) {
      return site.results[row].period != site.results[*begin].period;
    });
    timeline.add(year, [&] { return results_item(context, unit, Rows(begin, end)); });
    begin = end;
  }
}

void add_awards_of_year(Timeline& timeline, const ViewContext& context, UnitId unit, int year) {
  Rows rows = year_of(context.site, unit, year)->awards;
  std::erase_if(rows, [&](auto row) { return context.site.awards[row].merit.last_year != year; });
  add_awards(timeline, context, rows);
}

// A year in which a unit merely stayed where it was is no gap.
void add_stay(Timeline& timeline, const ViewContext& context, UnitId unit, int year) {
  if (timeline.has(year)) return;
  for (const std::uint32_t row : year_of(context.site, unit, year)->memberships) {
    timeline.add(year, [&] {
      return timeline_item(context.words.text("timeline.stayed"),
                           context.cluster_link(context.site.memberships[row].cluster, year));
    });
  }
}

}  // namespace

View unit_timeline(const ViewContext& context, UnitId id) {
  const Site& site = context.site;
  const Unit& unit = site.units[id.index()];
  Timeline timeline;
  timeline.add(unit.founded.year, [&] {
    std::string day = unit.founded.month != 0 ? context.phrases.date(unit.founded) : std::string();
    return timeline_item(context.words.text("unit.founded"), {}, std::move(day));
  });
  add_names(timeline, context, unit);
  add_relations(timeline, context, ref(id));
  const std::vector<int> years = years_of(site, id);
  for (const int year : years)
    add_clusters(timeline, context, id, year);
  const auto events = site.index.events_of.find(ref(id));
  if (events != site.index.events_of.end()) add_events(timeline, context, events->second);
  for (const int year : years) {
    add_results(timeline, context, id, year);
    add_awards_of_year(timeline, context, id, year);
    add_stay(timeline, context, id, year);
  }
  return std::move(timeline).view(context, [&](int year) {
    return year_of(site, id, year) != nullptr ? address::unit_year(unit, year) : std::string();
  });
}

}  // namespace kyyeu::render
