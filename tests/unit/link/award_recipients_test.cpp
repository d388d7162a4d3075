#include <doctest/doctest.h>

#include "link/link_site.h"
#include "site_builder.h"

namespace kyyeu::test {
namespace {

// What the recipient of an award means, and the codes of what was found.
std::string recipient(RecipientKind kind, const char* words) {
  Site site = two_provinces();
  add(site.people, "cao-nhung", "Cao Nhung");
  add(site.award_types, "co-tinh", "Cờ thi đua");
  Award& award = site.awards.emplace_back();
  award.merit = *parse_period("2023");
  award.type = reference<AwardTypeId>("co-tinh");
  award.recipient_kind = kind;
  award.recipient.written = words;
  Diagnostics diagnostics;
  link::link_site(site, diagnostics);
  const RecordRef meant = site.awards[0].recipient.id;
  return (meant ? site.record(meant).id : "-") + " " + codes(diagnostics, site);
}

}  // namespace

TEST_CASE("a recipient of the other kind is the record that is meant") {
  CHECK(recipient(RecipientKind::kIndividual, "tan-an") == "tan-an ");
  CHECK(recipient(RecipientKind::kIndividual, "Bệnh viện Đa khoa thành phố Tân An") == "tan-an ");
  CHECK(recipient(RecipientKind::kCollective, "cao-nhung") == "cao-nhung ");
}

TEST_CASE("an individual may be plain words, a collective is a record") {
  CHECK(recipient(RecipientKind::kIndividual, "Cao Nhung") == "cao-nhung ");
  CHECK(recipient(RecipientKind::kIndividual, "Nguyễn Thị A") == "- ");
  CHECK(recipient(RecipientKind::kIndividual, "khong-co") == "- KY201.person");
  CHECK(recipient(RecipientKind::kCollective, "Tổ Dược") == "- KY201.unit");
}

}  // namespace kyyeu::test
