// Personal data in running text: what an archive of awards has no reason to print (KY615).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kyyeu::text {

enum class PersonalKind : std::uint8_t {
  kCard,     // căn cước công dân: 12 digits, a province's code and a century's digit in front
  kOldCard,  // chứng minh nhân dân: 9 digits beside a word for it
  kInsurance,  // health insurance: DN 4 01 0123456789
  kPhone,      // a mobile number, not one of an office
  kAccount,    // digits beside "số tài khoản"
  kPatient,    // a name right behind "bệnh nhân" or "người bệnh"
};

struct PersonalData {
  PersonalKind kind = PersonalKind::kCard;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// In order. Digits may have spaces, dots or dashes among them; numbers of documents, dates, sums of
// money, measures and parts of addresses are none. Does not alter with Markdown around the words.
std::vector<PersonalData> find_personal_data(std::string_view nfc);

}  // namespace kyyeu::text
