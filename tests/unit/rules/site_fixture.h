// A small archive in memory for the tests of rules. Records and rows are added one by one, each on
// a line of its own in the file where an editor would write it; references are resolved at once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/diagnostics.h"
#include "link/site_index.h"
#include "model/site.h"

namespace kyyeu::test {

inline ResultValue figure(double number, int decimals = 0) {
  ResultValue value;
  value.kind = ResultValue::Kind::kNumber;
  value.number = number;
  value.decimals = decimals;
  return value;
}

inline ResultValue rank(int number, bool tie = false) {
  ResultValue value = figure(number);
  value.kind = ResultValue::Kind::kRank;
  value.tie = tie;
  return value;
}

// Ids are indexes into the vectors of `site`, which a test may change as it likes; the references
// that functions give are good until the next record or row of that kind.
class TestSite {
 public:
  Site site;

  TestSite() { site.today = {2026, 11, 22}; }

  SourceSpan at(const std::string& path, std::uint32_t line, std::uint32_t column = 1) {
    const auto [known, added] = files_.try_emplace(path);
    if (added) known->second = site.files.add(path);
    return {known->second, line, column, 1};
  }

  // content/<folder>/<id>.toml with one undated name.
  template <typename RecordType>
  RecordType& record(std::vector<RecordType>& records, const std::string& folder,
                     const std::string& id, std::string name) {
    RecordType& made = records.emplace_back();
    made.id = id;
    made.span = at("content/" + folder + "/" + id + ".toml", 1);
    made.names.emplace_back();
    made.names.back().name = std::move(name);
    made.names.back().span = made.span;
    return made;
  }

  UnitId unit(const std::string& id, std::string name) {
    record(site.units, "units", id, std::move(name));
    return UnitId(site.units.size() - 1);
  }
  ClusterId cluster(const std::string& id, std::string name) {
    record(site.clusters, "clusters", id, std::move(name));
    return ClusterId(site.clusters.size() - 1);
  }
  PersonId person(const std::string& id, std::string name) {
    record(site.people, "people", id, std::move(name));
    return PersonId(site.people.size() - 1);
  }
  MetricId metric(const std::string& id, std::string label, MetricKind kind) {
    Metric& made = record(site.metrics, "data/metrics", id, label);
    made.label = std::move(label);
    made.kind = kind;
    return MetricId(site.metrics.size() - 1);
  }
  AwardTypeId award_type(const std::string& id, std::string name) {
    record(site.award_types, "data/award-types", id, std::move(name));
    return AwardTypeId(site.award_types.size() - 1);
  }
  Event& event(const std::string& id, Date date) {
    Event& made = record(site.events, "events", id, id);
    made.title = id;
    made.date = date;
    return made;
  }
  Article& article(const std::string& id, Date date) {
    const std::string folder = "articles/" + std::to_string(date.year);
    Article& made = record(site.articles, folder, id, id);
    made.title = {id, made.span};
    made.date = made.sort_date = date;
    made.year = date.year;
    return made;
  }

  // The next row of content/membership/<cluster>.csv; the first stands on line 2.
  Membership& member(ClusterId cluster, UnitId unit, int year,
                     MemberRole role = MemberRole::kMember) {
    Membership& row = site.memberships.emplace_back();
    row.cluster = cluster;
    row.year = year;
    row.role = role;
    row.span = next_row("content/membership/" + id_of(cluster) + ".csv");
    row.unit = refer(unit, row.span, 6);
    row.role_span = row.span;
    row.role_span.column = 12;
    return row;
  }

  // The next row of content/results/<cluster>/<period>.csv with one cell, in its second column.
  YearResult& result(ClusterId cluster, UnitId unit, std::string_view period, MetricId metric,
                     ResultValue value) {
    YearResult& cell = site.results.emplace_back();
    cell.cluster = cluster;
    cell.period = *parse_period(period);
    cell.metric = metric;
    cell.value = std::move(value);
    cell.span = next_row("content/results/" + id_of(cluster) + "/" + std::string(period) + ".csv");
    cell.unit = refer(unit, cell.span, 1);
    cell.span.column = kCellColumn;
    return cell;
  }
  // One more cell of the row that was added last.
  YearResult& cell(MetricId metric, ResultValue value) {
    YearResult next = site.results.back();
    next.metric = metric;
    next.value = std::move(value);
    next.span.column += kCellColumn;
    return site.results.emplace_back(std::move(next));
  }

