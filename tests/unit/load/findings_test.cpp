// What the readers find, each at its place.
#include "archive.h"

using namespace kyyeu;
using test::Archive;
using test::Lines;

namespace {

std::string unit_finding(std::string_view keys) {
  Archive archive;
  archive.put("content/units/a.toml", "name = \"A\"\n" + std::string(keys) + "\n");
  return archive.finding();
}

}  // namespace

TEST_CASE("an unknown key is KY103 with the nearest known one") {
  CHECK(unit_finding("aliasses = []") ==
        "content/units/a.toml:2:1 KY103 aliasses (did-you-mean aliases)");
  CHECK(unit_finding("zzz = 1") == "content/units/a.toml:2:1 KY103 zzz");
  CHECK(unit_finding("[[levels]]\nlevl = \"x\"\nlevel = \"y\"") ==
        "content/units/a.toml:3:1 KY103 levl (did-you-mean level)");
}

TEST_CASE("an id of other characters is KY105 with its slug") {
  CHECK(unit_finding("id = \"TTYT_Hữu\"") ==
        "content/units/a.toml:2:6 KY105 TTYT_Hữu (write ttyt-huu)");
  Archive archive;
  archive.put("content/units/+++.toml", "name = \"A\"\n");
  CHECK(archive.finding() == "content/units/+++.toml:1:1 KY105 +++");
}

TEST_CASE("a missing or empty required key is KY107") {
  Archive archive;
  archive.put("content/units/a.toml", "type = \"ttyt\"\n");
  archive.put("content/units/b.toml", "[[names]]\nfrom = 2020\n");
  archive.put("content/units/c.toml", "");
  archive.put("content/articles/2018/d.md", "+++\ntitle = \"\"\n+++\n");
  archive.put("content/events/e.toml", "title = \"E\"\n");
  archive.load();
  CHECK(archive.findings() ==
        Lines{"content/articles/2018/d.md:2:9 KY107.empty-key title",
              "content/events/e.toml:1:1 KY107 type", "content/units/a.toml:1:1 KY107 name",
              "content/units/b.toml:1:1 KY107 name", "content/units/c.toml:1:1 KY107 name"});
}

TEST_CASE("a value of the wrong type is KY108 at the value") {
  CHECK(unit_finding("founded = true") == "content/units/a.toml:2:11 KY108.date founded");
  CHECK(unit_finding("founded = \"xưa lắm\"") == "content/units/a.toml:2:11 KY108.date founded");
  CHECK(unit_finding("phone = 113") == "content/units/a.toml:2:9 KY108.text phone (write \"113\")");
  CHECK(unit_finding("functions = \"khám bệnh\"") ==
        "content/units/a.toml:2:13 KY108.text-list functions");
  CHECK(unit_finding("functions = [\"khám bệnh\", 2]") ==
        "content/units/a.toml:2:27 KY108.text-list functions");
  CHECK(unit_finding("levels = \"huyện\"") == "content/units/a.toml:2:10 KY108.tables levels");
  CHECK(unit_finding("levels = [\"huyện\"]") == "content/units/a.toml:2:11 KY108.tables levels");
  CHECK(unit_finding("draft = \"true\"") == "content/units/a.toml:2:9 KY108.boolean draft");
  CHECK(unit_finding("[[levels]]\nlevel = \"x\"\nseen = \"2023\"") ==
        "content/units/a.toml:4:8 KY108.year seen");
}

TEST_CASE("an unknown controlled value is KY109 with the nearest one, or all of them") {
  CHECK(unit_finding("type = \"ttty\"") ==
        "content/units/a.toml:2:8 KY109.unit-type ttty (did-you-mean ttyt)");
  CHECK(unit_finding("[[relations]]\ntype = \"xyz\"") ==
        "content/units/a.toml:3:8 KY109.relation xyz (one-of renamed, merged-into, split-from, "
        "absorbed, transferred, dissolved)");
}

TEST_CASE("a label in terms.toml declares a controlled value") {
  Archive archive;
  archive.put("content/data/terms.toml", "[labels.unit-type]\ntram = \"Trạm y tế\"\n");
  archive.put("content/units/a.toml", "name = \"A\"\ntype = \"tram\"\n");
  CHECK(archive.finding().empty());
}

TEST_CASE("a date that cannot be read, or that no calendar has, is KY307") {
  CHECK(unit_finding("founded = \"15/07/1962\"") ==
        "content/units/a.toml:2:11 KY307.date 15/07/1962 (write 1962-07-15)");
  CHECK(unit_finding("founded = \"31/02/2023\"") ==
        "content/units/a.toml:2:11 KY307.no-such-day 31/02/2023");
  CHECK(unit_finding("founded = \"2023-02-31\"") ==
        "content/units/a.toml:2:11 KY307.no-such-day 2023-02-31");
  CHECK(unit_finding("founded = 2023-02-31") ==
        "content/units/a.toml:2:11 KY307.no-such-day 2023-02-31");
  CHECK(unit_finding("founded = \"năm 1962\"") == "content/units/a.toml:2:11 KY307.date năm 1962");
  CHECK(unit_finding("founded = \"1962-07\"").empty());
  CHECK(unit_finding("founded = \"\"").empty());
  CHECK(unit_finding("[[names]]\nname = \"B\"\nfrom = 2020-05-01\nto = 2020-04-30") ==
        "content/units/a.toml:5:6 KY307.order 01/05/2020 30/04/2020");
}

