// kyyeu explain PAGE: the reasons it gives, for people and programs, and what it leaves alone.

#include <doctest/doctest.h>

#include <algorithm>
#include <iostream>
#include <sstream>

#include "cli/run.h"
#include "sites/site_test.h"

using kyyeu::test::SiteTest;

namespace {

struct Outcome {
  int status = 0;
  std::string out;
  std::string errors;
};

Outcome explain(const SiteTest& site, std::vector<std::string> more) {
  std::vector<std::string> words = {"explain", "-s", site.folder().string(), "--clock",
                                    "2024-02-01T00:00:00Z"};
  words.insert(words.end(), more.begin(), more.end());
  std::ostringstream out;
  std::ostringstream errors;
  std::streambuf* old_out = std::cout.rdbuf(out.rdbuf());
  std::streambuf* old_errors = std::cerr.rdbuf(errors.rdbuf());
  const int status = kyyeu::cli::run(words);
  std::cout.rdbuf(old_out);
  std::cerr.rdbuf(old_errors);
  return {status, out.str(), errors.str()};
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// Two "Trung tâm Y tế huyện Chung", in two places; a second article beside bai-mot, which speaks of
// many things.
struct Archive : SiteTest {
  Archive() {
    add_good_archive(*this);
    file("content/data/places.toml",
         "[[place]]\nid = \"tinh-a\"\nname = \"tỉnh A\"\n\n[[place]]\nid = \"tinh-b\"\n"
         "name = \"tỉnh B\"\n");
    for (const char* place : {"a", "b"}) {
      file("content/units/chung-" + std::string(place) + ".toml",
           "name = \"Trung tâm Y tế huyện Chung\"\ntype = \"ttyt\"\nplace = \"tinh-" +
               std::string(place) + "\"\nold_urls = [\"cu-" + place + ".html\"]\n");
    }
    file("content/articles/2023/bai-hai.md",
         "+++\ntitle = \"Bài hai\"\ndate = 2023-12-21\nsource_unit = \"ttyt-hai\"\n"
         "clusters = [\"cum-1\"]\nsummary = \"Bài.\"\n+++\n\n"
         "Tại TTYT H. Một và TTYT Chung, cùng [[cum-1]], [bài trước](bai-mot.md),\n"
         "TTYT Một và “Sổ tay TTYT Hai năm nay”.\n");
    file("content/articles/2023/bai-ba.md",
         "+++\ntitle = \"Bài ba\"\ndate = 2023-12-22\nsummary = \"Bài.\"\n+++\n\nTTYT Chung\n");
  }
};

}  // namespace

TEST_CASE("explain says what each link of an article is, and why its names mean what they do") {
  const Archive site;
  const Outcome said = explain(site, {"bai/2023/bai-hai.html", "--lang", "en"});
  CHECK(said.status == 0);
  CHECK(said.errors.empty());
  CHECK(has(said.out, "bai/2023/bai-hai.html\nArticle \"Bài hai\" (bai-hai)\n"));
  CHECK(has(said.out, "content/articles/2023/bai-hai.md:1:1  the record's own file\n"));
  CHECK(has(said.out, "bai-hai.md:4:15  key source_unit \"ttyt-hai\" → don-vi/ttyt-hai.html\n"));
  CHECK(has(said.out,
            "bai-hai.md:9:5  automatic \"TTYT H. Một\" → don-vi/ttyt-mot.html\n"
            "    the name \"Trung tâm Y tế huyện Một\" of unit ttyt-mot; one record alone has "
            "this name\n"));
  CHECK(has(said.out, "bai-hai.md:9:20  automatic \"TTYT Chung\" → don-vi/chung-a.html\n"));
  CHECK(has(said.out, "several records have this name, chung-a is in the text's place\n"));
  CHECK(has(said.out, "[[…]] \"Cụm thi đua số 1\" → cum/cum-1.html\n"));
  CHECK(has(said.out, "Markdown \"bài trước\" → bai/2023/bai-mot.html\n"));
  CHECK(
      has(said.out, "bai-hai.md:10:1  \"TTYT Một\"\n    ttyt-mot has a link in the text already"));
  CHECK(has(said.out, "\"TTYT Hai\"\n    part of a title in quotation marks\n"));
  CHECK(has(said.out, "Related articles: "));
  CHECK(has(said.out, "bai/2023/bai-mot.html  \"Tổng kết cụm\"\n"));
}

TEST_CASE("explain names the candidates of a shared name that nothing decides") {
  const Archive site;
  const Outcome said = explain(site, {"content/articles/2023/bai-ba.md"});
  CHECK(said.status == 0);
  CHECK(has(said.out, "\"TTYT Chung\"\n    2 bản ghi có tên này"));
  CHECK(has(said.out, "(KY610): chung-a, chung-b\n"));
}

TEST_CASE("a page is found by its address, its file and its id") {
  const Archive site;
  for (const char* words : {"don-vi/ttyt-mot.html", "/don-vi/ttyt-mot.html#x", "./don-vi/ttyt-mot",
                            "https://a.vn/don-vi/ttyt-mot.html?x=1", "public/don-vi/ttyt-mot.html",
                            "content/units/ttyt-mot.toml", "units/ttyt-mot.toml", "ttyt-mot"}) {
    CAPTURE(words);
    const Outcome said = explain(site, {words});
    CHECK(said.status == 0);
    CHECK(said.out.starts_with("don-vi/ttyt-mot.html\n"));
  }
  CHECK(explain(site, {"don-vi/"}).out.starts_with("don-vi/index.html\n"));
}

TEST_CASE("a page without a text says what it was made from") {
  const Archive site;
  const Outcome year = explain(site, {"cum/cum-1/2023.html", "--lang", "en"});
  CHECK(has(year.out, "content/clusters/cum-1.toml:1:1  the record's own file\n"));
  CHECK(has(year.out, "content/membership/cum-1.csv:3:1  2 cells or rows of the table\n"));
  CHECK(has(year.out, "content/results/cum-1/2023.csv:3"));
  CHECK(has(year.out, "2 articles, the newest bai-hai\n"));
  CHECK_FALSE(has(year.out, "Links"));
  CHECK(has(explain(site, {"cu-a.html", "--lang", "en"}).out,
            "content/units/chung-a.toml:4:13  old_urls of chung-a asks for this redirect\n"));
  CHECK(has(explain(site, {"404.html", "--lang", "en"}).out, "a page that every yearbook has\n"));
}

TEST_CASE("explain gives programs one object with the same") {
  const Archive site;
  const Outcome said = explain(site, {"bai/2023/bai-hai.html", "--format", "json"});
  CHECK(said.status == 0);
  CHECK(said.out.starts_with("{\"page\":\"bai/2023/bai-hai.html\",\"record\":"));
  CHECK(std::count(said.out.begin(), said.out.end(), '\n') == 1);
  CHECK(has(said.out,
            "{\"kind\":\"automatic\",\"file\":\"content/articles/2023/bai-hai.md\",\"line\":"
            "9,\"column\":20,\"words\":\"TTYT Chung\",\"target\":{\"kind\":\"unit\",\"id\":"
            "\"chung-a\"},\"url\":\"don-vi/chung-a.html\",\"rule\":\"place\""));
  CHECK(has(said.out, "{\"why\":\"repeated\""));
  CHECK(has(said.out, "\"related\":[{\"id\":\""));
}

TEST_CASE("a page that is not there ends with 2 and the nearest one") {
  const Archive site;
  const Outcome url = explain(site, {"bai/2023/bai-hay.html", "--lang", "en"});
  CHECK(url.status == 2);
  CHECK(url.out.empty());
  CHECK(has(url.errors, "no page bai/2023/bai-hay.html; nearest: bai/2023/bai-hai.html"));
  const Outcome file = explain(site, {"content/units/ttyt-mat.toml", "--lang", "en"});
  CHECK(file.status == 2);
  CHECK(has(file.errors, "nearest: content/units/ttyt-mot.toml"));
  CHECK(has(explain(site, {"KY999", "--lang", "en"}).errors, "KY999"));
}

TEST_CASE("explain writes nothing, and reads an archive with faults too") {
  Archive site;
  site.file("content/units/hong.toml", "name = \"Hỏng\"\ntype = \"khong-co\"\n");
  const auto before = site.output(".");
  CHECK(explain(site, {"bai/2023/bai-hai.html"}).status == 0);
  CHECK(site.output(".") == before);
}
