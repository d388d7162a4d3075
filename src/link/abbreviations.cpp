#include "link/abbreviations.h"

#include <algorithm>
#include <array>

namespace kyyeu::link {
namespace {

constexpr std::array kAbbreviations = {
    Abbreviation{"ttyt", "trung tâm y tế"},
    Abbreviation{"bvđk", "bệnh viện đa khoa"},
    Abbreviation{"bvdk", "bệnh viện đa khoa"},
    Abbreviation{"bvđkkv", "bệnh viện đa khoa khu vực"},
    Abbreviation{"bvdkkv", "bệnh viện đa khoa khu vực"},
    Abbreviation{"bv", "bệnh viện"},
    Abbreviation{"bv.", "bệnh viện"},
    Abbreviation{"cdc", "trung tâm kiểm soát bệnh tật"},
    Abbreviation{"ksbt", "kiểm soát bệnh tật"},
    Abbreviation{"yhct", "y học cổ truyền"},
    Abbreviation{"phcn", "phục hồi chức năng"},
    Abbreviation{"tyt", "trạm y tế"},
    Abbreviation{"syt", "sở y tế"},
    Abbreviation{"byt", "bộ y tế"},
    Abbreviation{"ubnd", "ủy ban nhân dân"},
    Abbreviation{"hđnd", "hội đồng nhân dân"},
    Abbreviation{"tt", "trung tâm"},
    Abbreviation{"tt.", "trung tâm"},
    Abbreviation{"h.", "huyện"},
    Abbreviation{"q.", "quận"},
    Abbreviation{"tx", "thị xã"},
    Abbreviation{"tx.", "thị xã"},
    Abbreviation{"tp", "thành phố"},
    Abbreviation{"tp.", "thành phố"},
    Abbreviation{"t.", "tỉnh"},
    Abbreviation{"kv", "khu vực"},
    Abbreviation{"tw", "trung ương"},
    Abbreviation{"tđkt", "thi đua khen thưởng"},
};

}  // namespace

std::span<const Abbreviation> built_in_abbreviations() { return kAbbreviations; }

std::string_view built_in_expansion(std::string_view word) {
  const auto* found = std::find_if(kAbbreviations.begin(), kAbbreviations.end(),
                                   [&](const Abbreviation& row) { return row.word == word; });
  return found == kAbbreviations.end() ? std::string_view() : found->words;
}

}  // namespace kyyeu::link
