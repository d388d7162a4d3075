// Words of records.
#include "rules/text_rules.h"

#include <doctest/doctest.h>

#include <string>

#include "link/name_automaton.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// An archive with one article and "Cụm thi đua số 2".
struct Words {
  test::TestSite archive;
  Article& article;

  Words() : article(make(archive)) {}
  static Article& make(test::TestSite& archive) {
    archive.cluster("cum-2", "Cụm thi đua số 2");
    Article& article = archive.article("bai", {2023, 7, 15});
    article.title.text = "Sơ kết";
    return article;
  }

  std::string check() {
    const link::NameAutomaton names(archive.site);
    const TaskPool pool(2);
    Diagnostics diagnostics;
    check_texts(archive.site, names, pool, diagnostics);
    std::string out;
    for (const Finding& finding : diagnostics.sorted(archive.site.files)) {
      out += finding.message + ":" + std::to_string(finding.span.line) + ":" +
             std::to_string(finding.span.column) + ";";
    }
    return out;
  }
};

std::string of_title(const std::string& title) {
  Words words;
  words.article.title.text = title;
  return words.check();
}

std::string of_summary(const std::string& summary) {
  Words words;
  words.article.summary = summary;
  words.article.composed.plain = "Hội nghị diễn ra tại Hữu Lũng. Sau đó nghỉ.\nHết";
  return words.check();
}

}  // namespace

TEST_CASE("titles are looked at for capitals, marks, doubled words and misspelt names") {
  CHECK(of_title("SƠ KẾT CỤM THI ĐUA SỐ 2") == "KY611.capitals:1:1;");
  CHECK(of_title("Hoi nghi so ket thi dua") == "KY611.unmarked:1:1;");
  CHECK(of_title("Kết quả của của năm") == "KY611.doubled:1:1;");
  CHECK(of_title("Cum thị đua số 2 sơ kết") == "KY611.name:1:1;");
  CHECK(of_title("Cụm thi đua số 2 sơ kết, Cụm thi đua số 3 tổng kết").empty());
}

TEST_CASE("a summary that is cut short is found") {
  CHECK(of_summary("Hội nghị diễn ra tại Hữu…") == "KY611.summary:1:1;");
  CHECK(of_summary("Hội nghị diễn ra...") == "KY611.summary:1:1;");
  CHECK(of_summary("Hội nghị diễn ra tại Hữ") == "KY611.summary:1:1;");
  CHECK(of_summary("Hội nghị diễn ra tại Hữu Lũng.").empty());
  CHECK(of_summary("Hội nghị ở huyện Hữu Lũng").empty());
}

TEST_CASE("personal data are found in texts, titles and captions") {
  Words words;
  words.article.body = {"Dòng đầu\nSĐT: 0912345678", words.article.span.file, 10};
  words.article.images.emplace_back().caption = "Bệnh nhân Nguyễn Văn An";
  words.article.images.back().file.span = words.archive.at("content/articles/2023/bai.toml", 7, 3);
  CHECK(words.check() == "KY615.patient:7:3;KY615.phone:11:6;");
  CHECK(of_title("CCCD 020085001234") == "KY615.card:1:1;");
}

TEST_CASE("people who are hidden are found in titles") {
  Words words;
  words.archive.person("an", "Trần Thị Ẩn");
  words.archive.site.people[0].hidden = true;
  words.article.title.text = "Gương Trần Thị Ẩn";
  CHECK(words.check() == "KY615.hidden:1:1;");
}

TEST_CASE("labels without marks are found") {
  Words words;
  words.archive.unit("a", "Trung tam Y te Huu Lung");
  CHECK(words.check() == "KY611.unmarked:1:1;");
}

}  // namespace kyyeu::rules
