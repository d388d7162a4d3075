// KY616.
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/record_rules.h"
#include "rules/year_words.h"
#include "text/date.h"

namespace kyyeu::rules {
namespace {

constexpr int kMarch = 3;
constexpr int kDecember = 12;
// More years than this with one gap are said together.
constexpr std::size_t kManyYears = 3;

using Held = std::map<ClusterId, std::set<std::pair<int, std::string_view>>>;

// The years of which an event is a part. One that does not say its period may close the year
// before it was held in, or open the one after.
std::vector<int> years_of(const Event& event) {
  std::vector<int> years;
  if (event.period) {
    for (int year = event.period.year; year <= event.period.last_year; ++year)
      years.push_back(year);
    return years;
  }
  const Date date = event.date;
  if (!date) return years;
  years.push_back(date.year);
  if (event.type == "tong-ket" && date.month >= 1 && date.month <= kMarch) {
    years.push_back(date.year - 1);
  }
  if ((event.type == "phat-dong" || event.type == "giao-uoc") && date.month == kDecember) {
    years.push_back(date.year + 1);
  }
  return years;
}

Held held_events(const Site& site) {
  Held held;
  for (const Event& event : site.events) {
    if (!event.cluster.id) continue;
    for (const int year : years_of(event))
      held[event.cluster.id].emplace(year, event.type);
  }
  return held;
}

std::string words_of(const Site& site, std::string_view type) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kWords = {{
      {"phat-dong", "phát động"},
      {"giao-uoc", "giao ước"},
      {"so-ket", "sơ kết"},
      {"tong-ket", "tổng kết"},
      {"bieu-duong", "biểu dương"},
      {"ky-niem", "kỷ niệm"},
      {"cuoc-thi", "cuộc thi"},
      {"van-hoa", "văn hóa"},
  }};
  for (const char* table : {"event-type", "event_type", "event"}) {
    const auto labels = site.terms.labels.find(table);
    if (labels == site.terms.labels.end()) continue;
    const auto label = labels->second.find(std::string(type));
    if (label != labels->second.end()) return label->second;
  }
  for (const auto& [word, vietnamese] : kWords) {
    if (word == type) return std::string(vietnamese);
  }
  return std::string(type);
}

class Calendars {
 public:
  Calendars(const Site& site, Diagnostics& diagnostics)
      : site_(site), held_(held_events(site)), diagnostics_(diagnostics) {}

  // Years of one cluster by what they lack, as indexes into its calendar.
  using Gaps = std::map<std::vector<std::size_t>, std::set<int>>;

  Gaps gaps_of(ClusterId id) const {
    const Cluster& cluster = site_.clusters[id.index()];
    const auto held = held_.find(id);
    Gaps gaps;
    const auto& all = site_.index.cluster_years;
    for (auto at = all.lower_bound({id, 0}); at != all.end() && at->first.first == id; ++at) {
      const int year = at->first.second;
      const bool known = !at->second.memberships.empty() || !at->second.events.empty();
      if (!known || year >= site_.today.year) continue;
      std::vector<std::size_t> missing;
      for (std::size_t i = 0; i < cluster.calendar.size(); ++i) {
        const std::pair<int, std::string_view> wanted(year, cluster.calendar[i].text);
        if (held == held_.end() || !held->second.contains(wanted)) missing.push_back(i);
      }
      if (!missing.empty()) gaps[missing].insert(year);
    }
    return gaps;
  }

  void check(ClusterId id) const {
    for (const auto& [missing, years] : gaps_of(id)) {
      if (years.size() > kManyYears) {
        warn(id, missing, years, *years.rbegin());
        continue;
      }
      for (const int year : years)
        warn(id, missing, {year}, year);
    }
  }

 private:
  void warn(ClusterId id, const std::vector<std::size_t>& missing, const std::set<int>& years,
            int last_year) const {
    const Cluster& cluster = site_.clusters[id.index()];
    std::string types;
    for (const std::size_t i : missing) {
      types += (types.empty() ? "" : ", ") + words_of(site_, cluster.calendar[i].text);
    }
    diagnostics_.add(Finding::warning(
        "KY616", cluster.calendar[missing.front()].span,
        {name_on(cluster.names, {last_year, kDecember, 31}).name, year_list(years), types}));
  }

  const Site& site_;
  Held held_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_calendar_gaps(const Site& site, Diagnostics& diagnostics) {
  const Calendars calendars(site, diagnostics);
  for (std::size_t i = 0; i < site.clusters.size(); ++i) {
    const Cluster& cluster = site.clusters[i];
    if (!cluster.broken && !cluster.calendar.empty()) calendars.check(ClusterId(i));
  }
}

}  // namespace kyyeu::rules
