// The archive of this repository answers the questions it was built for (domain.md §4.2).

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "sites/site_test.h"

using kyyeu::test::SiteTest;

namespace {

// Built once for all cases of this file.
SiteTest& archive() {
  static SiteTest site;
  static const bool built = [] {
    site.copy_archive(KYYEU_SOURCE_DIR);
    return site.build();
  }();
  REQUIRE_MESSAGE(built, site.failure() << "\n" << site.errors());
  return site;
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = text.find(separator); at != std::string::npos;
       at = text.find(separator, begin)) {
    parts.push_back(text.substr(begin, at - begin));
    begin = at + separator.size();
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::size_t count_of(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size())) {
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("the pages answer the thirty questions") {
  std::ifstream questions(KYYEU_SOURCE_DIR "/tests/sites/thirty.tsv");
  REQUIRE(questions);
  std::size_t rows = 0;
  for (std::string line; std::getline(questions, line);) {
    if (line.empty() || line.front() == '#') continue;
    const auto cells = split(line, "\t");
    REQUIRE(cells.size() == 3);
    const std::string text = archive().text(cells[1]);
    for (const std::string& words : split(cells[2], " | ")) {
      CHECK_MESSAGE(text.find(words) != std::string::npos,
                    "question " << cells[0] << ": " << words << " is not on " << cells[1]);
    }
    ++rows;
  }
  CHECK(rows >= 30);
}

TEST_CASE("(a) no page says that Đông Triều was given the flag") {
  for (const auto& [path, bytes] : archive().output()) {
    if (!path.ends_with(".html")) continue;
    const std::string text = kyyeu::test::visible_text(bytes);
    CHECK_MESSAGE(text.find("Đông Triều được tặng Cờ") == std::string::npos, path);
  }
}

TEST_CASE("(b) the totals keep what was awarded apart from what was proposed") {
  const std::string text = archive().text("khen-thuong/index.html");
  CHECK(text.find("65") != std::string::npos);  // 10 collectives and 55 individuals
  CHECK(text.find("đề nghị") != std::string::npos);
  CHECK(text.find("69") == std::string::npos);  // awarded and proposed in one sum
}

TEST_CASE("(e) the author page of Linh Trang lists exactly two articles") {
  const std::string page = archive().page("nhan-vat/linh-trang.html");
  CHECK(page.find("60-nam-ttyt-huu-lung.html") != std::string::npos);
  CHECK(page.find("so-ket-cum-2-2023.html") != std::string::npos);
  for (const char* other : {"phat-dong-du-phong-2024.html", "tong-ket-khoi-ttyt-2018.html",
                            "bieu-duong-ha-giang-2022.html"}) {
    CHECK_MESSAGE(page.find(other) == std::string::npos, other);
  }
}

TEST_CASE("(f) topics list the articles that carry them and no others") {
  const auto lists = [](const std::string& url) {
    const std::string page = archive().page(url);
    std::string out;
    for (const char* id : {"60-nam-ttyt-huu-lung", "phat-dong-du-phong-2024", "so-ket-cum-2-2023",
                           "tong-ket-khoi-ttyt-2018", "bieu-duong-ha-giang-2022"}) {
      out += page.find(std::string(id) + ".html") == std::string::npos ? '-' : '+';
    }
    return out;
  };
  CHECK(lists("chu-de/covid-19.html") == "+-+-+");
  CHECK(lists("chu-de/xanh-sach-dep.html") == "+++--");
}

TEST_CASE("(g) what is related to the Đồng Nai article shares something with it") {
  const std::string page = archive().page("bai/2024/phat-dong-du-phong-2024.html");
  const std::size_t begin = page.find("<aside class=\"related");
  if (begin == std::string::npos) return;  // nothing related: hidden
  const std::string block = page.substr(begin, page.find("</aside>", begin) - begin);
  CHECK(block.find("tong-ket-khoi-ttyt-2018.html") == std::string::npos);
  CHECK(block.find("bieu-duong-ha-giang-2022.html") == std::string::npos);
  CHECK(count_of(block, "data-reason=") == count_of(block, "<li"));
}

TEST_CASE("(h) a span stands in each of its years but counts once") {
  CHECK(archive().text("nam/2020.html").find("2017–2022") != std::string::npos);
  const std::string index = archive().text("khen-thuong/index.html");
  CHECK(index.find("390") == std::string::npos);  // 65 in each of six years
}

TEST_CASE("(i) units stand in the order of the Vietnamese alphabet") {
  const std::string text = archive().text("don-vi/index.html");
  std::size_t last = 0;
  for (const char* name : {"Bệnh viện Phổi", "Bệnh viện Y học cổ truyền", "Trung tâm Kiểm",
                           "Trung tâm Pháp y", "Trung tâm Y tế huyện Bắc Sơn",
                           "Trung tâm Y tế huyện Chi Lăng", "Trung tâm Y tế huyện Định Quán",
                           "Trung tâm Y tế huyện Hải Hà", "Trung tâm Y tế huyện Hữu Lũng"}) {
    const std::size_t at = text.find(name);
    CHECK_MESSAGE(at != std::string::npos, name);
    CHECK_MESSAGE(at > last, name);
    last = at;
  }
}

TEST_CASE("(j) the same archive gives the same bytes, with any number of workers") {
  SiteTest& site = archive();
  for (const std::size_t jobs : {1U, 2U, 7U}) {
    site.options().jobs = jobs;
    const std::string out = "again-" + std::to_string(jobs);
    REQUIRE(site.build(out));
    CHECK(site.output(out) == site.output());
  }
}
