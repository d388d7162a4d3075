// KY401, KY402 and KY403.
#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

struct Awards : test::TestSite {
  UnitId unit_id = unit("don-vi", "Đơn vị");
  AwardTypeId type_id = award_type("huy-hieu", "Huy hiệu");
  Award& row = award("2023", type_id, unit_id);
  AwardType& type() { return site.award_types[0]; }
};

}  // namespace

TEST_CASE("an award with a recipient has a decision's number or a source") {
  Awards archive;
  CHECK(archive.check(check_award_proofs).empty());
  archive.row.source = {};
  CHECK(archive.check(check_award_proofs) ==
        "KY401 content/awards/2023.csv:2:30 [don-vi] award-proof []");
  archive.row.decision_number = "12/QĐ-SYT";
  CHECK(archive.check(check_award_proofs).empty());
  archive.row.decision_number.clear();
  archive.row.names_known = false;
  CHECK(archive.check(check_award_proofs).empty());
  archive.row.names_known = true;
  archive.row.status = AwardStatus::kProposed;
  CHECK(archive.check(check_award_proofs).empty());
}

TEST_CASE("the kind of recipient is one of the type's") {
  Awards archive;
  archive.row.recipient = {"Người nhận", {}, {}};
  archive.row.recipient_kind = RecipientKind::kIndividual;
  CHECK(archive.check(check_award_recipients).empty());
  archive.type().recipients = {RecipientKind::kCollective};
  CHECK(archive.check(check_award_recipients) ==
        "KY402.only-collective content/awards/2023.csv:2:12 [Huy hiệu] write [collective]");
  archive.type().recipients.push_back(RecipientKind::kHousehold);
  CHECK(archive.check(check_award_recipients) ==
        "KY402.not-individual content/awards/2023.csv:2:12 [Huy hiệu] "
        "one-of [collective, household]");
  archive.type().recipients.push_back(RecipientKind::kIndividual);
  CHECK(archive.check(check_award_recipients).empty());
}

TEST_CASE("a unit is no individual, a person no collective") {
  Awards archive;
  CHECK(archive.check(check_award_recipients).empty());
  archive.row.recipient_kind = RecipientKind::kIndividual;
  CHECK(archive.check(check_award_recipients) ==
        "KY402.unit content/awards/2023.csv:2:12 [don-vi] write [collective]");
  const PersonId person = archive.person("cao-nhung", "Cao Nhung");
  archive.row.recipient = archive.refer_any({RecordKind::kPerson, person.value}, {});
  CHECK(archive.check(check_award_recipients).empty());
  archive.row.recipient_kind = RecipientKind::kCollective;
  CHECK(archive.check(check_award_recipients) ==
        "KY402.person content/awards/2023.csv:2:12 [cao-nhung] write [individual]");
}

TEST_CASE("an award type exists on the day of the decision") {
  Awards archive;
  archive.type().from = {2004, 7, 1};
  archive.type().to = {2023, 12, 31};
  const auto decided = [&](Date date) {
    archive.row.decision_date = date;
    return archive.check(check_award_times);
  };
  CHECK(decided({2023, 12, 31}).empty());
  CHECK(decided({2004, 7, 1}).empty());
  CHECK(decided({2023, 0, 0}).empty());
  CHECK(decided({2024, 1, 1}) == "KY403 content/awards/2023.csv:2:6 [Huy hiệu; 01/01/2024]");
  CHECK(decided({2004, 6, 30}) == "KY403.from content/awards/2023.csv:2:6 [Huy hiệu; 01/07/2004]");
}

TEST_CASE("without a decision's date the whole period of merit decides") {
  Awards archive;
  archive.type().to = {2023, 6, 30};
  const auto earned = [&](const char* merit) {
    archive.row.merit = *parse_period(merit);
    return archive.check(check_award_times);
  };
  CHECK(earned("2023").empty());
  CHECK(earned("2022..2026").empty());
  CHECK(earned("2023-H2") == "KY403 content/awards/2023.csv:2:6 [Huy hiệu; 01/07/2023]");
}

}  // namespace kyyeu::rules
