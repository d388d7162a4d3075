#include "model/record.h"

#include <doctest/doctest.h>

using kyyeu::current_name;
using kyyeu::DatedName;
using kyyeu::name_on;

namespace {

std::vector<DatedName> renamed() {
  DatedName old;
  old.name = "Trung tâm Y tế huyện Bù Đăng";
  old.to = {2025, 6, 30};
  DatedName now;
  now.name = "Trung tâm Y tế khu vực Bù Đăng";
  now.from = {2025, 7, 1};
  return {old, now};
}

}  // namespace

TEST_CASE("the name of a day is the one in force on it") {
  const auto names = renamed();
  CHECK(name_on(names, {2024, 12, 31}).name == "Trung tâm Y tế huyện Bù Đăng");
  CHECK(name_on(names, {2025, 6, 30}).name == "Trung tâm Y tế huyện Bù Đăng");
  CHECK(name_on(names, {2025, 7, 1}).name == "Trung tâm Y tế khu vực Bù Đăng");
  CHECK(current_name(names).name == "Trung tâm Y tế khu vực Bù Đăng");
}

TEST_CASE("in a gap between names the earlier one still stands") {
  auto names = renamed();
  names[1].from = {2026, 1, 1};
  CHECK(name_on(names, {2025, 9, 1}).name == names[0].name);
}

TEST_CASE("before all names the first one stands") {
  auto names = renamed();
  names[0].from = {2000, 1, 1};
  CHECK(name_on(names, {1990, 1, 1}).name == names[0].name);
}

TEST_CASE("a name that ends with a year is in force until its last day") {
  auto names = renamed();
  names[0].to = {2025, 0, 0};
  names[1].from = {2026, 0, 0};
  CHECK(name_on(names, {2025, 12, 31}).name == names[0].name);
  CHECK(name_on(names, {2026, 1, 1}).name == names[1].name);
}

TEST_CASE("where every name has ended the last to end is the current one") {
  auto names = renamed();
  names[1].to = {2026, 3, 31};
  CHECK(current_name(names).name == names[1].name);
}
