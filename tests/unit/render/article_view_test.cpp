#include <doctest/doctest.h>

#include <thread>

#include "render/views/article_view.h"
#include "unit/render/small_site.h"

namespace kyyeu::render {
namespace {

TEST_CASE("An article's page shows what the record says") {
  const RenderedSite rendered(small_site());
  const std::string html = rendered.page("bai/2023/so-ket.html");
  CHECK(has(html, "<h1>Sơ kết &lt;6 tháng&gt;</h1>"));
  CHECK(has(html, "<title>Sơ kết &lt;6 tháng&gt; – Kỷ yếu thi đua</title>"));
  CHECK(has(html, "<p class=\"lead\">Bảy đơn vị cùng nhìn lại nửa năm.</p>"));
  CHECK(has(html, "<a href=\"../../nhan-vat/cao-nhung.html\">ThS. Cao Nhung</a>"));
  CHECK(has(html, "<time datetime=\"2023-07-15\">15/07/2023</time>"));
  CHECK(has(html, "(năm suy từ nội dung)"));
  CHECK(has(html, "Ngày đăng: không rõ"));
  CHECK(has(html, "<q>Cum thị đua</q>"));
  CHECK(has(html, "href=\"https://example.vn/?a=1&amp;b=2\""));
  CHECK(has(html, "<a href=\"../../chu-de/xanh-sach-dep.html\">Xanh – sạch – đẹp</a>"));
}

TEST_CASE("A name is that of the year, with today's beside it") {
  const RenderedSite rendered(small_site());
  const std::string html = rendered.page("bai/2023/so-ket.html");
  CHECK(has(html,
            "<a href=\"../../don-vi/ttyt-bu-dang/2023.html\">Trung tâm Y tế huyện Bù Đăng</a> "
            "<span class=\"now-name\">(nay là Trung tâm Y tế khu vực Bù Đăng)</span>"));
  CHECK(has(html, "Bệnh viện &lt;Đa khoa&gt; &amp; tỉnh</a>"));
}

TEST_CASE("A data block stands where the text says, best unit first") {
  const RenderedSite rendered(small_site());
  const std::string html = rendered.page("bai/2023/so-ket.html");
  const std::size_t one = html.find("Đoạn một"), two = html.find("Đoạn hai");
  const std::size_t table =
      html.find("<caption>Kết quả của Cụm thi đua số 2, 6 tháng đầu năm 2023");
  REQUIRE(table != std::string::npos);
  CHECK(one < table);
  CHECK(table < two);
  CHECK(html.find("106,6%") < html.find("92%"));
  CHECK(has(html, "<th scope=\"col\" class=\"figure\">Tự chủ kinh phí</th>"));
  CHECK(has(html, "<td class=\"figure\">106,6%</td>"));
}

TEST_CASE("A picture keeps its size, and its address survives odd letters") {
  const RenderedSite rendered(small_site());
  const std::string html = rendered.page("bai/2023/so-ket.html");
  CHECK(has(html,
            "<img src=\"so-ket/a%20b%231.jpg\" alt=\"Hội trường\" width=\"640\" height=\"480\""));
  CHECK(has(html, "<figcaption>Quang cảnh</figcaption>"));
}

TEST_CASE("Related articles say why, and neighbours in time are linked") {
  const RenderedSite rendered(small_site());
  const std::string html = rendered.page("bai/2023/so-ket.html");
  CHECK(has(html, "<aside class=\"related\""));
  CHECK(has(html, "<li data-reason=\"same-cluster\"><a href=\"tong-ket.html\">Tổng kết năm</a>"));
  CHECK(has(html, "cùng Cụm thi đua số 2"));
  CHECK(has(html, "rel=\"next\" href=\"tong-ket.html\""));
  const std::string other = rendered.page("bai/2023/tong-ket.html");
  CHECK(has(other, "rel=\"prev\" href=\"so-ket.html\""));
  CHECK(!has(other, "class=\"related\""));
  CHECK(!has(other, "class=\"facts\""));
}

TEST_CASE("An article leads on within its series, cluster and category, each in words") {
  Site site = small_site();
  site.articles.push_back(article("phat-dong", "Phát động <năm>", {2023, 2, 1}));
  site.index.articles_by_date.push_back(ArticleId(2));
  site.pages.push_back(page_of(PageKind::kArticle, "bai/2023/phat-dong.html", 2));
  site.ways = {{{WayKind::kSeries, 0, ArticleId(2), {}},
                {WayKind::kCluster, 0, ArticleId(2), ArticleId(1)},
                {WayKind::kCategory, 0, {}, ArticleId(1)}},
               {},
               {}};
  const RenderedSite rendered(site);
  const std::string html = rendered.page("bai/2023/so-ket.html");
  CHECK(has(html, "<nav class=\"ways\" aria-label=\"Bài trước, bài sau\">"));
  CHECK(has(html,
            ">Bài trước cùng chuỗi sự kiện</span> <a rel=\"prev\" href=\"phat-dong.html\">"
            "Phát động &lt;năm&gt;</a>"));
  CHECK(has(html, ">Bài trước cùng Cụm thi đua số 2</span> <a rel=\"prev\""));
  CHECK(has(html, ">Bài sau cùng Cụm thi đua số 2</span> <a rel=\"next\" href=\"tong-ket.html\">"));
  CHECK(has(html, ">Bài sau cùng chuyên mục Thi đua</span>"));
  CHECK(!has(html, "Bài trước cùng chuyên mục"));
  CHECK(!has(html, "Bài sau cùng chuỗi"));
  CHECK(!has(html, "Bài mới hơn"));  // led to already
  CHECK(!has(html, "Bài cũ hơn"));
  CHECK(has(rendered.page("bai/2023/tong-ket.html"), ">Bài cũ hơn</span>"));
}

TEST_CASE("An article of very many clusters shows three of its ways through them") {
  Site site = small_site();
  site.ways = {std::vector<Way>(40, {WayKind::kCluster, 0, {}, ArticleId(1)}), {}};
  const std::string html = RenderedSite(site).page("bai/2023/so-ket.html");
  std::size_t shown = 0;
  for (std::size_t at = html.find("rel=\"next\""); at != std::string::npos; ++shown)
    at = html.find("rel=\"next\"", at + 1);
  CHECK(shown == 3);
}

TEST_CASE("An article that is alone has no empty ways") {
  Site site = small_site();
  site.articles.resize(1);
  site.index.articles_by_date = {ArticleId(0)};
  site.related.clear();
  site.pages.erase(site.pages.begin() + 3);
  CHECK(!has(RenderedSite(site).page("bai/2023/so-ket.html"), "class=\"ways\""));
}

TEST_CASE("Every page has the frame that contracts ask for") {
  const RenderedSite rendered(small_site());
  for (const Page& page : rendered.site.pages) {
    CAPTURE(page.url);
    const std::string html = rendered.page(page.url);
    CHECK(has(html, "<html lang=\"vi\">"));
    CHECK(has(html, "<main id=\"noi-dung\""));
    CHECK(has(html, "<meta name=\"generator\" content=\"kyyeu "));
    CHECK(has(html, "name=\"q\""));
    CHECK(has(html, "default-src 'none'; script-src 'self'"));
    CHECK(html.find("<h1") == html.rfind("<h1"));
    CHECK(html.find("<h1") != std::string::npos);
    CHECK(!has(html, "{{"));
    CHECK(!has(html, " style="));
    CHECK(html.ends_with("</html>\n"));
  }
}

TEST_CASE("Builders fill only what they declare") {
  const RenderedSite rendered(small_site());
  for (std::size_t i = 0; i < rendered.site.pages.size(); ++i) {
    CAPTURE(rendered.site.pages[i].url);
    for (const std::string& problem : rendered.renderer.undeclared(PageId(i)))
      FAIL_CHECK(problem);
  }
}

TEST_CASE("Addresses are relative to the page, absolute only as canonical") {
  Site site = small_site();
  const std::string relative = RenderedSite(site).page("bai/2023/so-ket.html");
  CHECK(has(relative, "href=\"../../giao-dien/kyyeu.css\""));
  CHECK(has(relative, "action=\"../../tim-kiem.html\""));
  CHECK(!has(relative, "rel=\"canonical\""));
  site.config.base_url = "https://kyyeu.vn/kho/";
  const std::string absolute = RenderedSite(site).page("bai/2023/so-ket.html");
  CHECK(
      has(absolute, "<link rel=\"canonical\" href=\"https://kyyeu.vn/kho/bai/2023/so-ket.html\">"));
  CHECK(has(absolute, "href=\"../../giao-dien/kyyeu.css\""));
}

TEST_CASE("Breadcrumbs lead from home to the page, for people and for machines") {
  const RenderedSite rendered(small_site());
  const std::string html = rendered.page("bai/2023/so-ket.html");
  CHECK(has(html, "<li><a href=\"../../chuyen-muc/thi-dua.html\">Thi đua</a></li>"));
  CHECK(has(html, "<span aria-current=\"page\">Sơ kết &lt;6 tháng&gt;</span>"));
  CHECK(has(html, "\"@type\":\"BreadcrumbList\""));
  CHECK(has(html, "\"@type\":\"Article\""));
}

TEST_CASE("The menu marks the page and the section it stands in") {
  const RenderedSite rendered(small_site());
  CHECK(has(rendered.page("index.html"), "<a href=\"index.html\" aria-current=\"page\">Trang chủ"));
  CHECK(has(rendered.page("bai/2023/so-ket.html"),
            "<a href=\"../../bai/index.html\" aria-current=\"true\">"));
}

TEST_CASE("English words, Vietnamese content") {
  const RenderedSite rendered(small_site(), "en");
  const std::string html = rendered.page("bai/2023/so-ket.html");
  CHECK(has(html, "<html lang=\"en\">"));
  CHECK(has(html, "<time datetime=\"2023-07-15\">15 July 2023</time>"));
  CHECK(has(html, "date not known"));
}

TEST_CASE("Threads render the same bytes") {
  const RenderedSite rendered(small_site());
  const std::string expected = rendered.renderer.render(PageId(2));
  std::vector<std::thread> threads;
  std::vector<int> same(4);
  for (std::size_t i = 0; i < same.size(); ++i) {
    threads.emplace_back([&, i] {
      for (int round = 0; round < 50; ++round)
        same[i] += rendered.renderer.render(PageId(2)) == expected ? 1 : 0;
    });
  }
  for (std::thread& thread : threads)
    thread.join();
  for (const int count : same)
    CHECK(count == 50);
}

}  // namespace
}  // namespace kyyeu::render
