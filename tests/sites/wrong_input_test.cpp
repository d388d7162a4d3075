// One fault put into a good archive: it is said at its place, and what was published stays.

#include <doctest/doctest.h>

#include "sites/site_test.h"

using kyyeu::test::SiteTest;

namespace {

struct Fault {
  const char* name;
  const char* path;   // the file that is written, or …
  const char* bytes;  // … nullptr: removed
  const char* error;  // "code file:line"
};

const Fault kFaults[] = {
    {"unknown key", "content/units/ttyt-mot.toml",
     "name = \"Trung tâm Y tế huyện Một\"\ntype = \"ttyt\"\naliasses = []\n",
     "KY103 content/units/ttyt-mot.toml:3"},
    {"unknown unit", "content/results/cum-1/2023.csv",
     "# source = bai-mot\nĐơn vị;Điểm\nTTYT Ba;95,5\n", "KY201 content/results/cum-1/2023.csv:3"},
    {"bad number", "content/results/cum-1/2023.csv",
     "# source = bai-mot\nĐơn vị;Điểm\nTTYT Một;95.5\n", "KY301 content/results/cum-1/2023.csv:3"},
    {"bad date", "content/articles/2023/bai-mot.md",
     "+++\ntitle = \"A\"\ndate = \"31/02/2023\"\n+++\n",
     "KY307 content/articles/2023/bai-mot.md:3"},
    {"duplicate id", "content/events/cum-1.toml",
     "title = \"Sự kiện\"\ntype = \"khac\"\ndate = 2023-01-01\n",
     "KY104 content/events/cum-1.toml:1"},
    {"no front matter", "content/articles/2023/bai-hai.md", "Chỉ có chữ.\n",
     "KY107 content/articles/2023/bai-hai.md:1"},
    {"not UTF-8", "content/units/ttyt-ba.toml", "name = \"Tr\xf4ng\"\n",
     "KY101 content/units/ttyt-ba.toml:1"},
    {"menu to nowhere", "site.toml",
     "[site]\ntitle = \"Kho\"\n[menu]\nitems = [{ label = \"A\", target = \"khong-co\" }]\n",
     "KY501 site.toml:4"},
    {"page of no articles", "site.toml", "[site]\ntitle = \"Kho\"\npage_size = 0\n",
     "KY108 site.toml:3"},
    {"source of a name", "content/units/ttyt-hai.toml",
     "type = \"ttyt\"\n[[names]]\nname = \"Trung tâm Y tế huyện Hai\"\nsource = \"khong-co\"\n",
     "KY201 content/units/ttyt-hai.toml:4"},
    {"broken link", "content/articles/2023/bai-hai.md",
     "+++\ntitle = \"A\"\ndate = 2023-01-01\n+++\n\nXem [[ttyt-muot]].\n",
     "KY501 content/articles/2023/bai-hai.md:6"},
};

}  // namespace

TEST_CASE("each fault is found at its place and leaves the site as it was") {
  for (const Fault& fault : kFaults) {
    CAPTURE(fault.name);
    SiteTest site;
    SiteTest::add_good_archive(site);
    REQUIRE_MESSAGE(site.build(), site.failure() << site.errors());
    const auto before = site.output();
    site.file(fault.path, fault.bytes);
    CHECK_FALSE(site.build());
    CHECK(site.errors() == fault.error);
    CHECK(site.output() == before);
  }
}

TEST_CASE("two articles of one name in one year are two records with one id") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("content/articles/2022/bai-mot.md", "+++\ntitle = \"B\"\ndate = 2022-01-01\n+++\n");
  CHECK_FALSE(site.build());
  CHECK(site.errors().starts_with("KY104 "));
}

TEST_CASE("a file that would take a page's address is an error that names both") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("content/static/don-vi/index.html", "<p>của tôi</p>");
  CHECK_FALSE(site.build());
  CHECK(site.errors() == "KY106 content/static/don-vi/index.html");
}

TEST_CASE("an archive without site.toml is a fault of use, not of content") {
  SiteTest site;
  CHECK_FALSE(site.build());
  CHECK(site.failure() == "error.no-site-toml");
}

TEST_CASE("a theme's template that names an unknown field is an error at its place") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("themes/mac-dinh/layouts/unit.mustache",
            "<h1>{{page_title}}</h1>\n<p>{{foundd}}</p>\n");
  CHECK_FALSE(site.build());
  CHECK(site.errors().find("themes/mac-dinh/layouts/unit.mustache:2") != std::string::npos);
}
