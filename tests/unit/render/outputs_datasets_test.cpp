#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "render/outputs/datasets.h"
#include "unit/render/outputs_test_site.h"

namespace kyyeu::render {
namespace {

using test::contains;
using test::kCentre;
using test::kCluster;
using test::kHospital;
using test::make_site;
using test::refer;

// The cell of a row of the table (not of the site's vector) by the column's name.
std::string cell(const Site& site, const Dataset& table, std::size_t row, std::string_view column) {
  for (const DatasetColumn& candidate : table.columns) {
    if (candidate.name == column) return candidate.cell(site, table.rows.at(row));
  }
  return "no such column";
}

std::string header(const Site& site, const Dataset& table) {
  const std::string csv = to_csv(site, table);
  return csv.substr(0, csv.find("\r\n"));
}

Metric metric(std::string id, MetricKind kind, std::string unit_of_measure = {}) {
  Metric made;
  made.id = std::move(id);
  made.label = "Tên " + made.id;
  made.kind = kind;
  made.unit_of_measure = std::move(unit_of_measure);
  return made;
}

ResultValue value(ResultValue::Kind kind, double number = 0, int decimals = 0) {
  ResultValue made;
  made.kind = kind;
  made.number = number;
  made.decimals = decimals;
  return made;
}

// A site with one result of the centre: that value, of a percentage in the first half of 2025.
Site site_with(const ResultValue& result_value, std::string_view period = "2025-H1") {
  Site site = make_site();
  site.metrics = {metric("tu-chu-pct", MetricKind::kPercent, "%")};
  YearResult result;
  result.cluster = kCluster;
  result.unit = refer(kCentre);
  result.period = *parse_period(period);
  result.metric = MetricId(0);
  result.value = result_value;
  result.source.written = "so-ket-cum-2-2023";
  site.results = {result};
  return site;
}

std::string result_cell(const ResultValue& result_value, std::string_view column) {
  const Site site = site_with(result_value);
  return cell(site, result_dataset(site), 0, column);
}

TEST_CASE("every file begins with a byte order mark and its columns") {
  const Site site = make_site();
  for (const Dataset& table : datasets(site)) {
    CAPTURE(table.stem);
    CHECK(header(site, table).starts_with("\uFEFF" + std::string(table.columns.front().name)));
  }
  CHECK(header(site, result_dataset(site))
            .starts_with("\uFEFFcluster,unit,period,metric,value,value_text,unit_of_measure,"
                         "source,"));
  CHECK(header(site, membership_dataset(site))
            .starts_with("\uFEFFcluster,year,unit,role,from,to,how,decided_on,source,"));
}

TEST_CASE("a table has one row for each row of the sources") {
  Site site = make_site();
  site.memberships.resize(3);
  for (Membership& row : site.memberships)
    row.cluster = kCluster;
  site.awards.resize(2);
  CHECK(membership_dataset(site).rows.size() == 3);
  CHECK(award_dataset(site).rows.size() == 2);
  CHECK(unit_dataset(site).rows.size() == 2);
  CHECK(cluster_dataset(site).rows.size() == 1);
}

TEST_CASE("a result is a number with a decimal point, as exact as the source") {
  CHECK(result_cell(value(ResultValue::Kind::kNumber, 106.6, 1), "value") == "106.6");
  CHECK(result_cell(value(ResultValue::Kind::kNumber, 90, 1), "value") == "90.0");
  CHECK(result_cell(value(ResultValue::Kind::kNumber, -3.5, 1), "value") == "-3.5");
  CHECK(result_cell(value(ResultValue::Kind::kNumber, 1234567, 0), "value") == "1234567");
  CHECK(result_cell(value(ResultValue::Kind::kNumber, 106.6, 1), "value_text").empty());
  CHECK(result_cell(value(ResultValue::Kind::kNumber, 0, 0), "value") == "0");
}

TEST_CASE("a shared rank is 2 for machines and 2= as it was written") {
  ResultValue rank = value(ResultValue::Kind::kRank, 2);
  CHECK(result_cell(rank, "value_text").empty());
  rank.tie = true;
  CHECK(result_cell(rank, "value") == "2");
  CHECK(result_cell(rank, "value_text") == "2=");
}

TEST_CASE("a ratio is its share, and as it was written") {
  ResultValue ratio = value(ResultValue::Kind::kRatio, 14);
  ratio.out_of = 14;
  CHECK(result_cell(ratio, "value") == "1");
  CHECK(result_cell(ratio, "value_text") == "14/14");
  ratio.number = 13;
  CHECK(result_cell(ratio, "value") == "0.928571");
  ratio.out_of = 14.5;
  CHECK(result_cell(ratio, "value_text") == "13/14.5");
  ratio.out_of = 0;
  CHECK(result_cell(ratio, "value").empty());
}

TEST_CASE("a grade is words without a number") {
  ResultValue grade = value(ResultValue::Kind::kGrade, 1);
  grade.text = "tốt";
  CHECK(result_cell(grade, "value").empty());
  CHECK(result_cell(grade, "value_text") == "tốt");
}

TEST_CASE("an unknown cell has no row, one that does not apply has a row with -") {
  CHECK(result_dataset(site_with(value(ResultValue::Kind::kUnknown))).rows.empty());
  const Site site = site_with(value(ResultValue::Kind::kNotApplicable));
  const Dataset table = result_dataset(site);
  REQUIRE(table.rows.size() == 1);
  CHECK(cell(site, table, 0, "value").empty());
  CHECK(cell(site, table, 0, "value_text") == "-");
  CHECK(contains(to_csv(site, table), ",tu-chu-pct,,-,%,"));
}

TEST_CASE("a name is that of the period the row speaks of") {
  const ResultValue any = value(ResultValue::Kind::kNumber, 1);
  const auto name_in = [&](std::string_view period) {
    const Site site = site_with(any, period);
    return cell(site, result_dataset(site), 0, "unit_name");
  };
  CHECK(name_in("2018") == "Trung tâm Y tế huyện Bù Đăng");
  CHECK(name_in("2025-H1") == "Trung tâm Y tế huyện Bù Đăng");
  CHECK(name_in("2025") == "Trung tâm Y tế khu vực Bù Đăng");
  CHECK(name_in("2025-H2") == "Trung tâm Y tế khu vực Bù Đăng");
}

TEST_CASE("a total of the cluster has no unit") {
  Site site = site_with(value(ResultValue::Kind::kNumber, 155));
  site.results[0].unit = {};
  const Dataset table = result_dataset(site);
  CHECK(contains(to_csv(site, table),
                 "\r\ncum-2,,2025-H1,tu-chu-pct,155,,%,so-ket-cum-2-2023,Cụm thi đua số 2,,"));
  CHECK(contains(to_json(site, table), "\"unit\":null"));
}

TEST_CASE("a source is written by its id") {
  Site site = site_with(value(ResultValue::Kind::kNumber, 1));
  site.results[0].source.written = "Phát động thi đua";
  site.results[0].source.record = {RecordKind::kArticle, 0};
  CHECK(cell(site, result_dataset(site), 0, "source") == "moi");
}

TEST_CASE("a membership row names the unit as it was called that year") {
  Site site = make_site();
  Membership row;
  row.cluster = kCluster;
  row.unit = refer(kCentre);
  row.year = 2024;
  row.role = MemberRole::kDeputy;
  row.from = {2024, 3, 0};
  site.memberships = {row, row};
  site.memberships[1].year = 2025;
  const Dataset table = membership_dataset(site);
  CHECK(cell(site, table, 0, "unit_name") == "Trung tâm Y tế huyện Bù Đăng");
  CHECK(cell(site, table, 1, "unit_name") == "Trung tâm Y tế khu vực Bù Đăng");
  CHECK(cell(site, table, 0, "role") == "pho");
  CHECK(cell(site, table, 0, "from") == "2024-03");
  CHECK(cell(site, table, 0, "cluster_name") == "Cụm thi đua số 2");
  CHECK(contains(to_json(site, table), "{\"cluster\":\"cum-2\",\"year\":2024,"));
}

TEST_CASE("an award is written with ids, names and a count") {
  Site site = make_site();
  auto type = test::named<AwardType>("co-tinh", "Cờ thi đua của Bộ, ban, ngành, tỉnh");
  type.name_before_2024 = "Cờ thi đua cấp Bộ, ngành, tỉnh";
  site.award_types = {type};
  Award award;
  award.merit = *parse_period("2018");
  award.type = refer(AwardTypeId(0));
  award.recipient = refer(RecordKind::kUnit, 1);
  award.authority.written = "UBND tỉnh Quảng Ninh";
  site.awards = {award, award};
  site.awards[1].decision_date = {2024, 2, 3};
  site.awards[1].status = AwardStatus::kAwarded;
  const Dataset table = award_dataset(site);
  CHECK(cell(site, table, 0, "type") == "co-tinh");
  CHECK(cell(site, table, 0, "recipient") == "ttyt-bu-dang");
  CHECK(cell(site, table, 0, "recipient_name") == "Trung tâm Y tế huyện Bù Đăng");
  CHECK(cell(site, table, 0, "count") == "1");
  CHECK(cell(site, table, 0, "status") == "proposed");
  CHECK(cell(site, table, 0, "authority") == "UBND tỉnh Quảng Ninh");
  CHECK(cell(site, table, 0, "authority_name") == "UBND tỉnh Quảng Ninh");
  CHECK(cell(site, table, 0, "proposed_by_name").empty());
}

TEST_CASE("an award has the name of the law under which it was decided") {
  Site site = make_site();
  auto type = test::named<AwardType>("co-tinh", "Tên mới");
  type.name_before_2024 = "Tên cũ";
  site.award_types = {type};
  Award award;
  award.merit = *parse_period("2023");
  award.type = refer(AwardTypeId(0));
  site.awards = {award, award};
  site.awards[1].decision_date = {2024, 2, 3};
  const Dataset table = award_dataset(site);
  CHECK(cell(site, table, 0, "type_name") == "Tên cũ");
  CHECK(cell(site, table, 1, "type_name") == "Tên mới");
}

TEST_CASE("units have their names in time, and lists that can be taken apart") {
  Site site = make_site();
  site.units[1].founded = {1962, 0, 0};
  site.units[1].functions = {"khám; chữa bệnh", "dự phòng"};
  Relation relation;
  relation.type = RelationType::kTransferred;
  relation.target = refer(RecordKind::kUnit, 0);
  relation.date = {2025, 7, 1};
  relation.note = "chuyển tỉnh";
  site.units[1].relations = {relation};
  site.units[1].place = refer(PlaceId(0));
  const Dataset table = unit_dataset(site);
  CHECK(cell(site, table, 1, "name") == "Trung tâm Y tế khu vực Bù Đăng");
  CHECK(cell(site, table, 1, "short") == "TTYT Bù Đăng");
  CHECK(cell(site, table, 1, "names") ==
        "Trung tâm Y tế huyện Bù Đăng||2025-06-30;Trung tâm Y tế khu vực Bù Đăng|2025-07-01|");
  CHECK(cell(site, table, 1, "functions") == "khám, chữa bệnh;dự phòng");
  CHECK(cell(site, table, 1, "relations") == "transferred|bvdk|2025-07-01|chuyển tỉnh");
  CHECK(cell(site, table, 1, "founded") == "1962");
  CHECK(cell(site, table, 1, "place_name") == "tỉnh Lạng Sơn");
  CHECK(cell(site, table, 1, "url") == "don-vi/ttyt-bu-dang.html");
  site.config.base_url = "https://kyyeu.example/";
  CHECK(cell(site, table, 1, "url") == "https://kyyeu.example/don-vi/ttyt-bu-dang.html");
}

TEST_CASE("clusters say how many members the sources state") {
  Site site = make_site();
  site.clusters[0].kind = ClusterKind::kKhoi;
  site.clusters[0].stated_members[2018].total = 14;
  site.clusters[0].stated_members[2019].total = 15;
  site.clusters[0].stated_members[2020].complete = false;
  const Dataset table = cluster_dataset(site);
  CHECK(cell(site, table, 0, "kind") == "khoi");
  CHECK(cell(site, table, 0, "stated_members") == "2018|14;2019|15");
}

TEST_CASE("articles are listed with ids, without expired ones and hidden authors") {
  Site site = make_site();
  site.articles[0].inferred = Inferred::kYear;
  const Dataset table = article_dataset(site);
  REQUIRE(table.rows.size() == 2);
  CHECK(cell(site, table, 0, "id") == "moi");
  CHECK(cell(site, table, 0, "url") == "bai/2024/moi.html");
  CHECK(cell(site, table, 0, "date_inferred") == "year");
  CHECK(cell(site, table, 0, "units") == "bvdk;ttyt-bu-dang");
  CHECK(cell(site, table, 0, "author") == "cao-nhung");
  CHECK(cell(site, table, 0, "author_name") == "Cao Nhung");
  CHECK(cell(site, table, 1, "author").empty());
  site.people[0].hidden = true;
  CHECK_FALSE(contains(to_csv(site, table), "hung"));
}

TEST_CASE("a cell that a spreadsheet would run is defused in CSV and left alone in JSON") {
  Site site = make_site();
  site.articles[0].title.text = "=1+1";
  const Dataset table = article_dataset(site);
  CHECK(contains(to_csv(site, table), ",'=1+1,"));
  CHECK(contains(to_json(site, table), "\"title\":\"=1+1\""));
}

TEST_CASE("JSON has the columns in their order, numbers as numbers, null for unknown") {
  const Site site = site_with(value(ResultValue::Kind::kNumber, 106.6, 1));
  CHECK(to_json(site, result_dataset(site)) ==
        "[\n{\"cluster\":\"cum-2\",\"unit\":\"ttyt-bu-dang\",\"period\":\"2025-H1\","
        "\"metric\":\"tu-chu-pct\",\"value\":106.6,\"value_text\":null,\"unit_of_measure\":\"%\","
        "\"source\":\"so-ket-cum-2-2023\",\"cluster_name\":\"Cụm thi đua số 2\","
        "\"unit_name\":\"Trung tâm Y tế huyện Bù Đăng\",\"metric_label\":\"Tên tu-chu-pct\","
        "\"metric_kind\":\"percent\"}\n]\n");
  CHECK(to_json(site, membership_dataset(site)) == "[\n]\n");
}

}  // namespace
}  // namespace kyyeu::render
