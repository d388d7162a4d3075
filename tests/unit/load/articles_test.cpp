#include "archive.h"

using namespace kyyeu;
using test::Archive;
using test::Lines;

namespace {

std::string article(std::string_view keys) {
  return "+++\ntitle = \"Bài\"\n" + std::string(keys) + "+++\nChữ.\n";
}

}  // namespace

TEST_CASE("an article is read with its pictures, references and body") {
  Archive archive;
  archive.put("content/articles/2018/tong-ket-khoi-ttyt-2018.md", R"(+++
title = "Khối TTYT tuyến huyện Quảng Ninh khép lại năm thi đua 2018"
date = 2018-12-11
date_is = "event"                  # published | event | unknown
author = "cao-nhung"
author_unit = "quang-ninh-ttyt-tien-yen"
category = "thi-dua-khen-thuong"
tags = ["tổng kết", "cờ thi đua", "bằng khen"]
clusters = ["quang-ninh-khoi-ttyt-huyen"]
units = ["quang-ninh-ttyt-dong-trieu", "quang-ninh-ttyt-tien-yen"]
events = ["quang-ninh-khoi-tong-ket-2018"]
documents = ["luat-15-2003-qh11"]
related = []                       # hand-picked first, computed after
related_exclude = []
summary = "Cả 14 trung tâm đạt hoặc vượt kế hoạch; một đơn vị được đề nghị tặng Cờ, ba đơn vị được đề nghị tặng Bằng khen."
[[images]]
file = "toan-canh-2018.jpg"
alt = "Hội trường đông đại biểu ngồi theo hàng, phía trên là phông hội nghị"
caption = "Quang cảnh buổi tổng kết tại Tiên Yên"
+++

Hội nghị diễn ra tại [[quang-ninh-ttyt-tien-yen]] và chốt danh sách đề nghị khen của [[quang-ninh-khoi-ttyt-huyen|khối]].
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const Article& read = site.articles.at(0);
  CHECK(read.id == "tong-ket-khoi-ttyt-2018");
  CHECK(read.year == 2018);
  CHECK(read.title.text == "Khối TTYT tuyến huyện Quảng Ninh khép lại năm thi đua 2018");
  CHECK(read.names.at(0).name == read.title.text);
  CHECK(read.date == Date{2018, 12, 11});
  CHECK(read.sort_date == read.date);
  CHECK(read.date_is == DateIs::kEvent);
  CHECK(read.author.text == "cao-nhung");
  CHECK(read.author_unit.written == "quang-ninh-ttyt-tien-yen");
  CHECK(read.category.text == "thi-dua-khen-thuong");
  CHECK(read.tags.size() == 3);
  REQUIRE(read.units.size() == 2);
  CHECK(read.units[1].written == "quang-ninh-ttyt-tien-yen");
  CHECK(read.units[1].span.line == 10);
  CHECK(read.units[1].span.column == 40);
  CHECK(read.documents.at(0).written == "luat-15-2003-qh11");
  REQUIRE(read.images.size() == 1);
  CHECK(read.images[0].caption == "Quang cảnh buổi tổng kết tại Tiên Yên");
  CHECK(read.body.first_line == 21);
  CHECK(read.body.text.starts_with("\nHội nghị diễn ra tại"));
}

TEST_CASE("an article's year is its folder's, else its date's, and there must be one") {
  Archive archive;
  archive.put("content/articles/2018/a.md", article("date = 2019-01-05\n"));
  archive.put("content/articles/b.md", article("date = 2020-02-03\n"));
  archive.put("content/articles/c.md", article(""));
  archive.put("content/articles/2018/d.md", article(""));
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{"content/articles/c.md:1:1 KY107 date"});
  REQUIRE(site.articles.size() == 4);
  CHECK(site.articles[0].year == 2018);
  CHECK(site.articles[1].id == "d");
  CHECK(site.articles[1].sort_date == Date{2018, 0, 0});
  CHECK(site.articles[2].year == 2020);
}