  // The next row of content/awards/<year>.csv: given to the unit, with nothing but a source.
  Award& award(std::string_view merit, AwardTypeId type, UnitId unit) {
    Award& row = site.awards.emplace_back();
    row.merit = *parse_period(merit);
    row.span = next_row("content/awards/" + std::to_string(row.merit.last_year) + ".csv");
    row.type = refer(type, row.span, 6);
    const Reference<UnitId> recipient = refer(unit, row.span, 20);
    row.recipient = {recipient.written, recipient.span, {RecordKind::kUnit, unit.value}};
    row.status = AwardStatus::kAwarded;
    row.kind_span = row.status_span = row.span;
    row.kind_span.column = 12;
    row.status_span.column = 30;
    row.source.written = "https://example.org";
    row.source.is_url = true;
    row.source.span = row.span;
    return row;
  }

  // A resolved reference, written as the record's id in column `column` of the row or line.
  template <typename IdType>
  Reference<IdType> refer(IdType id, SourceSpan span, std::uint32_t column = 1) const {
    span.column = column;
    return {id_of(id), span, id};
  }
  AnyReference refer_any(RecordRef record, SourceSpan span) const {
    return {site.record(record).id, span, record};
  }

  // Fills the index and checks the rule. One line a finding, sorted:
  // "KY203 content/results/cum-1/2023.csv:2:1 [a; b] hint [c]".
  std::string check(void (*rule)(const Site&, Diagnostics&)) {
    auto by_id = std::move(site.index.by_id);
    site.index = {};
    site.index.by_id = std::move(by_id);
    link::order_articles(site);
    link::index_site(site);
    Diagnostics diagnostics;
    rule(site, diagnostics);
    std::string lines;
    for (const Finding& finding : diagnostics.sorted(site.files)) {
      lines += (lines.empty() ? "" : "\n") + line_of(finding);
    }
    return lines;
  }

 private:
  static constexpr std::uint32_t kCellColumn = 20;

  SourceSpan next_row(const std::string& path) {
    const auto [row, added] = rows_.try_emplace(path, 1);
    return at(path, ++row->second);
  }

  std::string id_of(UnitId id) const { return site.units.at(id.index()).id; }
  std::string id_of(ClusterId id) const { return site.clusters.at(id.index()).id; }
  std::string id_of(PersonId id) const { return site.people.at(id.index()).id; }
  std::string id_of(MetricId id) const { return site.metrics.at(id.index()).id; }
  std::string id_of(AwardTypeId id) const { return site.award_types.at(id.index()).id; }
  std::string id_of(EventId id) const { return site.events.at(id.index()).id; }
  std::string id_of(CampaignId id) const { return site.campaigns.at(id.index()).id; }
  std::string id_of(DocumentId id) const { return site.documents.at(id.index()).id; }
  std::string id_of(ArticleId id) const { return site.articles.at(id.index()).id; }

  static std::string bracketed(const std::vector<std::string>& words) {
    std::string out = " [";
    for (const std::string& word : words)
      out += (&word == &words.front() ? "" : "; ") + word;
    return out + "]";
  }

  std::string line_of(const Finding& finding) const {
    std::string line = finding.message + " " + site.files.path(finding.span.file) + ":" +
                       std::to_string(finding.span.line) + ":" +
                       std::to_string(finding.span.column) + bracketed(finding.arguments);
    if (!finding.hint.empty()) line += " " + finding.hint + bracketed(finding.hint_arguments);
    return line;
  }

  std::unordered_map<std::string, FileId> files_;
  std::unordered_map<std::string, std::uint32_t> rows_;
};

}  // namespace kyyeu::test
