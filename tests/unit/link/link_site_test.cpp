#include "link/link_site.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "site_builder.h"

using namespace kyyeu;

namespace {

Article& add_article(Site& site, const std::string& id, Date date) {
  Article& article = test::add(site.articles, id, id);
  article.title = test::written(id);
  article.date = date;
  article.year = date.year;
  return article;
}

bool has_page(const Site& site, std::string_view url) {
  return std::any_of(site.pages.begin(), site.pages.end(),
                     [&](const Page& page) { return page.url == url; });
}

std::string linked(Site& site) {
  Diagnostics diagnostics;
  link::link_site(site, diagnostics);
  return test::codes(diagnostics, site);
}

}  // namespace

TEST_CASE("two records with one id are an error that names the first") {
  Site site = test::two_provinces();
  test::add(site.events, "tan-an", "Sự kiện");
  CHECK(linked(site) == "KY104");
}

TEST_CASE("tags that differ in case or punctuation are one topic") {
  Site site = test::two_provinces();
  add_article(site, "a", {2023, 2, 1}).tags = {test::written("Xanh, sạch, đẹp")};
  add_article(site, "b", {2023, 1, 1}).tags = {test::written("xanh - sạch - đẹp")};
  Campaign& campaign = test::add(site.campaigns, "c", "Phong trào");
  campaign.themes = {test::written("xanh-sach-dep")};
  CHECK(linked(site).empty());
  REQUIRE(site.topics.size() == 1);
  CHECK(site.topics[0].name == "Xanh, sạch, đẹp");
  CHECK(site.topics[0].articles.size() == 2);
  CHECK(site.topics[0].campaigns.size() == 1);
}

TEST_CASE("tags that differ in marks but share an address are an error") {
  Site site = test::two_provinces();
  add_article(site, "a", {2023, 1, 1}).tags = {test::written("Đá"), test::written("Da")};
  CHECK(linked(site) == "KY106.names");
}

TEST_CASE("an author without a record gets a page, one with a record gets none twice") {
  Site site = test::two_provinces();
  add_article(site, "a", {2023, 1, 1}).author = test::written("Linh Trang");
  add_article(site, "b", {2023, 2, 1}).author = test::written("LINH TRANG");
  test::add(site.people, "cao-nhung", "Cao Nhung");
  add_article(site, "c", {2023, 3, 1}).author = test::written("Cao Nhung");
  CHECK(linked(site).empty());
  CHECK(site.people.size() == 2);
  CHECK(has_page(site, "nhan-vat/linh-trang.html"));
  CHECK(site.articles[0].author_id == site.articles[1].author_id);
  CHECK(site.articles[2].author_id == PersonId(0));
}

TEST_CASE("authors whose names differ in tones only have two pages, and a warning") {
  Site site = test::two_provinces();
  add_article(site, "new", {2023, 1, 1}).author = test::written("Lâm Thủy");
  add_article(site, "old", {2020, 1, 1}).author = test::written("Lâm Thúy");
  CHECK(linked(site) == "KY106.authors");
  CHECK(site.articles[0].author_id != site.articles[1].author_id);
  CHECK(has_page(site, "nhan-vat/lam-thuy.html"));
  CHECK(has_page(site, "nhan-vat/laam-thuyr.html"));  // the newer one's
}

TEST_CASE("a hidden person stands in no byline, event or award, and has no page") {
  Site site = test::two_provinces();
  test::add(site.people, "an", "Nguyễn Văn An").hidden = true;
  add_article(site, "a", {2023, 1, 1}).author = test::written("Nguyễn Văn An");
  Event& event = test::add(site.events, "e", "Sự kiện");
  event.people.push_back({test::reference<PersonId>("an"), "Giám đốc", ""});
  Award award;
  award.recipient_kind = RecipientKind::kIndividual;
  award.recipient.written = "Nguyễn Văn An";
  award.merit = *parse_period("2023");
  site.awards.push_back(award);
  CHECK(linked(site).empty());
  CHECK_FALSE(has_page(site, "nhan-vat/an.html"));
  CHECK_FALSE(site.articles[0].author_id);
  CHECK(site.events[0].people.empty());
  CHECK(site.awards[0].recipient.written.empty());
  CHECK_FALSE(site.awards[0].names_known);
}

TEST_CASE("a span stands in each of its years") {
  Site site = test::two_provinces();
  Award award;
  award.merit = *parse_period("2017..2022");
  site.awards.push_back(award);
  CHECK(linked(site).empty());
  for (int year = 2017; year <= 2022; ++year) {
    CHECK(site.index.years[year].awards.size() == 1);
    CHECK(has_page(site, "nam/" + std::to_string(year) + ".html"));
  }
}

