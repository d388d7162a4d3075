#include <doctest/doctest.h>

#include <vector>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

std::string hotlines(const std::vector<const char*>& numbers) {
  test::TestSite archive;
  Hotline& hotline = archive.site.hotlines.emplace_back();
  std::uint32_t line = 1;
  for (const char* number : numbers)
    hotline.numbers.push_back({number, archive.at("content/hotlines.toml", ++line)});
  return archive.check(check_furniture);
}

std::string banner_until(Date to) {
  test::TestSite archive;
  Banner& banner = archive.site.banners.emplace_back();
  banner.picture.alt = "Tuyên truyền";
  banner.to = to;
  banner.to_span = archive.at("content/banners.toml", 6, 6);
  return archive.check(check_furniture);
}

std::string link_checked(Date checked) {
  test::TestSite archive;
  Link& link = archive.site.link_groups.emplace_back().links.emplace_back();
  link.label = "Bộ Y tế";
  link.url = {"https://example.org", {}};
  link.checked = checked;
  link.checked_span = archive.at("content/links.toml", 4, 9);
  return archive.check(check_furniture);
}

}  // namespace

TEST_CASE("a banner has expired the day after its last") {
  CHECK(banner_until({2026, 11, 21}) ==
        "KY613.banner content/banners.toml:6:6 [21/11/2026; Tuyên truyền]");
  CHECK(banner_until({2026, 11, 22}).empty());
  CHECK(banner_until({2026, 11, 0}).empty());
  CHECK(banner_until({}).empty());
}

TEST_CASE("a link is to be checked once a year") {
  CHECK(link_checked({2025, 11, 21}) == "KY613.link content/links.toml:4:9 [Bộ Y tế; 21/11/2025]");
  CHECK(link_checked({2025, 11, 22}).empty());
  CHECK(link_checked({}).empty());
}

TEST_CASE("labels of links, and of mailboxes, tell them apart") {
  test::TestSite archive;
  for (const char* group : {"mot", "hai"}) {
    LinkGroup& made = archive.site.link_groups.emplace_back();
    made.id = group;
    Link& link = made.links.emplace_back();
    link.label = made.id == "mot" ? "Bộ Y tế" : "Bộ Y Tế";
    link.span = archive.at("content/links.toml", made.id == "mot" ? 4 : 9);
  }
  for (const char* label : {"Mail Box", "Bộ Y tế", "mail box"}) {
    const auto line = static_cast<std::uint32_t>(archive.site.mailboxes.size() + 1);
    archive.site.mailboxes.push_back({label, {}, archive.at("content/contacts.toml", line)});
  }
  CHECK(archive.check(check_furniture) ==
        "KY613.label content/contacts.toml:3:1 [mail box; 1]\n"
        "KY613.label content/links.toml:9:1 [Bộ Y Tế; 4]");
}

TEST_CASE("a number of odd length is found against the others") {
  CHECK(hotlines({"02513.899.58", "02513.846.680", "02513.834.493"}) ==
        "KY613 content/hotlines.toml:2:1 [02513.899.58; 10; 11]");
  CHECK(hotlines({"02513.899.58"}) == "KY613.hotline content/hotlines.toml:2:1 [02513.899.58; 10]");
}

TEST_CASE("numbers of every plausible kind stand beside each other") {
  CHECK(hotlines({"02513.846.680", "02513.834.493", "0912 345 678", "+84 912 345 678", "115",
                  "1900 9095", "1900.599.928", "18001255", "+84 251 3846 680"})
            .empty());
  CHECK(hotlines({"389.9580", "384.6680"}).empty());
  CHECK(hotlines({}).empty());
}

}  // namespace kyyeu::rules
