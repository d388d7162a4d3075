#include <doctest/doctest.h>

#include "render/views/document_status.h"
#include "unit/render/small_site.h"

namespace kyyeu::render {
namespace {

Document document(std::string id, std::string number, std::string type, Date date) {
  Document out;
  out.id = std::move(id);
  out.number = std::move(number);
  out.type = std::move(type);
  out.title = "Luật Thi đua, khen thưởng";
  out.issuer = "Quốc hội";
  out.date = date;
  return out;
}

// The law of 2003, replaced by that of 2022; a decree that is not yet in force; a circular of
// which the archive knows no dates.
Site document_site() {
  Site site = small_site();
  Document old = document("luat-cu", "15/2003/QH11", "Luật", {2003, 11, 26});
  old.replaced_by = reference_to(DocumentId(1));
  old.abstract = "Trích <yếu>.";
  old.file.text = "toàn văn #1.pdf";
  Document law = document("luat-moi", "06/2022/QH15", "Luật", {2022, 6, 15});
  law.effective = {2024, 1, 1};
  Document decree = document("nd", "1/2026/NĐ-CP", "Nghị định", {2026, 11, 1});
  decree.effective = {2027, 1, 1};
  site.documents = {old, law, decree, document("tt", "", "", {})};
  site.documents[3].title = "Thông tư không số";
  site.regimes.resize(1);
  site.regimes[0].from = {2004, 0, 0};
  site.regimes[0].to = {2023, 12, 31};
  site.regimes[0].law.text = "luat-cu";
  site.index.by_id["luat-cu"] = ref(DocumentId(0));
  site.index.articles_of[ref(DocumentId(0))] = {ArticleId(0)};
  site.pages = {page_of(PageKind::kDocumentIndex, "van-ban/index.html"),
                page_of(PageKind::kDocument, "van-ban/luat-cu.html", 0),
                page_of(PageKind::kDocument, "van-ban/luat-moi.html", 1),
                page_of(PageKind::kDocument, "van-ban/tt.html", 3)};
  return site;
}

std::string status_on(Site site, Date today, std::size_t index) {
  site.today = today;
  const RenderedSite rendered(std::move(site));
  const ViewContext context(rendered.site, rendered.words, rendered.site.pages[0]);
  return std::string(document_status(context, DocumentId(index)).text_of("status"));
}

TEST_CASE(
    "A document's page says what replaced it and since when, and the other what it replaced") {
  const RenderedSite rendered(document_site());
  const std::string old = rendered.page("van-ban/luat-cu.html");
  CHECK(has(old, "<h1>Luật 15/2003/QH11 – Luật Thi đua, khen thưởng</h1>"));
  CHECK(has(old, "hết hiệu lực; được thay bằng <a href=\"luat-moi.html\">Luật 06/2022/QH15</a>"));
  CHECK(has(old, "từ <time datetime=\"2024-01-01\">01/01/2024</time>"));
  const std::string law = rendered.page("van-ban/luat-moi.html");
  CHECK(has(law, "<dt>Thay thế</dt>"));
  CHECK(has(law, "còn hiệu lực"));
}

TEST_CASE("A document's status is that of the build's clock") {
  const Site site = document_site();
  CHECK(status_on(site, {2023, 12, 31}, 0) == "");
  CHECK(status_on(site, {2024, 1, 1}, 0) == "ended");
  CHECK(status_on(site, {2023, 12, 31}, 1) == "not_yet");
  CHECK(status_on(site, {2024, 1, 1}, 1) == "in_force");
  CHECK(status_on(site, {2026, 11, 22}, 2) == "not_yet");
  CHECK(status_on(site, {2026, 11, 22}, 3) == "");
}

TEST_CASE("A document that ended is so from the day after its last") {
  Site site = document_site();
  site.documents[1].ended = {2026, 6, 30};
  CHECK(status_on(site, {2026, 6, 30}, 1) == "in_force");
  CHECK(status_on(site, {2026, 7, 1}, 1) == "ended");
}

TEST_CASE("A document's file, abstract and citations are on its page") {
  const RenderedSite rendered(document_site());
  const std::string html = rendered.page("van-ban/luat-cu.html");
  CHECK(has(html, "<p class=\"lead\">Trích &lt;yếu&gt;.</p>"));
  CHECK(has(html, "href=\"files/to%C3%A0n%20v%C4%83n%20%231.pdf\">toàn văn #1.pdf</a>"));
  CHECK(has(html, "<section class=\"backlinks\""));
  CHECK(has(html, "từ 2004 đến 31/12/2023"));
}

TEST_CASE("Documents are listed by type, latest first, with attributes for filters") {
  const RenderedSite rendered(document_site());
  const std::string html = rendered.page("van-ban/index.html");
  CHECK(has(html, "<tr data-type=\"Luật\" data-year=\"2022\" data-issuer=\"Quốc hội\">"));
  CHECK(html.find("06/2022/QH15") < html.find("15/2003/QH11"));
  CHECK(html.find(">Luật</h2>") < html.find(">Nghị định</h2>"));
  CHECK(has(html, "Văn bản khác"));
  CHECK(has(html, "tt.html\">Thông tư không số</a>"));
}

}  // namespace
}  // namespace kyyeu::render
