// A small archive in memory, linked by hand: a block in a province that was merged, with members,
// leaders, results, targets and awards of two years.
#pragma once

#include <utility>

#include "unit/render/small_site.h"

namespace kyyeu::render {

inline constexpr std::size_t kLeader = 0, kDeputy = 1, kMember = 2;

template <typename RecordType>
RecordType named(std::string id, std::string name) {
  RecordType record;
  record.id = std::move(id);
  record.names = {dated_name(std::move(name))};
  return record;
}

inline AnyReference any(RecordRef ref) { return {"written", {}, ref}; }

inline void add_places_of_block(Site& site) {
  Place before = named<Place>("ha-giang", "tỉnh Hà Giang");
  before.names.front().to = {2025, 6, 30};
  Relation merged;
  merged.type = RelationType::kMergedInto;
  merged.target = any({RecordKind::kPlace, 1});
  merged.date = {2025, 7, 1};
  before.relations = {merged};
  site.places = {before, named<Place>("tuyen-quang", "tỉnh Tuyên Quang")};
}

inline void add_units_of_block(Site& site) {
  Unit leader = named<Unit>("tien-yen", "Trung tâm Y tế huyện Tiên Yên");
  leader.type = "ttyt";
  leader.founded = {1962, 0, 0};
  Unit deputy = named<Unit>("quang-yen", "Trung tâm Y tế thị xã Quảng Yên");
  deputy.names = {dated_name("Trung tâm Y tế thị xã Quảng Yên", {}, {2025, 6, 30}),
                  dated_name("Trung tâm Y tế khu vực Quảng Yên", {2025, 7, 1})};
  deputy.names.front().unverified = true;
  deputy.type = "ttyt";
  Unit member = named<Unit>("benh-vien", "Bệnh viện <Đa khoa>");
  member.type = "benh-vien";
  Relation merged;
  merged.type = RelationType::kMergedInto;
  merged.target = any(ref(UnitId(kLeader)));
  merged.date = {2025, 7, 1};
  member.relations = {merged};
  for (Unit* unit : {&leader, &deputy, &member})
    unit->place = reference_to(PlaceId(0));
  site.units = {leader, deputy, member};
}

inline void add_block(Site& site) {
  Cluster block = named<Cluster>("khoi", "Khối thi đua các Trung tâm Y tế");
  block.kind = ClusterKind::kKhoi;
  block.place = reference_to(PlaceId(0));
  StatedMembers stated;
  stated.total = 14;
  stated.complete = false;
  stated.by_level = {{"bệnh viện", 1}, {"trung tâm y tế", 13}};
  block.stated_members[2018] = stated;
  block.themes = {{*parse_period("2018"), "Kỷ cương, sáng tạo", {}}};
  block.calendar = {{"tong-ket", {}}, {"so-ket", {}}};
  site.clusters = {block};
  const auto add = [&](std::size_t unit, int year, MemberRole role) {
    Membership row;
    row.cluster = ClusterId(0);
    row.unit = reference_to(UnitId(unit));
    row.year = year;
    row.role = role;
    if (year == 2019) {
      row.how = "bình bầu";
      row.decided_on = {2018, 12, 11};
    }
    site.index.cluster_years[{ClusterId(0), year}].memberships.push_back(
        static_cast<std::uint32_t>(site.memberships.size()));
    site.index.unit_years[{UnitId(unit), year}].memberships.push_back(
        static_cast<std::uint32_t>(site.memberships.size()));
    site.memberships.push_back(row);
  };
  for (const std::size_t unit : {kMember, kLeader, kDeputy})
    add(unit, 2018, MemberRole::kMember);
  add(kLeader, 2019, MemberRole::kLeader);
  add(kDeputy, 2019, MemberRole::kDeputy);
}

inline Metric metric(std::string id, std::string label, MetricKind kind) {
  Metric made;
  made.id = std::move(id);
  made.label = std::move(label);
  made.kind = kind;
  return made;
}

inline void add_result(Site& site, MetricId metric, std::size_t unit, ResultValue value) {
  YearResult result;
  result.cluster = ClusterId(0);
  result.metric = metric;
  result.period = *parse_period("2018");
  result.value = std::move(value);
  const auto row = static_cast<std::uint32_t>(site.results.size());
  ClusterYear& year = site.index.cluster_years[{ClusterId(0), 2018}];
  if (unit < site.units.size()) {
    result.unit = reference_to(UnitId(unit));
    year.unit_results.push_back(row);
    site.index.unit_years[{UnitId(unit), 2018}].results.push_back(row);
  } else {
    year.totals.push_back(row);
  }
  site.results.push_back(result);
}

inline ResultValue number_value(double figure, int decimals = 0) {
  ResultValue value;
  value.kind = ResultValue::Kind::kNumber;
  value.number = figure;
  value.decimals = decimals;
  return value;
}

inline void add_results_of_block(Site& site) {
  Metric share = metric("tu-chu-pct", "Tự chủ kinh phí", MetricKind::kPercent);
  share.unit_of_measure = "%";
  share.better = Better::kHigher;
  share.aggregates = {"median", "mean"};
  site.metrics = {share, metric("dat-chi-tieu", "Đơn vị đạt chỉ tiêu", MetricKind::kRatio)};
  add_result(site, MetricId(0), kLeader, number_value(53));
  add_result(site, MetricId(0), kDeputy, number_value(106.6, 1));
  add_result(site, MetricId(0), kMember, number_value(90));
  ResultValue ratio = number_value(14);
  ratio.kind = ResultValue::Kind::kRatio;
  ratio.out_of = 14;
  add_result(site, MetricId(1), site.units.size(), ratio);
}

inline void add_awards_of_block(Site& site) {
  AwardType flag = named<AwardType>("co-tinh", "Cờ thi đua cấp tỉnh");
  flag.weight = 70;
  AwardType letter = named<AwardType>("gk-so", "Giấy khen của Giám đốc Sở");
  letter.weight = 20;
  site.award_types = {flag, letter};
  Award proposed;
  proposed.merit = *parse_period("2018");
  proposed.type = reference_to(AwardTypeId(0));
  proposed.recipient = any(ref(UnitId(kDeputy)));
  proposed.proposed_by = any(ref(ClusterId(0)));
  Award given;
  given.merit = *parse_period("2017..2022");
  given.type = reference_to(AwardTypeId(1));
  given.recipient_kind = RecipientKind::kIndividual;
  given.count = 55;
  given.names_known = false;
  given.status = AwardStatus::kAwarded;
  site.awards = {given, proposed};
  for (int year = 2017; year <= 2022; ++year)
    site.index.years[year].awards = {0};
  site.index.years[2018].awards = {0, 1};
  site.index.cluster_years[{ClusterId(0), 2018}].awards = {1};
  site.index.unit_years[{UnitId(kDeputy), 2018}].awards = {1};
}

inline void add_events_of_block(Site& site) {
  Event review = named<Event>("tong-ket", "");
  review.names.clear();
  review.title = "Tổng kết thi đua năm 2018";
  review.type = "tong-ket";
  review.date = {2018, 12, 11};
  review.cluster = reference_to(ClusterId(0));
  review.host = any(ref(UnitId(kLeader)));
  site.events = {review};
  site.index.years[2018].events = {0};
  site.index.cluster_years[{ClusterId(0), 2018}].events = {0};
  site.index.unit_years[{UnitId(kLeader), 2018}].events = {0};
  site.index.events_of[ref(UnitId(kLeader))] = {0};
}

inline void add_articles_of_block(Site& site) {
  Article report = article("bai", "Khối tổng kết năm", {2018, 12, 12});
  Sentence sentence{"Hội nghị họp tại Tiên Yên.", 0, 0};
  sentence.begin = static_cast<std::uint32_t>(sentence.text.find("Tiên"));
  sentence.end = static_cast<std::uint32_t>(sentence.text.size() - 1);
  report.composed.links = {{ref(UnitId(kLeader)), 0, true, sentence}};
  site.articles = {report, article("bai-2", "Năm mới", {2019, 1, 3})};
  site.related.resize(2);
  site.index.articles_by_date = {ArticleId(1), ArticleId(0)};
  site.index.articles_of[ref(UnitId(kLeader))] = {ArticleId(1), ArticleId(0)};
  site.index.articles_of[ref(ClusterId(0))] = {ArticleId(0)};
  site.index.years[2018].articles = {ArticleId(0)};
  site.index.cluster_years[{ClusterId(0), 2018}].articles = {ArticleId(0)};
}

inline void add_pages_of_block(Site& site) {
  const auto add = [&](PageKind kind, std::string url, std::size_t record = 0, int year = 0) {
    site.pages.push_back(page_of(kind, std::move(url), record));
    site.pages.back().year = year;
  };
  add(PageKind::kUnitIndex, "don-vi/index.html");
  add(PageKind::kUnitWebsites, "website-don-vi.html");
  add(PageKind::kClusterIndex, "cum/index.html");
  add(PageKind::kYearIndex, "nam/index.html");
  for (std::size_t i = 0; i < site.units.size(); ++i) {
    add(PageKind::kUnit, address::unit(site.units[i]), i);
  }
  for (const auto& [key, contents] : site.index.unit_years) {
    const Unit& unit = site.units[key.first.index()];
    add(PageKind::kUnitYear, address::unit_year(unit, key.second), key.first.value, key.second);
  }
  add(PageKind::kCluster, address::cluster(site.clusters[0]), 0);
  for (const int year : {2018, 2019}) {
    add(PageKind::kClusterYear, address::cluster_year(site.clusters[0], year), 0, year);
  }
  for (const auto& [year, contents] : site.index.years) {
    add(PageKind::kYear, address::year(year), 0, year);
  }
}

// Without pages, so that a test may change the site first.
inline Site emulation_records() {
  Site site;
  site.config.title = "Kỷ yếu";
  site.config.grades["unit"] = {"xuất sắc", "tốt", "khá"};
  site.today = {2026, 11, 22};
  add_places_of_block(site);
  add_units_of_block(site);
  add_block(site);
  add_results_of_block(site);
  add_awards_of_block(site);
  add_events_of_block(site);
  add_articles_of_block(site);
  for (const int year : {2018, 2019})
    site.index.years[year].clusters = {ClusterId(0)};
  return site;
}

inline Site with_pages(Site site) {
  add_pages_of_block(site);
  return site;
}

inline Site emulation_site() { return with_pages(emulation_records()); }

// The page's text from the first `from` to the first `to` behind it.
inline std::string between(const std::string& html, std::string_view from, std::string_view to) {
  const std::size_t begin = html.find(from);
  if (begin == std::string::npos) return {};
  return html.substr(begin, html.find(to, begin) - begin);
}

}  // namespace kyyeu::render
