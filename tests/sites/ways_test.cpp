// From page to page: the ways on from articles, events and years, and the way back by breadcrumbs.

#include <doctest/doctest.h>

#include "sites/site_test.h"

using kyyeu::test::SiteTest;

namespace {

std::string article(const std::string& title, const std::string& date, const std::string& more) {
  return "+++\ntitle = \"" + title + "\"\ndate = " + date + "\n" + more + "\n+++\nLời bài.\n";
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("articles lead on within their cluster, series of events and category") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("content/events/phat-dong.toml",
            "type = \"phat-dong\"\ntitle = \"Phát động\"\ndate = 2021-02-01\nseries = \"dot-1\"\n")
      .file("content/events/tong-ket.toml",
            "type = \"tong-ket\"\ntitle = \"Tổng kết\"\ndate = 2023-12-01\nseries = \"dot-1\"\n")
      .file("content/articles/2021/dau.md",
            article("Bài đầu", "2021-02-02", "clusters = [\"cum-1\"]\nevents = [\"phat-dong\"]"))
      .file("content/articles/2022/giua.md",
            article("Bài giữa", "2022-05-05", "category = \"Tin\""))
      .file("content/articles/2024/cuoi.md",
            article("Bài cuối", "2024-01-05",
                    "clusters = [\"cum-1\"]\nevents = [\"tong-ket\"]\ncategory = \"Tin\""));
  REQUIRE_MESSAGE(site.build(), site.errors());
  const std::string last = site.text("bai/2024/cuoi.html");
  CHECK(has(last, "Bài trước cùng chuỗi sự kiện Bài đầu"));
  CHECK(has(last, "Bài trước cùng Cụm thi đua số 1 Tổng kết cụm"));
  CHECK(has(last, "Bài trước cùng chuyên mục Tin Tổng kết cụm"));
  CHECK(!has(last, "Bài sau"));
  const std::string first = site.text("bai/2021/dau.html");
  CHECK(has(first, "Bài sau cùng chuỗi sự kiện Bài cuối"));
  CHECK(has(first, "Bài sau cùng Cụm thi đua số 1 Tổng kết cụm"));
  CHECK(has(first, "Bài mới hơn Bài giữa"));
  CHECK(!has(first, "Bài trước"));
}

TEST_CASE("every page but the home page and redirects has breadcrumbs, the last of them its own") {
  SiteTest site;
  site.copy_archive(KYYEU_SOURCE_DIR);
  site.file("content/articles/2020/da-het.md",
            article("Đã hết", "2020-01-01", "expire = 2020-02-01"));
  REQUIRE_MESSAGE(site.build(), site.errors());
  std::size_t pages = 0;
  for (const auto& [path, html] : site.output()) {
    if (!path.ends_with(".html") || path == "index.html" || has(html, "http-equiv=\"refresh\"")) {
      continue;
    }
    CAPTURE(path);
    ++pages;
    CHECK(has(html, "<nav class=\"crumbs\" aria-label=\"Đường dẫn\">\n<ol>\n<li><a href="));
    const std::size_t current = html.find("<span aria-current=\"page\">");
    REQUIRE(current != std::string::npos);
    CHECK(html.substr(html.find("</li>", current)).starts_with("</li>\n</ol>\n</nav>"));
    CHECK(has(html,
              "\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\","
              "\"position\":1,"));
    CHECK(has(html, "\"position\":2,"));
  }
  CHECK(pages > 200);
}
