#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// A unit whose second name may begin before the first has ended.
std::string names_of_unit(Date first_from, Date first_to, Date second_from, Date second_to) {
  test::TestSite archive;
  archive.unit("bu-dang", "huyện Bù Đăng");
  std::vector<DatedName>& names = archive.site.units[0].names;
  names.push_back(names.front());
  names[0].from = first_from;
  names[0].to = first_to;
  names[1].name = "khu vực Bù Đăng";
  names[1].from = second_from;
  names[1].to = second_to;
  names[1].span.line = 5;
  return archive.check(check_name_times);
}

}  // namespace

TEST_CASE("two names in force on one day are found at the second") {
  CHECK(names_of_unit({}, {2025, 7, 1}, {2025, 7, 1}, {}) ==
        "KY209 content/units/bu-dang.toml:5:1 [huyện Bù Đăng; khu vực Bù Đăng; 01/07/2025]");
  CHECK(names_of_unit({2020, 0, 0}, {}, {2025, 0, 0}, {}) ==
        "KY209 content/units/bu-dang.toml:5:1 [huyện Bù Đăng; khu vực Bù Đăng; 2025]");
}

TEST_CASE("names that follow each other, or whose times are not known, pass") {
  CHECK(names_of_unit({}, {2025, 6, 30}, {2025, 7, 1}, {}).empty());
  CHECK(names_of_unit({}, {}, {}, {}).empty());
  CHECK(names_of_unit({}, {2010, 0, 0}, {}, {2020, 0, 0}).empty());
}

}  // namespace kyyeu::rules
