#include "render/phrases.h"

#include <doctest/doctest.h>

#include "render/view_context.h"
#include "unit/render/theme_on_disk.h"

namespace kyyeu::render {
namespace {

struct Bench {
  explicit Bench(const char* language = "vi") {
    SourceFiles files;
    Diagnostics diagnostics;
    words = Words::load(theme_on_disk(files), language, diagnostics);
    percent.unit_of_measure = "%";
    percent.decimals = 1;
  }
  Phrases phrases() const { return Phrases(site, words); }

  Site site;
  Words words;
  Metric percent;
  Metric plain;
};

ResultValue number(double value, int decimals = 0) {
  ResultValue out;
  out.kind = ResultValue::Kind::kNumber;
  out.number = value;
  out.decimals = decimals;
  return out;
}

TEST_CASE("Periods in words") {
  const Bench bench;
  const auto words = [&](std::string_view code) {
    return bench.phrases().period(*parse_period(code));
  };
  CHECK(words("2018") == "năm 2018");
  CHECK(words("2023-H1") == "6 tháng đầu năm 2023");
  CHECK(words("2023-H2") == "6 tháng cuối năm 2023");
  CHECK(words("2023-Q3") == "quý III năm 2023");
  CHECK(words("2025-9T") == "9 tháng đầu năm 2025");
  CHECK(words("2023-07") == "tháng 7 năm 2023");
  CHECK(words("2017..2022") == "giai đoạn 2017–2022");
  CHECK(bench.phrases().period({}) == "");
  CHECK(Bench("en").phrases().period(*parse_period("2023-07")) == "July 2023");
}

TEST_CASE("Values with their unit") {
  const Bench bench;
  const Phrases phrases = bench.phrases();
  CHECK(phrases.value(number(106.6, 1), bench.percent) == "106,6%");
  CHECK(phrases.value(number(92), bench.percent) == "92%");
  CHECK(phrases.value(number(0), bench.plain) == "0");
  Metric money;
  money.unit_of_measure = "triệu đồng";
  CHECK(phrases.value(number(1234), money) == "1.234\u00A0triệu đồng");
  ResultValue rank = number(2);
  rank.kind = ResultValue::Kind::kRank;
  CHECK(phrases.value(rank, bench.plain) == "2");
  rank.tie = true;
  CHECK(phrases.value(rank, bench.plain) == "2 (đồng hạng)");
  CHECK(phrases.figure(87.2142, bench.percent) == "87,2%");
}

TEST_CASE("Ratios with their share, missing values in words") {
  const Bench bench;
  const Phrases phrases = bench.phrases();
  ResultValue ratio = number(14);
  ratio.kind = ResultValue::Kind::kRatio;
  ratio.out_of = 14;
  CHECK(phrases.value(ratio, bench.plain) == "14/14 (100%)");
  ratio.number = 2;
  ratio.out_of = 3;
  CHECK(phrases.value(ratio, bench.plain) == "2/3 (66,7%)");
  ResultValue missing;
  CHECK(phrases.value(missing, bench.plain) == "chưa có số liệu");
  missing.kind = ResultValue::Kind::kNotApplicable;
  CHECK(phrases.value(missing, bench.plain) == "không áp dụng");
}

TEST_CASE("Dates by language, as far as they are known") {
  CHECK(Bench().phrases().date({2023, 7, 5}) == "05/07/2023");
  CHECK(Bench().phrases().date({2023, 7, 0}) == "07/2023");
  CHECK(Bench().phrases().date({2023, 0, 0}) == "2023");
  CHECK(Bench().phrases().date({}) == "");
  CHECK(Bench("en").phrases().date({2023, 7, 5}) == "5 July 2023");
  CHECK(Bench("en").phrases().date({2023, 7, 0}) == "July 2023");
}

TEST_CASE("The kind of cluster decides the words of its offices") {
  const Bench bench;
  CHECK(bench.phrases().role(MemberRole::kLeader, ClusterKind::kCum) == "trưởng cụm");
  CHECK(bench.phrases().role(MemberRole::kDeputy, ClusterKind::kKhoi) == "phó trưởng khối");
}

TEST_CASE("Labels: the archive's, else the theme's, else the value") {
  Bench bench;
  CHECK(bench.phrases().label("unit-type", "ttyt") == "Trung tâm Y tế");
  CHECK(bench.phrases().label("unit-type", "nha-may") == "nha-may");
  bench.site.terms.labels["unit-type"]["ttyt"] = "Trung tâm y tế tuyến huyện";
  CHECK(bench.phrases().label("unit-type", "ttyt") == "Trung tâm y tế tuyến huyện");
}

TEST_CASE("An excerpt ends with a whole word") {
  CHECK(excerpt("một hai ba", 20) == "một hai ba");
  CHECK(excerpt("một hai ba", 10) == "một hai ba");
  CHECK(excerpt("một hai ba", 9) == "một hai…");
  CHECK(excerpt("một hai ba", 7) == "một hai…");
  CHECK(excerpt("mộthaiba", 3) == "một…");
  CHECK(excerpt("", 3) == "");
}

TEST_CASE("Slots of a text are filled, other braces stay") {
  CHECK(fill("{1} của {0}, {x} {2}", {"a", "b"}) == "b của a, {x} {2}");
  CHECK(fill("{0}", {"{0}"}) == "{0}");
}

}  // namespace
}  // namespace kyyeu::render