TEST_CASE("an award to a member stands in the cluster's year, proposed by it or not") {
  Site site = test::two_provinces();
  site.memberships.push_back(test::membership(0, "tan-an", 2023));
  Award award;
  award.merit = *parse_period("2023");
  award.recipient.written = "tan-an";
  site.awards.push_back(award);
  award.proposed_by.written = "cum-1";
  site.awards.push_back(award);
  CHECK(linked(site).empty());
  const ClusterYear& year = site.index.cluster_years.at({ClusterId(0), 2023});
  CHECK(year.awards == Rows{0, 1});
}

TEST_CASE("members stand in the order of the Vietnamese alphabet") {
  Site site;
  site.files.add("x");
  test::add(site.clusters, "cum", "Cụm");
  const char* names[] = {"Đồng Xuân", "Dầu Tiếng", "Đại Từ", "Ấn Thi", "An Lão"};
  for (int i = 0; i < 5; ++i) {
    test::add(site.units, "u-" + std::to_string(i), names[i]);
    site.memberships.push_back(test::membership(0, "u-" + std::to_string(i), 2023));
  }
  CHECK(linked(site).empty());
  std::string order;
  for (const auto row : site.index.cluster_years.at({ClusterId(0), 2023}).memberships) {
    order += site.units[site.memberships[row].unit.id.index()].names[0].name + ";";
  }
  CHECK(order == "An Lão;Ấn Thi;Dầu Tiếng;Đại Từ;Đồng Xuân;");
}

TEST_CASE("an old address redirects, and may not be taken or leave the site") {
  Site site = test::two_provinces();
  site.units[0].old_urls = {test::written("cu/trang.html")};
  CHECK(linked(site).empty());
  REQUIRE(site.redirects.size() == 1);
  CHECK(has_page(site, "cu/trang.html"));

  for (const auto& [url, code] :
       {std::pair{"/cu.html", "KY504.old-url"}, std::pair{"../cu.html", "KY504.old-url"},
        std::pair{"cu.php", "KY108.old-url"}, std::pair{"index.html", "KY106"},
        std::pair{"DON-VI/tan-an.html", "KY106"}}) {
    Site wrong = test::two_provinces();
    wrong.units[0].old_urls = {test::written(url)};
    CHECK_MESSAGE(linked(wrong) == code, url);
  }
}

TEST_CASE("a copied file may not take a page's address") {
  Site site = test::two_provinces();
  Asset asset;
  asset.url = "don-vi/tan-an.html";
  asset.span.file = FileId{1};
  site.assets.push_back(asset);
  CHECK(linked(site) == "KY106");
}

TEST_CASE("a copied file may not take a feed's address") {
  Site site = test::two_provinces();
  Asset asset;
  asset.url = "don-vi/tan-an.rss.xml";
  asset.span.file = FileId{1};
  site.assets.push_back(asset);
  CHECK(linked(site) == "KY106");
}

TEST_CASE("an expired article has a page but stands in no list") {
  Site site = test::two_provinces();
  Article& article = add_article(site, "a", {2020, 1, 1});
  article.expired = true;
  article.tags = {test::written("Thẻ")};
  CHECK(linked(site).empty());
  CHECK(has_page(site, "bai/2020/a.html"));
  CHECK(site.index.articles_by_date.empty());
  CHECK(site.topics.empty());
}

TEST_CASE("lists of articles are cut into parts") {
  Site site = test::two_provinces();
  site.config.page_size = 2;
  for (int i = 0; i < 5; ++i) {
    add_article(site, "a" + std::to_string(i), {2020, 1, i + 1}).category = test::written("Tin");
  }
  CHECK(linked(site).empty());
  CHECK(has_page(site, "bai/trang-3.html"));
  CHECK_FALSE(has_page(site, "bai/trang-4.html"));
  CHECK(has_page(site, "chuyen-muc/tin-trang-3.html"));
  CHECK(has_page(site, "luu-tru/2020/01.html"));
}

TEST_CASE("an article without a date is ordered by its event, else by its folder's year") {
  Site site = test::two_provinces();
  Event& event = test::add(site.events, "le", "Lễ kỷ niệm");
  event.date = {2022, 11, 29};
  Article& first = test::add(site.articles, "a", "a");
  first.year = 2022;
  first.events = {test::reference<EventId>("le")};
  Article& second = test::add(site.articles, "b", "b");
  second.year = 2021;
  CHECK(linked(site).empty());
  CHECK(site.articles[0].sort_date == Date{2022, 11, 29});
  CHECK(site.articles[1].sort_date == Date{2021, 0, 0});
}
