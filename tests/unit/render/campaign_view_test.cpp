#include <doctest/doctest.h>

#include "unit/render/small_site.h"

namespace kyyeu::render {
namespace {

Campaign campaign(std::string id, std::string name, std::string level, int year) {
  Campaign out;
  out.id = std::move(id);
  out.names = {dated_name(std::move(name))};
  out.level = std::move(level);
  out.year = year;
  return out;
}

Site campaign_site() {
  Site site = small_site();
  Campaign own = campaign("thi-dua-60-nam", "Thi đua 60 năm", "unit", 2022);
  own.unit = reference_to(UnitId(0));
  own.parts = {"cuộc thi <ảnh>"};
  own.slogan = "Thầy thuốc như mẹ hiền";
  own.mottos = {"Giỏi việc nước"};
  own.occasion = reference_to(EventId(0));
  own.units = {reference_to(UnitId(1))};
  Campaign part = campaign("thi-anh", "Thi ảnh", "unit", 2023);
  part.parent = reference_to(CampaignId(0));
  site.campaigns = {own, part, campaign("toan-quoc", "Cả nước", "nation", 0),
                    campaign("la", "Lạ", "", 0)};
  Event ceremony;
  ceremony.id = "le";
  ceremony.title = "Lễ kỷ niệm";
  ceremony.type = "ky-niem";
  ceremony.date = {2022, 11, 29};
  site.events = {ceremony};
  site.index.events_of[ref(CampaignId(0))] = {0};
  site.index.articles_of[ref(CampaignId(0))] = {ArticleId(0)};
  site.topics[0].campaigns = {CampaignId(0)};
  site.pages = {page_of(PageKind::kCampaignIndex, "phong-trao/index.html"),
                page_of(PageKind::kCampaign, "phong-trao/thi-dua-60-nam.html", 0),
                page_of(PageKind::kCampaign, "phong-trao/thi-anh.html", 1)};
  return site;
}

TEST_CASE("A campaign's page shows its level, activities, words and what belongs to it") {
  const RenderedSite rendered(campaign_site());
  const std::string html = rendered.page("phong-trao/thi-dua-60-nam.html");
  CHECK(has(html, "<dd>trong đơn vị</dd>"));
  CHECK(has(html, "<dd>năm 2022</dd>"));
  CHECK(has(html, "<li>cuộc thi &lt;ảnh&gt;</li>"));
  CHECK(has(html, "<p>Thầy thuốc như mẹ hiền</p>"));
  CHECK(has(html, "<q>Giỏi việc nước</q>"));
  CHECK(has(html, "../chu-de/xanh-sach-dep.html\">Xanh – sạch – đẹp</a>"));
  CHECK(has(html, "../su-kien/le.html\">Lễ kỷ niệm</a>"));
  CHECK(has(html, "thi-anh.html\">Thi ảnh</a>"));
  CHECK(has(html, "Bệnh viện &lt;Đa khoa&gt; &amp; tỉnh</a>"));
  CHECK(has(html, "<section class=\"backlinks\""));
}

TEST_CASE("A campaign's unit bears its name of that year") {
  const RenderedSite rendered(campaign_site());
  const std::string html = rendered.page("phong-trao/thi-dua-60-nam.html");
  CHECK(has(html, "Trung tâm Y tế huyện Bù Đăng</a> <span class=\"now-name\">"));
}

TEST_CASE("A part of a campaign leads up to it") {
  const RenderedSite rendered(campaign_site());
  const std::string html = rendered.page("phong-trao/thi-anh.html");
  CHECK(has(html, "<dt>Thuộc phong trào</dt>"));
  CHECK(has(html, "thi-dua-60-nam.html\">Thi đua 60 năm</a>"));
}

TEST_CASE("The list of campaigns goes from the nation to the unit, newest first") {
  const RenderedSite rendered(campaign_site());
  const std::string html = rendered.page("phong-trao/index.html");
  const std::size_t nation = html.find("Cả nước"), part = html.find(">Thi ảnh<"),
                    own = html.find(">Thi đua 60 năm<"), odd = html.find("chưa rõ cấp");
  REQUIRE(odd != std::string::npos);
  CHECK(nation < part);
  CHECK(part < own);
  CHECK(own < odd);
}

}  // namespace
}  // namespace kyyeu::render