TEST_CASE("a period that cannot be read is KY307") {
  Archive archive;
  archive.put("content/events/a.toml", "type = \"khac\"\ntitle = \"A\"\nperiod = \"2023-H3\"\n");
  CHECK(archive.finding() == "content/events/a.toml:3:10 KY307.period 2023-H3 (period-forms)");
  Archive year;
  year.put("content/events/a.toml", "type = \"khac\"\ntitle = \"A\"\nperiod = 2023\n");
  CHECK(year.load().events.at(0).period.code() == "2023");
}

TEST_CASE("a link of a forbidden scheme is KY503") {
  CHECK(unit_finding("website = \"javascript:alert(1)\"") ==
        "content/units/a.toml:2:11 KY503 javascript:");
  CHECK(unit_finding("website = \"https://a.vn\"").empty());
  CHECK(unit_finding("website = \"//a.vn\"") == "content/units/a.toml:2:11 KY503.host //a.vn");
  CHECK(unit_finding("website = \"a.vn\"") == "content/units/a.toml:2:11 KY503.host a.vn");
}

TEST_CASE("a file in TCVN3 is KY101 that says so") {
  Archive archive;
  archive.put("content/units/a.toml", "name = \"Trung t\xA9m Y t\xD5 huy\xD6n B\xB7i Ch\xB8y\"\n");
  CHECK(archive.finding() ==
        "content/units/a.toml:1:16 KY101 0xA9 (legacy-encoding TCVN3 (ABC) content/units/a.toml)");
}

TEST_CASE("a file that cannot be parsed keeps its record, and the rest is read") {
  Archive archive;
  archive.put("content/units/a.toml", "name = \"A\n");
  archive.put("content/units/b.toml", "name = \"B\xF4\"\n");
  archive.put("content/units/c.toml", "name = \"C\"\nlaj = 1\n");
  const Site site = archive.load();
  REQUIRE(archive.findings().size() == 3);
  CHECK(archive.findings()[0].starts_with("content/units/a.toml:1:8 KY102"));
  CHECK(archive.findings()[1].starts_with("content/units/b.toml:1:10 KY101 0xF4"));
  CHECK(archive.findings()[2] == "content/units/c.toml:2:1 KY103 laj");
  REQUIRE(site.units.size() == 3);
  CHECK(site.units[0].broken);
  CHECK(site.units[0].id == "a");
  CHECK_FALSE(site.units[2].broken);
}

TEST_CASE("texts lose the spaces and invisible characters that pasting leaves") {
  Archive archive;
  archive.put("content/units/a.toml", "name = \"\u00A0Trung\u200B tâm \u201CA\u201D \"\n");
  const Site site = archive.load();
  CHECK(site.units.at(0).names.at(0).name == "Trung tâm \u201CA\u201D");
}

TEST_CASE("a file nobody reads is KY103, with what it may have been meant to be") {
  Archive archive;
  archive.put("content/hotline.toml", "");
  archive.put("content/data/metric.toml", "");
  archive.put("content/unit/a.md", "");
  archive.put("content/results/2023.csv", "");
  archive.put("content/results/a/2023.xlsx", "");
  archive.put("content/README.md", "Chỉ dẫn.");
  archive.put("content/units/README.md", "Chỉ dẫn.");
  const Site site = archive.load();
  CHECK(archive.findings() ==
        Lines{"content/data/metric.toml:0:0 KY103.file metric.toml (did-you-mean metrics.toml)",
              "content/hotline.toml:0:0 KY103.file hotline.toml (did-you-mean hotlines.toml)",
              "content/results/2023.csv:0:0 KY103.file 2023.csv",
              "content/results/a/2023.xlsx:0:0 KY618.beside-tables",
              "content/unit/a.md:0:0 KY103.folder unit (did-you-mean units)"});
  CHECK(site.assets.empty());
}

TEST_CASE("a link out of the archive is KY504, a broken one KY501") {
  Archive archive;
  archive.files().add_file("/b/x.png", "png");
  archive.files().add_symlink("/a/content/static/x.png", "/b/x.png");
  archive.files().add_symlink("/a/content/static/y.png", "/b/y.png");
  archive.load();
  CHECK(archive.findings() ==
        Lines{"content/static/x.png:0:0 KY504.link", "content/static/y.png:0:0 KY501.broken-link"});
}
