#include <algorithm>

#include "archive.h"
#include "load/svg_safety.h"

using namespace kyyeu;
using test::Archive;
using test::Lines;

namespace {

constexpr std::string_view kBai = "+++\ntitle = \"Bài\"\ndate = 2019-01-05\n+++\n";

Lines urls(const Site& site) {
  Lines all;
  for (const Asset& asset : site.assets)
    all.push_back(asset.url);
  std::sort(all.begin(), all.end());
  return all;
}

std::string danger(std::string_view inner) {
  return load::svg_danger(
             "<svg xmlns=\"http://www.w3.org/2000/svg\" "
             "xmlns:xlink=\"http://www.w3.org/1999/xlink\">" +
             std::string(inner) + "</svg>")
      .value_or("");
}

}  // namespace

TEST_CASE("what lies beside a record goes to its page's folder, all else by its section") {
  Archive archive;
  archive.put("content/articles/2023/2023-04-05 Sơ kết/index.md", kBai);
  archive.put("content/articles/2023/2023-04-05 Sơ kết/Ảnh chụp.jpg", "x");
  archive.put("content/articles/2023/2023-04-05 Sơ kết/tep/ghi-chu.md", "x");
  archive.put("content/articles/tu-do/index.md", kBai);
  archive.put("content/articles/tu-do/a.pdf", "x");
  archive.put("content/articles/2018/a.jpg", "x");
  archive.put("content/units/u/index.toml", "name = \"U\"\nid = \"don-vi-u\"\n");
  archive.put("content/units/u/a.png", "x");
  archive.put("content/clusters/a.png", "x");
  archive.put("content/events/a.png", "x");
  archive.put("content/campaigns/a.png", "x");
  archive.put("content/people/a.png", "x");
  archive.put("content/orgs/a.png", "x");
  archive.put("content/galleries/b/001.jpg", "x");
  archive.put("content/documents/files/x.pdf", "x");
  archive.put("content/pages/b.pdf", "x");
  archive.put("content/static/anh/a.png", "x");
  archive.put("content/static/trang.html", "x");
  archive.put("content/c.pdf", "x");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  CHECK(urls(site) == Lines{"anh/a.png", "b.pdf", "bai/2018/a.jpg", "bai/2019/tu-do/a.pdf",
                            "bai/2023/so-ket/tep/ghi-chu.md", "bai/2023/so-ket/Ảnh chụp.jpg",
                            "c.pdf", "co-quan/a.png", "cum/a.png", "don-vi/don-vi-u/a.png",
                            "nhan-vat/a.png", "phong-trao/a.png", "su-kien/a.png",
                            "thu-vien-anh/b/001.jpg", "trang.html", "van-ban/files/x.pdf"});
  const auto beside = std::find_if(site.assets.begin(), site.assets.end(), [](const Asset& asset) {
    return asset.url == "bai/2018/a.jpg";
  });
  CHECK(beside->disk_path == "/a/content/articles/2018/a.jpg");
  CHECK(site.files.path(beside->span.file) == "content/articles/2018/a.jpg");
}

TEST_CASE("what lies beside an article that waits for its day waits too") {
  Archive archive;
  archive.clock("2024-01-01T00:00:00Z");
  archive.put("content/articles/2024/a/index.md",
              "+++\ntitle = \"A\"\npublish = 2024-02-01\n+++\n");
  archive.put("content/articles/2024/a/mat.pdf", "x");
  CHECK(urls(archive.load()).empty());
  CHECK(urls(archive.future().load()) == Lines{"bai/2024/a/mat.pdf"});
}

TEST_CASE("an index file of a section or a year is a record, not the owner of all others") {
  Archive archive;
  archive.put("content/articles/2023/index.md", kBai);
  archive.put("content/articles/2023/a.md", kBai);
  archive.put("content/pages/index.md", "+++\ntitle = \"Trang\"\n+++\n");
  archive.put("content/pages/b.md", "+++\ntitle = \"B\"\n+++\n");
  const Site site = archive.load();
  CHECK(site.articles.size() == 2);
  CHECK(site.static_pages.size() == 2);
}

TEST_CASE("a picture that runs or loads something is refused") {
  Archive archive;
  archive.put("content/static/a.svg", "<svg><script>alert(1)</script></svg>");
  archive.put("content/static/b.svg", "<svg><path d=\"M0 0\"/></svg>");
  archive.load();
  CHECK(archive.findings() == Lines{"content/static/a.svg:0:0 KY503.svg <script"});
}

TEST_CASE("an SVG picture may refer to itself and hold pictures, nothing else") {
  CHECK(danger("<use href=\"#a\"/><use xlink:href='#b'/>").empty());
  CHECK(danger("<rect fill=\"url(#g)\" style=\"fill: url('#g')\"/>").empty());
  CHECK(danger("<image href=\"data:image/png;base64,AA==\"/>").empty());
  CHECK(danger("<title>Bài toán a = b; on = tắt</title>").empty());
  CHECK(danger("<rect data-on=\"1\" version = \"1\"/>").empty());
  CHECK(danger("<SCRIPT>x</SCRIPT>") == "<script");
  CHECK(danger("<rect ONLOAD = 'x()'/>") == "onload=");
  CHECK(danger("<rect\nonclick=\"x()\"/>") == "onclick=");
  CHECK(danger("<a href=\"javascript:x()\">") == "javascript:");
  CHECK(danger("<a href=\"&#106;avascript:x()\">") == "href=");
  CHECK(danger("<image xlink:href=\"http://a.vn/x.png\"/>") == "xlink:href=");
  CHECK(danger("<image href=\"data:image/svg+xml,%3Csvg\"/>") == "href=");
  CHECK(danger("<style>@import 'x.css';</style>") == "@import");
  CHECK(danger("<rect style=\"fill: url(//a.vn/x)\"/>") == "url(");
  CHECK(danger("<foreignObject/>") == "<foreignobject");
  CHECK(danger("<set attributeName=\"xlink:href\" to=\"x\"/>") == "attributename=");
}
