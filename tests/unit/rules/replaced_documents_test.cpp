#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// The law of 2003, replaced from 1 January 2024, and an article that may cite it.
struct Laws : test::TestSite {
  explicit Laws(Date day, Date effective = {2024, 1, 1}) {
    record(site.documents, "documents", "luat-2003", "Luật cũ").number = "15/2003/QH11";
    Document& now = record(site.documents, "documents", "luat-2022", "Luật mới");
    now.number = "06/2022/QH15";
    now.date = {2022, 6, 15};
    now.effective = effective;
    site.documents[0].replaced_by = refer(DocumentId(std::size_t{1}), now.span);
    article("bai", day);
  }
  std::string cited() {
    Article& article = site.articles[0];
    article.documents = {refer(DocumentId(std::size_t{0}), article.span, 14)};
    return check(check_replaced_documents);
  }
};

}  // namespace

TEST_CASE("only articles from the day of the replacement on are found") {
  CHECK(Laws({2024, 1, 1}).cited() ==
        "KY614 content/articles/2024/bai.toml:1:14 [15/2003/QH11; 06/2022/QH15; 01/01/2024]");
  CHECK(Laws({2023, 12, 31}).cited().empty());
  CHECK(Laws({2018, 12, 11}).cited().empty());
}

TEST_CASE("without a day of force the replacement's own date counts") {
  CHECK(Laws({2022, 6, 15}, {}).cited().starts_with("KY614 "));
  CHECK(Laws({2022, 6, 14}, {}).cited().empty());
}

TEST_CASE("dates that only may lie after it pass") {
  CHECK(Laws({2024, 5, 1}, {2024, 0, 0}).cited().empty());
  CHECK(Laws({2024, 0, 0}, {2024, 3, 1}).cited().empty());
  CHECK(Laws({2025, 1, 1}, {2024, 0, 0}).cited().starts_with("KY614 "));
}

TEST_CASE("a citation in the text is found at its place, each document once") {
  Laws laws({2025, 3, 1});
  Article& article = laws.site.articles[0];
  OutgoingLink link;
  link.target = {RecordKind::kDocument, 0};
  link.span = laws.at("content/articles/2025/bai.toml", 12, 5);
  article.composed.links = {link, link};
  const std::string in_text =
      "KY614 content/articles/2025/bai.toml:12:5 [15/2003/QH11; 06/2022/QH15; 01/01/2024]";
  CHECK(laws.check(check_replaced_documents) == in_text);
  CHECK(laws.cited().find(":1:14 ") != std::string::npos);
}

TEST_CASE("a document in force, or one replaced by nothing known, may be cited") {
  Laws laws({2025, 3, 1});
  laws.site.documents[0].replaced_by = {};
  CHECK(laws.cited().empty());
}

}  // namespace kyyeu::rules
