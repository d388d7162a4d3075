// The records of content-format.md §2, as they stand there.
#include "archive.h"
#include "model/site.h"

using namespace kyyeu;
using test::Archive;
using test::Lines;

TEST_CASE("a unit is read with its names, levels and aliases") {
  Archive archive;
  archive.put("content/units/lang-son-ttyt-huu-lung.toml", R"(type = "ttyt"
place = "lang-son"
founded = 1962
functions = ["khám bệnh, chữa bệnh", "y tế dự phòng"]
parent = "lang-son-so-y-te"
website = ""
aliases = ["TTYT Hữu Lũng", "Trung tâm Y tế Hữu Lũng"]

[[names]]
name = "Trung tâm Y tế huyện Hữu Lũng"
short = "TTYT Hữu Lũng"
# from/to empty = not known; when the 2025 name is recorded, close this one

[[levels]]
level = "tuyến huyện"
seen = 2023                        # stated in a source for that year
source = "so-ket-cum-2-2023"
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.units.size() == 1);
  const Unit& unit = site.units[0];
  CHECK(unit.id == "lang-son-ttyt-huu-lung");
  CHECK(unit.span.line == 1);
  CHECK(unit.type == "ttyt");
  CHECK(unit.place.written == "lang-son");
  CHECK(unit.place.span.line == 2);
  CHECK(unit.place.span.column == 9);
  CHECK(unit.founded == Date{1962, 0, 0});
  CHECK(unit.functions == std::vector<std::string>{"khám bệnh, chữa bệnh", "y tế dự phòng"});
  CHECK(unit.parent.written == "lang-son-so-y-te");
  REQUIRE(unit.aliases.size() == 2);
  CHECK(unit.aliases[1].text == "Trung tâm Y tế Hữu Lũng");
  REQUIRE(unit.names.size() == 1);
  CHECK(unit.names[0].name == "Trung tâm Y tế huyện Hữu Lũng");
  CHECK(unit.names[0].short_name == "TTYT Hữu Lũng");
  CHECK_FALSE(unit.names[0].from);
  REQUIRE(unit.levels.size() == 1);
  CHECK(unit.levels[0].seen == 2023);
  CHECK(unit.levels[0].source.written == "so-ket-cum-2-2023");
}

