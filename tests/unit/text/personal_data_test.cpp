// Personal data, and the numbers that are none.
#include "text/personal_data.h"

#include <doctest/doctest.h>

#include <string>

using kyyeu::text::find_personal_data;

namespace {

std::string found(std::string_view text) {
  constexpr std::string_view kNames[] = {"card",  "old-card", "insurance",
                                         "phone", "account",  "patient"};
  std::string out;
  for (const auto& data : find_personal_data(text)) {
    out += (out.empty() ? "" : "; ") + std::string(kNames[static_cast<std::size_t>(data.kind)]) +
           "=" + std::string(text.substr(data.begin, data.end - data.begin));
  }
  return out;
}

}  // namespace

TEST_CASE("numbers of cards, insurance, phones and accounts are found") {
  CHECK(found("CCCD 020085001234.") == "card=020085001234");
  CHECK(found("số 001 185 012345") == "card=001 185 012345");
  CHECK(found("CMND số 081234567") == "old-card=081234567");
  CHECK(found("thẻ DN4010123456789") == "insurance=DN4010123456789");
  CHECK(found("thẻ HC 4 01 0123456789") == "insurance=HC 4 01 0123456789");
  CHECK(found("gọi 0912345678") == "phone=0912345678");
  CHECK(found("gọi 0912.345.678 hoặc +84 912 345 678") ==
        "phone=0912.345.678; phone=+84 912 345 678");
  CHECK(found("số tài khoản 10987654321") == "account=10987654321");
}

TEST_CASE("names of patients are found") {
  CHECK(found("cứu sống bệnh nhân Nguyễn Văn An, 60 tuổi") == "patient=Nguyễn Văn An");
  CHECK(found("Người bệnh Trần Hoa") == "patient=Trần Hoa");
  CHECK(found("bệnh nhân Covid, người bệnh Cao Bằng, bệnh nhân N.V.A, người bệnh Trung tâm Y tế")
            .empty());
}

TEST_CASE("other numbers are not") {
  for (const char* text :
       {"123456789012 lượt", "081234567 đồng", "Quyết định 0912345678/QĐ-UBND", "ngày 03/08/2023",
        "03.08.2023", "năm 2023 2024 2025", "1.234.567.890", "https://a.vn/0912345678",
        "02513.899.580", "đường dây nóng 0912345678", "0912345678,5", "A0912345678",
        "03 05 07 08 09", "QH15 0123456789012", "anh-0912345678.png"}) {
    CAPTURE(text);
    CHECK(found(text).empty());
  }
}
