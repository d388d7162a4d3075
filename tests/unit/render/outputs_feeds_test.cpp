#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "render/outputs/feeds.h"
#include "unit/render/outputs_test_site.h"

namespace kyyeu::render {
namespace {

using test::contains;
using test::make_site;

std::string feed(const Site& site, std::string_view path, const FeedWords& words = {}) {
  for (const Page* page : pages_with_feed(site)) {
    OutputFile file = render_feed(site, *page, words);
    if (file.path == path) return file.bytes;
  }
  return {};
}

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    ++found;
  }
  return found;
}

TEST_CASE("the site, each unit, each cluster and each category have a feed") {
  const Site site = make_site();
  std::vector<std::string> paths;
  for (const Page* page : pages_with_feed(site)) {
    paths.push_back(render_feed(site, *page, {}).path);
  }
  CHECK(paths == std::vector<std::string>{"rss.xml", "don-vi/bvdk.rss.xml",
                                          "don-vi/ttyt-bu-dang.rss.xml", "cum/cum-2.rss.xml",
                                          "chuyen-muc/thi-dua.rss.xml"});
}

TEST_CASE("further parts of a category's list have no feed of their own") {
  Site site = make_site();
  Page second = test::page(PageKind::kCategory, "chuyen-muc/thi-dua-trang-2.html");
  second.part = 2;
  site.pages.push_back(second);
  CHECK(pages_with_feed(site).size() == 5);
}

TEST_CASE("the site's feed holds the articles, newest first, without expired ones") {
  const std::string rss = feed(make_site(), "rss.xml");
  CHECK(count(rss, "<item>") == 2);
  CHECK(rss.find("Phát động thi đua") < rss.find("Tổng kết năm"));
  CHECK_FALSE(contains(rss, "Thông báo cũ"));
}

TEST_CASE("an expired article stands in no feed, even if a list still names it") {
  Site site = make_site();
  site.index.articles_of[{RecordKind::kUnit, 0}].push_back(ArticleId(2));
  CHECK_FALSE(contains(feed(site, "don-vi/bvdk.rss.xml"), "Thông báo cũ"));
}

TEST_CASE("a feed is no longer than [feeds] limit") {
  Site site = make_site();
  site.config.feed_limit = 1;
  const std::string rss = feed(site, "rss.xml");
  CHECK(count(rss, "<item>") == 1);
  CHECK(contains(rss, "Phát động thi đua"));
}

TEST_CASE("the feed of a unit without articles is a valid channel without items") {
  const std::string rss = feed(make_site(), "don-vi/ttyt-bu-dang.rss.xml");
  CHECK(contains(rss, "<title>Trung tâm Y tế khu vực Bù Đăng – Kỷ yếu thi đua</title>"));
  CHECK(contains(rss, "<link>don-vi/ttyt-bu-dang.html</link>"));
  CHECK(contains(rss, "<description>Các bài mới nhất về Trung tâm Y tế khu vực Bù Đăng"));
  CHECK_FALSE(contains(rss, "<item>"));
  CHECK_FALSE(contains(rss, "lastBuildDate"));
}

TEST_CASE("an item says what the article says") {
  const std::string rss = feed(make_site(), "rss.xml");
  CHECK(contains(rss, "<title>Phát động thi đua</title>"));
  CHECK(contains(rss, "<pubDate>Fri, 07 Jun 2024 00:00:00 +0700</pubDate>"));
  CHECK(contains(rss, "<dc:creator>Cao Nhung</dc:creator>"));
  CHECK(contains(rss, "<category>Thi đua</category>"));
  CHECK(contains(rss, "<description>Bảy đơn vị ký giao ước.</description>"));
}

TEST_CASE("an article without a summary is described by the beginning of its text") {
  Site site = make_site();
  CHECK(contains(feed(site, "rss.xml"), "<description>Cả 14 đơn vị đạt chỉ tiêu.</description>"));
  for (int i = 0; i < 200; ++i)
    site.articles[1].composed.plain += " thêm chữ";
  const std::string rss = feed(site, "rss.xml");
  CHECK(contains(rss, "…</description>"));
  CHECK(count(rss, "thêm chữ") < 40);
}

TEST_CASE("a date that is no day is no pubDate") {
  Site site = make_site();
  for (const Date date : {Date{}, Date{2024, 0, 0}, Date{2024, 6, 0}}) {
    site.articles[0].date = date;
    CHECK(count(feed(site, "rss.xml"), "<pubDate>") == 1);
  }
}

