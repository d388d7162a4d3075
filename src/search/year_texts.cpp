#include "search/record_texts.h"
#include "search/record_words.h"

namespace kyyeu::search {
namespace {

std::string filled(std::string_view pattern, std::string_view first, std::string_view second = {}) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern.substr(i, 3) == "{0}" || pattern.substr(i, 3) == "{1}") {
      out += pattern[i + 1] == '0' ? first : second;
      i += 2;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

// The record's name and short name of that year, each with the year.
void add_year_names(const Record& record, int year, const YearWords& words,
                    std::vector<std::string>& names) {
  if (record.names.empty()) return;
  const DatedName& name = name_on(record.names, end_of(year));
  names.push_back(filled(words.title_of, name.name, std::to_string(year)));
  if (!name.short_name.empty()) {
    names.push_back(filled(words.title_of, name.short_name, std::to_string(year)));
  }
}

std::string_view unit_name(const Site& site, const Reference<UnitId>& unit, int year) {
  return unit ? title_of(site, {RecordKind::kUnit, unit.id.value}, end_of(year))
              : std::string_view(unit.written);
}

std::string_view place_name(const Site& site, const Reference<PlaceId>& place, Date day = {}) {
  return place ? dated_name(site.places[place.id.index()], day) : std::string_view();
}

void add_targets(const Site& site, const Rows& sets, std::string& out) {
  for (const std::uint32_t row : sets) {
    for (const Target& target : site.target_sets[row].targets) {
      add_line(out, target.text);
      add_line(out, target.outcome_note);
    }
  }
}

void add_awards(const Site& site, const Rows& rows, SearchText& text) {
  for (const std::uint32_t row : rows) {
    const Award& award = site.awards[row];
    add_line(text.body, award_line(site, award));
    if (award.type) text.facets.emplace_back(Facet::kAward, award.type.id.value);
  }
}

void add_results(const Site& site, const Rows& rows, int year, std::string& out) {
  for (const std::uint32_t row : rows) {
    const YearResult& result = site.results[row];
    std::string cell = result_line(site, result);
    if (cell.empty()) continue;
    if (!result.unit.empty()) {
      cell.insert(0, ": ");
      cell.insert(0, unit_name(site, result.unit, year));
    }
    add_line(out, cell);
  }
}

// "Trưởng cụm" is a word of the theme's; that a unit led is told by standing first.
void add_members(const Site& site, const ClusterYear& contents, int year, SearchText& text) {
  for (const bool leading : {true, false}) {
    for (const std::uint32_t row : contents.memberships) {
      const Membership& member = site.memberships[row];
      if ((member.role != MemberRole::kMember) != leading || !member.unit) continue;
      add_line(text.body, unit_name(site, member.unit, year));
      text.facets.emplace_back(Facet::kUnit, member.unit.id.value);
    }
  }
}

}  // namespace

void unit_year_text(const TextContext& context, SearchText& text) {
  const Site& site = context.site;
  const int year = context.page.year;
  const UnitId id(context.page.record);
  const Unit& unit = site.units[id.index()];
  add_year_names(unit, year, context.words, text.names);
  text.line = place_name(site, unit.place, end_of(year));
  text.facets.emplace_back(Facet::kUnit, id.value);
  const UnitYear& contents = site.index.unit_years.at({id, year});
  for (const std::uint32_t row : contents.memberships) {
    const ClusterId cluster = site.memberships[row].cluster;
    if (!cluster) continue;
    add_line(text.body, title_of(site, {RecordKind::kCluster, cluster.value}, end_of(year)));
    text.facets.emplace_back(Facet::kCluster, cluster.value);
  }
  for (const std::uint32_t row : contents.results)
    add_line(text.body, result_line(site, site.results[row]));
  add_awards(site, contents.awards, text);
  add_targets(site, contents.target_sets, text.body);
  for (const std::uint32_t row : contents.campaigns)
    add_line(text.body, dated_name(site.campaigns[row], {}));
}

void cluster_year_text(const TextContext& context, SearchText& text) {
  const Site& site = context.site;
  const int year = context.page.year;
  const ClusterId id(context.page.record);
  const Cluster& cluster = site.clusters[id.index()];
  add_year_names(cluster, year, context.words, text.names);
  text.line = place_name(site, cluster.place, end_of(year));
  text.facets.emplace_back(Facet::kCluster, id.value);
  const ClusterYear& contents = site.index.cluster_years.at({id, year});
  for (const ClusterTheme& theme : cluster.themes) {
    if (theme.period.covers(year)) add_line(text.body, theme.text);
  }
  add_members(site, contents, year, text);
  add_results(site, contents.totals, year, text.body);
  add_results(site, contents.unit_results, year, text.body);
  add_targets(site, contents.target_sets, text.body);
  add_awards(site, contents.awards, text);
}

void year_text(const TextContext& context, SearchText& text) {
  const Site& site = context.site;
  const int year = context.page.year;
  text.names = {filled(context.words.title, std::to_string(year))};
  const auto found = site.index.years.find(year);
  if (found == site.index.years.end()) return;
  for (const ClusterId cluster : found->second.clusters)
    add_line(text.body, title_of(site, {RecordKind::kCluster, cluster.value}, end_of(year)));
  for (const std::uint32_t row : found->second.campaigns)
    add_line(text.body, dated_name(site.campaigns[row], {}));
  for (const std::uint32_t row : found->second.events)
    add_line(text.body, site.events[row].title);
}

}  // namespace kyyeu::search
