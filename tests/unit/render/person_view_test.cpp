#include <doctest/doctest.h>

#include "unit/render/small_site.h"

namespace kyyeu::render {
namespace {

Person person(std::string id, std::string name) {
  Person out;
  out.id = std::move(id);
  out.names = {dated_name(std::move(name))};
  return out;
}

// An author with a record (0), a leader (1), someone hidden (2) and an implied author (3).
Site person_site() {
  Site site = small_site();
  Person leader = person("luu-van-dung", "Lưu Văn Dũng");
  leader.honorific = "BS.CKII";
  leader.offices.resize(2);
  leader.offices[0].office = "Trưởng phòng";
  leader.offices[0].from = {2015, 1, 1};
  leader.offices[0].to = {2020, 12, 31};
  leader.offices[1].office = "Phó Giám đốc";
  leader.offices[1].org.written = "Sở <Y tế>";
  leader.offices[1].seen_on = {2024, 6, 7};
  Person hidden = person("an-danh", "Trần Ẩn Danh");
  hidden.hidden = true;
  Person implied = person("le-dan", "Lê Đan");
  implied.implied = true;
  site.people.insert(site.people.end(), {leader, hidden, implied});
  Event event;
  event.id = "phat-dong";
  event.title = "Phát động";
  event.date = {2024, 6, 7};
  event.people = {{reference_to(PersonId(1)), "Phó Giám đốc Sở", "phát biểu"}};
  site.events = {event};
  site.index.events_of[ref(PersonId(1))] = {0};
  // The first article names its own author; the second, by the implied one, names her too.
  site.index.articles_of[ref(PersonId(0))] = {ArticleId(1), ArticleId(0)};
  site.articles[1].author.text = "Lê Đan";
  site.articles[1].author_id = PersonId(3);
  site.articles[1].author_unit = reference_to(UnitId(0));
  OutgoingLink link;
  link.target = ref(PersonId(0));
  link.sentence.text = "Cao Nhung đọc báo cáo.";
  site.articles[1].composed.links = {link};
  site.pages = {page_of(PageKind::kPersonIndex, "nhan-vat/index.html"),
                page_of(PageKind::kPerson, "nhan-vat/cao-nhung.html", 0),
                page_of(PageKind::kPerson, "nhan-vat/luu-van-dung.html", 1),
                page_of(PageKind::kPerson, "nhan-vat/le-dan.html", 3)};
  return site;
}

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

TEST_CASE("Offices are shown as seen on a day, or held over a time, latest first") {
  const RenderedSite rendered(person_site());
  const std::string html = rendered.page("nhan-vat/luu-van-dung.html");
  CHECK(has(html, "<dd>BS.CKII</dd>"));
  CHECK(has(html, "<strong>Phó Giám đốc</strong>, Sở &lt;Y tế&gt; – có mặt ngày"));
  CHECK(has(html, "từ 01/01/2015 đến 31/12/2020"));
  CHECK(html.find("<strong>Phó Giám đốc</strong>") < html.find("<strong>Trưởng phòng</strong>"));
}

TEST_CASE("Events are listed with the office held then") {
  const RenderedSite rendered(person_site());
  const std::string html = rendered.page("nhan-vat/luu-van-dung.html");
  CHECK(has(html, "../su-kien/phat-dong.html\">Phát động</a> – Phó Giám đốc Sở"));
}

TEST_CASE("An article of their own is not an article that names them") {
  const RenderedSite rendered(person_site());
  const std::string html = rendered.page("nhan-vat/cao-nhung.html");
  CHECK(count_of(html, "bai/2023/so-ket.html") == 1);
  const std::size_t backlinks = html.find("<section class=\"backlinks\"");
  REQUIRE(backlinks != std::string::npos);
  CHECK(html.find("bai/2023/so-ket.html") < backlinks);
  CHECK(html.find("bai/2023/tong-ket.html") > backlinks);
  CHECK(has(html, "Cao Nhung đọc báo cáo."));
}

TEST_CASE("Who is known only from bylines has their articles and the units named there") {
  const RenderedSite rendered(person_site());
  const std::string html = rendered.page("nhan-vat/le-dan.html");
  CHECK(has(html, "Kho chỉ biết người này qua tên ký ở bài."));
  CHECK(has(html, "<dt>Đơn vị ghi ở bài</dt>"));
  CHECK(has(html, "Trung tâm Y tế huyện Bù Đăng</a> <span class=\"now-name\">"));
  CHECK(has(html, "bai/2023/tong-ket.html"));
}

TEST_CASE("People are listed by given name, and who is hidden is not") {
  const RenderedSite rendered(person_site());
  const std::string html = rendered.page("nhan-vat/index.html");
  const std::size_t d = html.find("Lưu Văn Dũng"), stroke = html.find("Lê Đan"),
                    n = html.find("Cao Nhung");
  REQUIRE(stroke != std::string::npos);
  CHECK(d < stroke);  // D before Đ
  CHECK(stroke < n);
  CHECK(has(html, "BS.CKII Lưu Văn Dũng"));
  CHECK(has(html, "Phó Giám đốc, Sở &lt;Y tế&gt;"));
  CHECK(has(html, "<h2 id=\"muc-chu-2\">Đ</h2>"));
  CHECK_FALSE(has(html, "Ẩn Danh"));
}

}  // namespace
}  // namespace kyyeu::render