TEST_CASE("a date of which nobody knows what it is of is no pubDate") {
  Site site = make_site();
  site.articles[0].date_is = DateIs::kUnknown;
  const std::string rss = feed(site, "rss.xml");
  CHECK_FALSE(contains(rss, "07 Jun 2024"));
  CHECK(count(rss, "<pubDate>") == 1);
  site.articles[0].updated = {2024, 8, 1};
  CHECK(contains(feed(site, "rss.xml"), "<lastBuildDate>Thu, 01 Aug 2024"));
}

TEST_CASE("lastBuildDate is the newest change in the data") {
  Site site = make_site();
  CHECK(contains(feed(site, "rss.xml"), "<lastBuildDate>Fri, 07 Jun 2024 00:00:00 +0700<"));
  site.articles[1].updated = {2025, 1, 2};
  CHECK(contains(feed(site, "rss.xml"), "<lastBuildDate>Thu, 02 Jan 2025 00:00:00 +0700<"));
  site.now_seconds = 1'900'000'000;
  site.today = {2030, 3, 17};
  CHECK_FALSE(contains(feed(site, "rss.xml"), "2030"));
}

TEST_CASE("pubDate follows the site's time zone") {
  Site site = make_site();
  site.config.time_zone = "Asia/Tokyo";
  CHECK(contains(feed(site, "rss.xml"), "<pubDate>Fri, 07 Jun 2024 00:00:00 +0900</pubDate>"));
}

TEST_CASE("without base_url addresses are the site's own and guids are names") {
  const std::string rss = feed(make_site(), "rss.xml");
  CHECK(contains(rss, "<link>bai/2024/moi.html</link>"));
  CHECK(contains(rss, "<guid isPermaLink=\"false\">bai/2024/moi.html</guid>"));
  CHECK_FALSE(contains(rss, "atom"));
  CHECK_FALSE(contains(rss, "xml:base"));
}

TEST_CASE("a feed in a folder says that its addresses begin at the site's root") {
  const std::string rss = feed(make_site(), "don-vi/bvdk.rss.xml");
  CHECK(contains(rss, "xml:base=\"../\""));
  CHECK(contains(rss, "<link>bai/2024/moi.html</link>"));
}

TEST_CASE("with base_url all addresses are absolute and the feed names itself") {
  Site site = make_site();
  site.config.base_url = "https://kyyeu.example/y-te/";
  const std::string rss = feed(site, "don-vi/bvdk.rss.xml");
  CHECK(contains(rss, "<link>https://kyyeu.example/y-te/don-vi/bvdk.html</link>"));
  CHECK(contains(rss, "<link>https://kyyeu.example/y-te/bai/2024/moi.html</link>"));
  CHECK(contains(rss, "<guid isPermaLink=\"true\">https://kyyeu.example/y-te/bai/2024/moi.html<"));
  CHECK(contains(
      rss, "<atom:link href=\"https://kyyeu.example/y-te/don-vi/bvdk.rss.xml\" rel=\"self\""));
  CHECK_FALSE(contains(rss, "xml:base"));
}

TEST_CASE("anything may stand in a title") {
  Site site = make_site();
  site.articles[0].title.text = "Hỏi & đáp ]]> <b>\x01\x0B hết";
  const std::string rss = feed(site, "rss.xml");
  CHECK(contains(rss, "<title>Hỏi &amp; đáp ]]&gt; &lt;b&gt; hết</title>"));
  CHECK(std::none_of(rss.begin(), rss.end(), [](char c) { return c == '\x01' || c == '\x0B'; }));
}

TEST_CASE("a description stays text where readers take it for HTML") {
  Site site = make_site();
  site.articles[0].summary = "Tỷ lệ <script> & hơn";
  CHECK(contains(feed(site, "rss.xml"),
                 "<description>Tỷ lệ &amp;lt;script&amp;gt; &amp;amp; hơn</description>"));
}

TEST_CASE("the author who is hidden is not named") {
  Site site = make_site();
  site.people[0].hidden = true;
  CHECK_FALSE(contains(feed(site, "rss.xml"), "Cao Nhung"));
}

TEST_CASE("the caller's words and the site's own description are used") {
  Site site = make_site();
  FeedWords words;
  words.title = "{1}: {0}";
  words.category_description = "Articles in {0}";
  const std::string rss = feed(site, "chuyen-muc/thi-dua.rss.xml", words);
  CHECK(contains(rss, "<title>Kỷ yếu thi đua: Thi đua</title>"));
  CHECK(contains(rss, "<description>Articles in Thi đua</description>"));
  site.config.description = "Kho của ngành.";
  CHECK(contains(feed(site, "rss.xml", words), "<description>Kho của ngành.</description>"));
}

}  // namespace
}  // namespace kyyeu::render
