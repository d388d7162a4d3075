#include "model/address.h"

#include <doctest/doctest.h>

namespace address = kyyeu::address;

TEST_CASE("further parts of a list stand beside its first page") {
  CHECK(address::list_part("bai/index.html", 1) == "bai/index.html");
  CHECK(address::list_part("bai/index.html", 2) == "bai/trang-2.html");
  CHECK(address::list_part("chuyen-muc/x.html", 3) == "chuyen-muc/x-trang-3.html");
}

TEST_CASE("a unit's year leads to its own page where the archive has nothing of the year") {
  kyyeu::Site site;
  site.units.emplace_back();
  site.units.back().id = "ttyt-a";
  const kyyeu::UnitId unit(0);
  site.index.unit_years[{unit, 2023}];
  CHECK(address::unit_in_year(site, unit, 2023) == "don-vi/ttyt-a/2023.html");
  CHECK(address::unit_in_year(site, unit, 2022) == "don-vi/ttyt-a.html");
}

TEST_CASE("who is hidden has no address") {
  kyyeu::Site site;
  site.people.emplace_back();
  site.people.back().id = "an";
  CHECK(address::of(site, {kyyeu::RecordKind::kPerson, 0}) == "nhan-vat/an.html");
  site.people.back().hidden = true;
  CHECK(address::of(site, {kyyeu::RecordKind::kPerson, 0}).empty());
}