TEST_CASE("a unit's history keeps the dates and the mark of a name") {
  Archive archive;
  archive.put("content/units/dong-nai-ttyt-bu-dang.toml", R"(type = "ttyt"
place = "dong-nai"
[[names]]
name = "Trung tâm Y tế huyện Bù Đăng"
to = 2025-06-30
unverified = true                  # printed with a mark until a source is given
[[names]]
name = "Trung tâm Y tế khu vực Bù Đăng"
from = 2025-07-01
[[relations]]
type = "transferred"               # renamed | merged-into | split-from | absorbed | transferred | dissolved
note = "từ tỉnh Bình Phước sang tỉnh Đồng Nai"
date = 2025-07-01
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const Unit& unit = site.units.at(0);
  REQUIRE(unit.names.size() == 2);
  CHECK(unit.names[0].to == Date{2025, 6, 30});
  CHECK(unit.names[0].unverified);
  CHECK(unit.names[1].from == Date{2025, 7, 1});
  REQUIRE(unit.relations.size() == 1);
  CHECK(unit.relations[0].type == RelationType::kTransferred);
  CHECK(unit.relations[0].date == Date{2025, 7, 1});
}

TEST_CASE("`name` is one name without dates, `short` goes with it") {
  Archive archive;
  archive.put("content/units/a.md", "+++\nname = \"Trung tâm A\"\nshort = \"TTA\"\n+++\nHồ sơ.\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const Unit& unit = site.units.at(0);
  REQUIRE(unit.names.size() == 1);
  CHECK(unit.names[0].name == "Trung tâm A");
  CHECK(unit.names[0].short_name == "TTA");
  CHECK(unit.names[0].span.line == 2);
  CHECK(unit.body.text == "Hồ sơ.\n");
  CHECK(unit.body.first_line == 5);
}

TEST_CASE("a cluster is read with stated members, themes and calendar") {
  Archive archive;
  archive.put("content/clusters/lang-son-cum-2.toml",
              R"(kind = "cum"                       # cum | khoi
place = "lang-son"
council = "lang-son-hd-tdkt-so-y-te"
aliases = ["Cụm thi đua số 02", "Cụm 2"]
[[names]]
name = "Cụm thi đua số 2"
[stated_members.2023]
total = 7
by_level = { "bệnh viện tuyến tỉnh" = 4, "trung tâm y tế tuyến huyện" = 3 }
[themes."2023-H2"]
text = "Kỷ cương, trách nhiệm, hành động, sáng tạo"   # shortened here
source = "so-ket-cum-2-2023"
[calendar]
expect = ["phat-dong", "giao-uoc", "so-ket", "tong-ket"]
# [[assignments]]                  # quyết định phân cụm; none is named in the sources
# number = ""
)");
  archive.put("content/clusters/quang-ninh-khoi-ttyt-huyen.toml", R"(kind = "khoi"
place = "quang-ninh"
[[names]]
name = "Khối thi đua các Trung tâm Y tế tuyến huyện"
[stated_members.2018]
total = 14
complete = false
[[assignments]]
number = "12/QĐ-SYT"
date = 2018-01-05
applies_from = 2018
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const Cluster& cum = site.clusters.at(0);
  CHECK(cum.kind == ClusterKind::kCum);
  CHECK(cum.council.written == "lang-son-hd-tdkt-so-y-te");
  const StatedMembers& stated = cum.stated_members.at(2023);
  CHECK(stated.total == 7);
  CHECK(stated.complete);
  REQUIRE(stated.by_level.size() == 2);
  CHECK(stated.by_level[0] == std::pair<std::string, int>("bệnh viện tuyến tỉnh", 4));
  REQUIRE(cum.themes.size() == 1);
  CHECK(cum.themes[0].period == *parse_period("2023-H2"));
  CHECK(cum.themes[0].source.written == "so-ket-cum-2-2023");
  CHECK(cum.calendar.size() == 4);
  const Cluster& khoi = site.clusters.at(1);
  CHECK(khoi.kind == ClusterKind::kKhoi);
  CHECK_FALSE(khoi.stated_members.at(2018).complete);
  REQUIRE(khoi.assignments.size() == 1);
  CHECK(khoi.assignments[0].number == "12/QĐ-SYT");
  CHECK(khoi.assignments[0].applies_from == Date{2018, 0, 0});
}

TEST_CASE("an event is read with its people and what a source left out") {
  Archive archive;
  archive.put("content/events/lang-son-cum-2-so-ket-2023.toml", R"(type = "so-ket"
title = "Sơ kết sáu tháng đầu năm 2023, Cụm thi đua số 2"
date = 2023-07-15
date_inferred = "year"             # the source gives day and month only
part_of_day = "sáng"
period = "2023-H1"
cluster = "lang-son-cum-2"
host = "lang-son-ttyt-huu-lung"
place_text = "huyện Hữu Lũng"
guests = ["lang-son-so-y-te", "Hội Chữ thập đỏ"]
delegates = 85
years = 60
[[people]]
person = "nguyen-the-toan"
office = "Giám đốc Sở Y tế"
role = "phát biểu"
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const Event& event = site.events.at(0);
  CHECK(event.type == "so-ket");
  CHECK(event.title == "Sơ kết sáu tháng đầu năm 2023, Cụm thi đua số 2");
  REQUIRE(event.names.size() == 1);
  CHECK(event.names[0].name == event.title);
  CHECK(event.date == Date{2023, 7, 15});
  CHECK(event.inferred == Inferred::kYear);
  CHECK(event.part_of_day == "sáng");
  CHECK(event.period.code() == "2023-H1");
  CHECK(event.cluster.written == "lang-son-cum-2");
  CHECK(event.host.written == "lang-son-ttyt-huu-lung");
  REQUIRE(event.guests.size() == 2);
  CHECK(event.guests[1].written == "Hội Chữ thập đỏ");
  CHECK(event.delegates == 85);
  CHECK(event.anniversary == 60);
  REQUIRE(event.people.size() == 1);
  CHECK(event.people[0].person.written == "nguyen-the-toan");
  CHECK(event.people[0].role == "phát biểu");
}

TEST_CASE("people and organisations are read with offices and kind") {
  Archive archive;
  archive.put("content/people/luu-van-dung.toml", R"(name = "Lưu Văn Dũng"
honorific = "BS.CKII"
[[offices]]
office = "Phó Giám đốc"
org = "dong-nai-so-y-te"
seen_on = 2024-06-07               # seen in a source; not a term of office
)");
  archive.put("content/orgs/dong-nai-so-y-te.toml",
              "name = \"Sở Y tế Đồng Nai\"\nkind = \"co-quan\"\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const Person& person = site.people.at(0);
  CHECK(person.names.at(0).name == "Lưu Văn Dũng");
  CHECK(person.honorific == "BS.CKII");
  REQUIRE(person.offices.size() == 1);
  CHECK(person.offices[0].org.written == "dong-nai-so-y-te");
  CHECK(person.offices[0].seen_on == Date{2024, 6, 7});
  CHECK(site.orgs.at(0).kind == "co-quan");
}

TEST_CASE("a campaign is read with its occasion, themes and parts") {
  Archive archive;
  archive.put("content/campaigns/thi-dua-60-nam-ttyt-huu-lung.toml",
              R"(name = "Thi đua chào mừng 60 năm Trung tâm Y tế Hữu Lũng"
level = "unit"                     # nation | sector | province | cluster | unit
unit = "lang-son-ttyt-huu-lung"
year = 2022
occasion = "lang-son-ttyt-huu-lung-60-nam"
themes = ["xanh-sach-dep", "covid-19"]
parts = ["cuộc thi ảnh", "hội diễn văn nghệ"]
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const Campaign& campaign = site.campaigns.at(0);
  CHECK(campaign.level == "unit");
  CHECK(campaign.unit.written == "lang-son-ttyt-huu-lung");
  CHECK(campaign.year == 2022);
  CHECK(campaign.occasion.written == "lang-son-ttyt-huu-lung-60-nam");
  CHECK(campaign.themes.size() == 2);
  CHECK(campaign.parts == std::vector<std::string>{"cuộc thi ảnh", "hội diễn văn nghệ"});
}

TEST_CASE("pages and galleries are read with menu and pictures") {
  Archive archive;
  archive.put("content/pages/gioi-thieu.md",
              "+++\ntitle = \"Giới thiệu\"\nmenu = 10\n+++\nKỷ yếu lưu kết quả thi đua.\n");
  archive.put("content/galleries/anh-60-nam-huu-lung.toml", R"(title = "Ảnh dự thi kỷ niệm 60 năm"
kind = "contest"                   # album | contest
event = "lang-son-ttyt-huu-lung-60-nam"
[[image]]
file = "huu-lung/001.jpg"
alt = "Sân trung tâm y tế nhiều cây xanh"
caption = "Khuôn viên Trung tâm Y tế Hữu Lũng"
author = ""
prize = ""
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  CHECK(site.static_pages.at(0).title.text == "Giới thiệu");
  CHECK(site.static_pages.at(0).menu == 10);
  CHECK(site.static_pages.at(0).body.text == "Kỷ yếu lưu kết quả thi đua.\n");
  const Gallery& gallery = site.galleries.at(0);
  CHECK(gallery.kind == "contest");
  CHECK(gallery.event.written == "lang-son-ttyt-huu-lung-60-nam");
  REQUIRE(gallery.images.size() == 1);
  CHECK(gallery.images[0].file.text == "huu-lung/001.jpg");
  CHECK(gallery.images[0].file.span.line == 5);
  CHECK(gallery.images[0].caption == "Khuôn viên Trung tâm Y tế Hữu Lũng");
}

TEST_CASE("a record is a .md, a .toml or a folder, and its id is the slug of its name") {
  Archive archive;
  archive.put("content/units/2020-01-02 Bệnh viện Đa khoa.md", "+++\nname = \"A\"\n+++\n");
  archive.put("content/units/b/index.toml", "name = \"B\"\n");
  archive.put("content/units/c.toml", "id = \"khac\"\nname = \"C\"\n");
  archive.put("content/units/tinh/d.toml", "name = \"D\"\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.units.size() == 4);
  CHECK(site.units[0].id == "benh-vien-da-khoa");
  CHECK(site.units[1].id == "b");
  CHECK(site.units[1].folder == "content/units/b/");
  CHECK(site.units[2].id == "khac");
  CHECK(site.units[3].id == "d");
  CHECK(site.units[3].folder.empty());
}

TEST_CASE("a file name in NFD is known in NFC") {
  Archive archive;
  archive.put("content/units/Be\u0323\u0302nh vie\u0323\u0302n.toml", "name = \"A\"\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  CHECK(site.units.at(0).id == "benh-vien");
  CHECK(site.files.path(site.units.at(0).span.file) == "content/units/Bệnh viện.toml");
}