TEST_CASE("drafts are left out, with what is wrong in them, unless asked for") {
  Archive archive;
  archive.put("content/articles/2018/a.md", article("draft = true\nla = 1\n"));
  archive.put("content/articles/_nhap/b.md", article("date = 2018\n"));
  archive.put("content/articles/2018/_nhap/c/index.md", article(""));
  archive.put("content/articles/2018/_nhap/c/anh.png", "png");
  archive.put("content/articles/_nhap/d.png", "png");
  Site site = archive.load();
  CHECK(site.articles.empty());
  CHECK(site.assets.empty());
  CHECK(archive.findings() == Lines{});
  site = archive.drafts().load();
  CHECK(archive.findings() == Lines{"content/articles/2018/a.md:4:1 KY103 la"});
  REQUIRE(site.articles.size() == 3);
  CHECK(site.articles[0].id == "c");
  CHECK(site.articles[0].year == 2018);
  CHECK(site.articles[0].draft);
  CHECK(site.show_drafts);
  CHECK(site.assets.size() == 2);
}

TEST_CASE("a scheduled article waits for its day, an expired one is marked after its last") {
  Archive archive;
  archive.clock("2024-05-31T16:59:59Z");  // 31/05/2024, 23:59:59 in Viet Nam
  archive.put("content/articles/2024/hen.md", article("publish = 2024-06-01\n"));
  archive.put("content/articles/2024/het.md", article("expire = 2024-05-30\n"));
  archive.put("content/articles/2024/nay.md",
              article("publish = 2024-05-31\nexpire = 2024-05-31\n"));
  archive.put("content/articles/2024/thang.md", article("expire = \"2024-05\"\n"));
  Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  CHECK(site.today == Date{2024, 5, 31});
  REQUIRE(site.articles.size() == 3);
  CHECK(site.articles[0].id == "het");
  CHECK(site.articles[0].expired);
  CHECK_FALSE(site.articles[1].expired);
  CHECK_FALSE(site.articles[2].expired);
  CHECK(archive.future().load().articles.size() == 4);
  archive.options().future = false;
  CHECK(archive.clock("2024-05-31T17:00:00Z").load().articles.size() == 4);
}

TEST_CASE("a picture needs the key alt, which may be empty") {
  Archive archive;
  archive.put("content/articles/2018/a.md",
              article("[[images]]\nfile = \"a.jpg\"\n[[images]]\nfile = \"b.jpg\"\nalt = \"\"\n"));
  CHECK(archive.finding() == "content/articles/2018/a.md:4:8 KY502 a.jpg (empty-alt)");
}

TEST_CASE("a cover is a file's name or a table, and takes its words from the same picture") {
  Archive archive;
  archive.put("content/articles/2018/a.md",
              article("cover = \"a.jpg\"\n[[images]]\nfile = \"a.jpg\"\nalt = \"Sân\"\n"));
  archive.put("content/articles/2018/b.md",
              article("place = \"lang-son\"\ncover = { file = \"b.jpg\", alt = \"Nhà\" }\n"));
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  CHECK(site.articles.at(0).cover.alt == "Sân");
  CHECK(site.articles.at(1).cover.file.text == "b.jpg");
  CHECK(site.articles.at(1).cover.alt == "Nhà");
  CHECK(site.articles.at(1).place.written == "lang-son");
}

TEST_CASE("no-break spaces that indent a pasted paragraph go, those between words stay") {
  Archive archive;
  archive.put("content/articles/2018/a.md",
              article("") + " \u00A0\u00A0 Một\u00A0hai\n    mã\n\u00A0- ba\n\u00A0\n");
  const Site site = archive.load();
  CHECK(site.articles.at(0).body.text == "Chữ.\nMột\u00A0hai\n    mã\n- ba\n\n");
}

TEST_CASE("Markdown without front matter stays known by its id") {
  Archive archive;
  archive.put("content/articles/2018/a.md", "Chỉ có chữ.\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{"content/articles/2018/a.md:1:1 KY107.front-matter"});
  CHECK(site.articles.at(0).id == "a");
  CHECK(site.articles.at(0).broken);
  CHECK(site.articles.at(0).names.at(0).name == "a");
}

TEST_CASE("the result does not depend on the number of workers") {
  Archive archive;
  for (int i = 0; i < 200; ++i) {
    const std::string name = "content/articles/2018/bai-" + std::to_string(1000 + i) + ".md";
    archive.put(name, article(i % 3 == 0 ? "la = 1\n" : "tags = [\"x\"]\n"));
  }
  const auto ids = [](const Site& site) {
    std::string all;
    for (const Article& one : site.articles)
      all += one.id + ' ';
    return all;
  };
  const std::string one = ids(archive.load(1));
  const Lines findings = archive.findings();
  CHECK(findings.size() == 67);
  CHECK(ids(archive.load(7)) == one);
  CHECK(archive.findings() == findings);
}
