// The whole step: all records, any number of threads, hostile texts.
#include "compose/compose_bodies.h"

#include <chrono>

#include "compose/resolver_targets.h"
#include "compose_fixture.h"
#include "link/link_site.h"

using namespace kyyeu;
using compose::ComposeFixture;
using compose::TableOfNames;

namespace {

std::string repeated(std::string_view part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i)
    out += part;
  return out;
}

}  // namespace

TEST_CASE("records of every kind are composed, those without a text are not") {
  ComposeFixture f;
  f.site.galleries.emplace_back().id = "anh";
  f.site.static_pages.emplace_back().id = "gioi-thieu";
  f.site.campaigns.emplace_back().id = "phong-trao";
  f.site.events.emplace_back().id = "su-kien";
  f.site.people.emplace_back().id = "nguoi";
  f.site.orgs.emplace_back().id = "so";
  f.site.award_types.emplace_back().id = "co";
  for_each_record(f.site, [](RecordRef, Record& record) { record.body.text = "x"; });
  f.site.articles[1].body.text.clear();
  f.compose();
  for_each_record(f.site, [&](RecordRef ref, const Record& record) {
    CAPTURE(record.id);
    const bool has_text = ref != RecordRef{RecordKind::kArticle, 1};
    CHECK(record.composed.html == (has_text ? "<p>x</p>\n" : ""));
  });
  CHECK(f.site.articles[0].composed.excerpt == "x");
}

TEST_CASE("composing twice gives the same") {
  ComposeFixture f;
  const std::string once = f.html("# A\n\n[[bv-phoi]]\n\n# A");
  CHECK(f.html("# A\n\n[[bv-phoi]]\n\n# A") == once);
  CHECK(f.body().links.size() == 1);
}

TEST_CASE("the result does not depend on the number of workers") {
  const auto composed = [](std::size_t workers) {
    ComposeFixture f;
    for (int i = 0; i < 300; ++i) {
      const std::string id = "b" + std::to_string(i);
      Article article = f.site.articles[0];
      article.id = id;
      article.body.text = "# Phần " + id + "\n\n[[" + (i % 7 == 0 ? "sai" : "bv-phoi") +
                          "]] [a](b" + std::to_string((i + 1) % 300) + ".md#phan-b" +
                          std::to_string(i % 5 == 0 ? 0 : (i + 1) % 300) + ")\n";
      f.set_file(article, "content/articles/2023/" + id + ".md");
      f.add_page("bai/2023/" + id + ".html");
      f.site.articles.push_back(std::move(article));
    }
    const TaskPool pool(workers);
    compose::compose_bodies(f.site, TableOfNames(f.site), pool, f.diagnostics);
    std::string all = f.findings();
    for (const Article& article : f.site.articles)
      all += article.composed.html + article.composed.plain;
    return all;
  };
  const std::string one = composed(1);
  CHECK(one.find("KY501.anchor(phan-b0, b") != std::string::npos);
  CHECK(one == composed(2));
  CHECK(one == composed(7));
}

TEST_CASE("words of the page come from the theme") {
  ComposeFixture f;
  f.options.words = {"Table {0}", "Notes", "Note {0}", "Back to <{0}>"};
  f.options.reserved_ids = {"a"};
  const std::string html = f.html("# A\n\n|x|\n|-|\n\nb[^1]\n\n[^1]: c");
  CHECK(html.find("<h2 id=\"a-2\">") != std::string::npos);
  for (const char* words : {"\"Table 1\"", "\"Notes\"", "\"Note 1\"", "\"Back to &lt;1&gt;\""}) {
    CAPTURE(words);
    CHECK(html.find(words) != std::string::npos);
  }
}

TEST_CASE("names are read where their record stands") {
  ComposeFixture f;
  f.site.places.clear();
  for (const char* id : {"la", "tg"}) {
    Place& place = f.site.places.emplace_back();
    place.id = id;
    place.names.emplace_back().name = id;
  }
  f.site.units[1].place.written = "la";
  f.site.units[2].place.written = "tg";
  f.site.articles[0].author_unit.written = "bv-b";
  f.site.articles[0].body.text = "[[Bệnh viện Chung]] [[bệnh viện lao]]";
  Diagnostics linking;
  const auto resolver = link::link_site(f.site, linking);
  compose::compose_bodies(f.site, compose::ResolverTargets(f.site, *resolver), TaskPool(1),
                          f.diagnostics);
  CHECK(f.findings().empty());
  REQUIRE(f.body().links.size() == 2);
  CHECK(f.body().links[0].target == RecordRef{RecordKind::kUnit, 2});
  CHECK(f.body().links[1].target == RecordRef{RecordKind::kUnit, 0});
}

TEST_CASE("hostile texts take no time out of proportion and keep their bodies whole") {
  const std::string many_headings = repeated("# a\n\n", 20000);
  const std::string notes = repeated("a[^1] ", 10000) + "\n\n[^1]: b\n";
  const std::string definitions = repeated("[^1]: b\n\n", 10000);
  for (const std::string& text :
       {repeated("[", 100000), repeated("[[", 50000), repeated("![[]()", 10000),
        repeated("[a](", 30000), repeated("[[a|", 20000), repeated("*a **a ", 10000),
        repeated("[^", 50000), repeated("<", 100000), repeated("&#106;", 10000),
        repeated("|", 50000) + "\n" + repeated("|-", 25000), repeated("- ", 20000), many_headings,
        notes, definitions, repeated("![a](photo.jpg) ", 5000), repeated("`", 99999),
        repeated("[[bv-phoi]] ", 5000), repeated("[[bv-phoi|a", 5000) + repeated("]]", 5000)}) {
    CAPTURE(text.substr(0, 12));
    ComposeFixture f;
    const auto start = std::chrono::steady_clock::now();
    const std::string html = f.html(text);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    CHECK(taken.count() < 5);
    CHECK(html.find("<script") == std::string::npos);
  }
}

TEST_CASE("ten thousand faults are ten thousand findings") {
  ComposeFixture f;
  const auto start = std::chrono::steady_clock::now();
  f.html(repeated("[[khong-co]] [a](khong.jpg)\n", 5000));
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  CHECK(f.diagnostics.error_count() == 10000);
  CHECK(taken.count() < 5);
}
