// Pages of awards: what was given and what was only proposed never meet in one number.
#include <doctest/doctest.h>

#include "render/views/award_counts.h"
#include "render/views/medal_table.h"
#include "unit/render/small_site.h"

namespace kyyeu::render {
namespace {

AwardType award_type(std::string id, std::string name, int weight) {
  AwardType type;
  type.id = std::move(id);
  type.names = {dated_name(std::move(name))};
  type.group = "danh-hieu";
  type.level = "tinh";
  type.recipients = {RecipientKind::kCollective};
  type.weight = weight;
  return type;
}

Award award(std::size_t type, const char* period, AwardStatus status) {
  Award row;
  row.type = reference_to(AwardTypeId(type));
  row.merit = *parse_period(period);
  row.status = status;
  return row;
}

Award to_unit(Award row, std::size_t unit) {
  row.recipient.written = "unit";
  row.recipient.id = ref(UnitId(unit));
  return row;
}

Award unnamed(Award row, RecipientKind kind, int count) {
  row.recipient_kind = kind;
  row.count = count;
  row.names_known = false;
  row.authority.written = "Sở Y tế <cũ>";
  return row;
}

// One flag proposed, certificates to 10 collectives and 55 individuals for a span, one declined,
// and a flag under the law of 2003 that was never given.
Site award_site() {
  Site site = small_site();
  site.award_types = {award_type("gk-so", "Giấy khen", 20), award_type("co-tinh", "Cờ thi đua", 70),
                      award_type("huy-hieu", "Huy hiệu", 30)};
  site.award_types[0].group = "hinh-thuc";
  site.award_types[1].name_before_2024 = "Cờ cấp tỉnh";
  site.award_types[2].to = {2023, 12, 31};
  site.awards = {
      to_unit(award(1, "2018", AwardStatus::kProposed), 0),
      unnamed(award(0, "2017..2022", AwardStatus::kAwarded), RecipientKind::kCollective, 10),
      unnamed(award(0, "2017..2022", AwardStatus::kAwarded), RecipientKind::kIndividual, 55),
      to_unit(award(0, "2023", AwardStatus::kDeclined), 1)};
  site.awards[0].source.written = "bai";
  site.regimes.resize(2);
  site.regimes[0].from = {2004, 0, 0};
  site.regimes[0].to = {2023, 12, 31};
  site.regimes[0].law.text = "luat-cu";
  site.regimes[1].from = {2024, 1, 1};
  site.regimes[1].law.text = "Luật mới";
  Document law;
  law.id = "luat-cu";
  law.type = "Luật";
  law.number = "15/2003/QH11";
  site.documents = {law};
  site.index.by_id["luat-cu"] = {RecordKind::kDocument, 0};
  site.pages = {page_of(PageKind::kAwardIndex, "khen-thuong/index.html"),
                page_of(PageKind::kAwardType, "khen-thuong/gk-so.html", 0),
                page_of(PageKind::kAwardType, "khen-thuong/co-tinh.html", 1),
                page_of(PageKind::kAwardType, "khen-thuong/huy-hieu.html", 2)};
  return site;
}

TEST_CASE("The sums of awards keep proposals apart and count a span once") {
  const RenderedSite rendered(award_site());
  const std::string html = rendered.page("khen-thuong/index.html");
  CHECK(has(html, "Đã tặng: <strong>10 tập thể, 55 cá nhân</strong>."));
  CHECK(has(html, "chưa có quyết định: <strong>1 tập thể</strong>."));
  CHECK(has(html, "<td class=\"figure\">65</td>"));
  CHECK_FALSE(has(html, "66"));
  CHECK_FALSE(has(html, "390"));
}

TEST_CASE("The medal table names units, and authorities where there are no names") {
  const Site site = award_site();
  const RenderedSite rendered(award_site());
  const ViewContext context(site, rendered.words, site.pages[0]);
  const View view = medal_table_view(context);
  CHECK(undeclared_fields(view, medal_table_view_type()).empty());
  const auto& types = view.find("types")->views;
  REQUIRE(types.size() == 2);  // the badge has no row
  CHECK(types[0].text_of("name") == "Cờ thi đua");
  const auto& rows = view.find("rows")->views;
  REQUIRE(rows.size() == 3);  // a declined award makes no row
  const View& unit = rows[0].find("recipient")->views[0];
  CHECK(unit.text_of("name") == "Trung tâm Y tế khu vực Bù Đăng");
  const View& flag = rows[0].find("counts")->views[0];
  CHECK(flag.text_of("awarded_text") == "");
  CHECK(flag.text_of("proposed_text") == "1");
  const View& authority = rows[1].find("recipient")->views[0];
  CHECK(authority.text_of("name") == "Sở Y tế <cũ>");
  CHECK(authority.text_of("note") == "(tập thể, chưa có danh sách)");
  CHECK(rows[2].find("counts")->views[1].text_of("awarded_text") == "55");
}

TEST_CASE("The register can be filtered by script and read without") {
  const RenderedSite rendered(award_site());
  const std::string html = rendered.page("khen-thuong/index.html");
  CHECK(has(html,
            "<tr data-type=\"gk-so\" data-level=\"tinh\" "
            "data-year=\"2017 2018 2019 2020 2021 2022\" data-status=\"awarded\">"));
  CHECK(has(html, "data-status=\"declined\""));
  CHECK(html.find("data-year=\"2023\"") < html.find("data-year=\"2017 "));
  CHECK(has(html, "10 tập thể <span class=\"note\">(chưa có danh sách)</span>"));
  CHECK(has(html, "Sở Y tế &lt;cũ&gt;"));
}

TEST_CASE("Types stand in their groups, titles before forms of commendation") {
  const RenderedSite rendered(award_site());
  const std::string html = rendered.page("khen-thuong/index.html");
  const std::size_t titles = html.find("id=\"muc-danh-hieu\"");
  const std::size_t forms = html.find("id=\"muc-hinh-thuc\"");
  REQUIRE(titles != std::string::npos);
  REQUIRE(forms != std::string::npos);
  CHECK(titles < forms);
}

TEST_CASE("A type that was only proposed says that no award is recorded") {
  const RenderedSite rendered(award_site());
  const std::string html = rendered.page("khen-thuong/co-tinh.html");
  CHECK(has(html, "Kho chưa ghi nhận lần tặng nào."));
  CHECK(has(html, "<q>Cờ cấp tỉnh</q> (trước 01/01/2024)"));
  CHECK(has(html, "Được đề nghị, chưa có quyết định: 1 tập thể."));
  CHECK(has(html, "Trung tâm Y tế huyện Bù Đăng</a>"));  // its name of 2018
}

TEST_CASE("A type's page counts by period and gives the law of its time") {
  const RenderedSite rendered(award_site());
  const std::string html = rendered.page("khen-thuong/gk-so.html");
  CHECK(has(html, "Đã tặng: 10 tập thể, 55 cá nhân (chưa có danh sách)."));
  CHECK(html.find("id=\"muc-ky-2023\"") < html.find("id=\"muc-ky-2017..2022\""));
  CHECK(has(html, "Luật 15/2003/QH11"));
  CHECK(has(html, "Luật mới"));
  const std::string badge = rendered.page("khen-thuong/huy-hieu.html");
  CHECK(has(badge, "Luật 15/2003/QH11"));
  CHECK_FALSE(has(badge, "Luật mới"));
}

TEST_CASE("An archive without awards has their page all the same") {
  Site site = award_site();
  site.awards.clear();
  const RenderedSite rendered(std::move(site));
  const std::string html = rendered.page("khen-thuong/index.html");
  CHECK(has(html, "Đã tặng: <strong>chưa ghi nhận</strong>."));
  CHECK_FALSE(has(html, "class=\"data wide medals\""));
}

TEST_CASE("What is declined or revoked is in no sum") {
  AwardCounts counts;
  counts.add(to_unit(award(0, "2023", AwardStatus::kRevoked), 0));
  counts.add(unnamed(award(0, "2023", AwardStatus::kAwarded), RecipientKind::kIndividual, 3));
  CHECK(sum(counts.awarded) == 3);
  CHECK(sum(counts.proposed) == 0);
  CHECK(counts.ended == 1);
  CHECK(counts.unnamed == 3);
}

}  // namespace
}  // namespace kyyeu::render
