#include "check/orphan_pages.h"

#include <doctest/doctest.h>

using kyyeu::Diagnostics;
using kyyeu::Finding;
using kyyeu::RecordKind;
using kyyeu::RecordRef;
using kyyeu::Site;
using kyyeu::StaticPage;

namespace {

// Three static pages, "mot", "hai" and "ba", and an article.
struct Fixture {
  Fixture() {
    for (const char* id : {"mot", "hai", "ba"}) {
      StaticPage& page = site.static_pages.emplace_back();
      page.id = id;
      page.title.text = id;
    }
    site.articles.emplace_back().id = "bai";
    site.articles[0].year = 2023;
  }

  void link(kyyeu::Record& from, std::uint32_t page) {
    from.composed.links.push_back({RecordRef{RecordKind::kStaticPage, page}, 0, false, {}});
  }

  // The titles of the orphans.
  std::string orphans() {
    Diagnostics diagnostics;
    kyyeu::check::check_orphan_pages(site, diagnostics);
    std::string out;
    for (const Finding& finding : diagnostics.sorted(site.files)) {
      CHECK(finding.message == "KY612.page");
      out += (out.empty() ? "" : " ") + finding.arguments.front();
    }
    return out;
  }

  Site site;
};

}  // namespace

TEST_CASE("a page that only the site map shows is an orphan") {
  Fixture f;
  CHECK(f.orphans() == "ba hai mot");
  f.site.static_pages[0].menu = 3;
  CHECK(f.orphans() == "ba hai");
  f.link(f.site.articles[0], 1);
  CHECK(f.orphans() == "ba");
  f.site.articles[0].expired = true;  // its text is not shown
  CHECK(f.orphans() == "ba hai");
}

TEST_CASE("orphans that lead to each other are still orphans") {
  Fixture f;
  f.link(f.site.static_pages[0], 1);
  f.link(f.site.static_pages[1], 2);
  f.link(f.site.static_pages[2], 0);
  CHECK(f.orphans() == "ba hai mot");
  f.site.static_pages[1].menu = 1;
  CHECK(f.orphans().empty());
}

TEST_CASE("a configured menu leads to pages by id or address, and their own numbers do not count") {
  Fixture f;
  f.site.static_pages[2].menu = 1;
  f.site.config.menu.push_back({"Một", {"mot", {}}});
  f.site.config.menu.push_back({"Hai", {"hai.html#x", {}}});
  CHECK(f.orphans() == "ba");
}

TEST_CASE("links, banners and mailboxes lead to pages too") {
  Fixture f;
  f.site.link_groups.emplace_back().links.emplace_back().url.text = "mot.html";
  f.site.banners.emplace_back().url.text = "hai.html?x=1";
  f.site.mailboxes.emplace_back().url.text = "ba.html";
  CHECK(f.orphans().empty());
}

TEST_CASE("broken pages are not judged") {
  Fixture f;
  f.site.static_pages[0].broken = true;
  f.site.static_pages[1].id.clear();
  CHECK(f.orphans() == "ba");
}
