// What is doubtful in the repository's own archive, and rightly said to be so. A count that
// changes is either a fault of a rule or news about the archive.

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "sites/site_test.h"

using kyyeu::test::SeenFinding;
using kyyeu::test::SiteTest;

TEST_CASE("the repository's archive has these warnings and no errors") {
  SiteTest site;
  site.copy_archive(KYYEU_SOURCE_DIR);
  REQUIRE_MESSAGE(site.build(), site.failure() << site.errors());
  std::map<std::string, int> counts;
  for (const SeenFinding& finding : site.findings())
    ++counts[finding.code];
  std::string said;
  for (const auto& [code, count] : counts)
    said += (said.empty() ? "" : ", ") + code + " " + std::to_string(count);
  // The block of Quảng Ninh had no leader that a source names in 2018; four proposals of that year
  // were never heard of again; five articles and four events have a date that their source does
  // not give in full; of the yearly events only some are known; one link group waits for links.
  CHECK(said == "KY602 1, KY604 4, KY605 9, KY616 4, KY618 1");
}
