// Slugs: the words of a name as they stand in ids and addresses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kyyeu::text {

inline constexpr std::size_t kMaxSlugLength = 100;

// "Sơ kết Cụm thi đua số 2" is "so-ket-cum-thi-dua-so-2": marks dropped, đ is d, every run of
// other characters one hyphen, none at the ends. A longer slug than kMaxSlugLength is cut at its
// last hyphen before. "" when nothing of the name is left.
std::string make_slug(std::string_view name);

// Whether it may be an id: [a-z0-9-]+ (content-format §1).
bool is_slug(std::string_view id);

// "2024-03-12 Hội nghị" is "Hội nghị"; so are 2024_03_12-Hội nghị and 2024.03 Hội nghị. Only real
// dates of a year and a month at least count: "2018-tong-ket" stays. So does a name that is
// nothing but a date.
std::string_view without_leading_date(std::string_view name);

}  // namespace kyyeu::text
