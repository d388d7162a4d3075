#include "link/reference_resolver.h"

#include <doctest/doctest.h>

#include "link/record_ids.h"
#include "link/resolve_references.h"
#include "site_builder.h"

using namespace kyyeu;
using kyyeu::link::expanded_key;
using kyyeu::link::Kinds;
using kyyeu::link::loose_key;
using kyyeu::link::ReferenceResolver;

namespace {

constexpr Kinds kUnits{RecordKind::kUnit};

struct Fixture {
  Fixture() {
    site.memberships.push_back(test::membership(0, "chau-thanh-la", 2023));
    site.memberships.push_back(test::membership(1, "chau-thanh-tg", 2023));
    link::register_ids(site, diagnostics);
    resolver.emplace(site);
    link::resolve_references(site, *resolver, diagnostics);
  }

  std::string resolve(std::string_view written, const link::Scope& scope = {}) {
    Diagnostics findings;
    const RecordRef found = resolver->resolve(written, {}, kUnits, scope, findings);
    return found ? site.record(found).id : test::codes(findings, site);
  }

  Site site = test::two_provinces();
  Diagnostics diagnostics;
  std::optional<ReferenceResolver> resolver;
};

}  // namespace

TEST_CASE("abbreviations of the field are written out") {
  const auto key = [](std::string_view name) { return expanded_key(name, {}); };
  CHECK(key("TTYT H. Định Quán") == "trung tâm y tế huyện định quán");
  CHECK(key("TTYT H.Định Quán") == key("Trung tâm Y tế huyện Định Quán"));
  CHECK(key("TTYT TP. Long Khánh") == key("Trung tâm Y tế thành phố Long Khánh"));
  CHECK(key("BVĐK tỉnh") == "bệnh viện đa khoa tỉnh");
  CHECK(key("Cụm thi đua số 02") == key("CỤM THI ĐUA SỐ 2"));
  CHECK(expanded_key("SYT LA", {{"la", "long an"}}) == "sở y tế long an");
}

TEST_CASE("the loose key leaves out the grade of a place") {
  CHECK(loose_key("trung tâm y tế huyện định quán") == "trung tâm y tế định quán");
  CHECK(loose_key("trung tâm y tế thị xã thuận an") == "trung tâm y tế thuận an");
  CHECK(loose_key("bệnh viện đa khoa tỉnh") == "bệnh viện đa khoa");
}

TEST_CASE("a unit is found by id, name, abbreviation, other case and other tone placement") {
  Fixture f;
  CHECK(f.resolve("tan-an") == "tan-an");
  CHECK(f.resolve("Bệnh viện Đa khoa thành phố Tân An") == "tan-an");
  CHECK(f.resolve("BỆNH VIỆN ĐA KHOA TP. TÂN AN") == "tan-an");
  CHECK(f.resolve("BVĐK Tân An") == "tan-an");
}

TEST_CASE("a name that several units share is decided by cluster, then place, else refused") {
  Fixture f;
  const std::string twin = "Trung tâm Y tế huyện Châu Thành";
  CHECK(f.resolve(twin) == "KY202");
  CHECK(f.resolve(twin, {ClusterId(0), {}, 2023}) == "chau-thanh-la");
  CHECK(f.resolve(twin, {ClusterId(1), {}, 2023}) == "chau-thanh-tg");
  CHECK(f.resolve(twin, {ClusterId(1), {}, 2019}) == "chau-thanh-tg");  // a member of any year
  CHECK(f.resolve(twin, {{}, PlaceId(1), 0}) == "chau-thanh-tg");
}

TEST_CASE("an unknown name is an error with the nearest one") {
  Fixture f;
  Diagnostics findings;
  const RecordRef none =
      f.resolver->resolve("Bệnh viện Đa khoa thành phố Tân Ân", {}, kUnits, {}, findings);
  CHECK_FALSE(none);
  const auto all = findings.sorted(f.site.files);
  REQUIRE(all.size() == 1);
  CHECK(all.front().message == "KY201.unit");
  REQUIRE(all.front().hint == "nearest");
  CHECK(all.front().hint_arguments.at(1) == "tan-an");
}

TEST_CASE("an id of another kind is not taken for a unit") {
  Fixture f;
  CHECK(f.resolve("cum-1") == "KY201.unit");
}

TEST_CASE("a rename does not lose a unit: its former name finds it") {
  Fixture f;
  DatedName former;
  former.name = "Bệnh viện thị xã Tân An";
  f.site.units[2].names.push_back(former);
  const ReferenceResolver resolver(f.site);
  Diagnostics findings;
  const RecordRef found = resolver.resolve("BV TX. Tân An", {}, kUnits, {}, findings);
  REQUIRE(found);
  CHECK(f.site.record(found).id == "tan-an");
}
