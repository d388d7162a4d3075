// Whether a name that was found is but a part of a longer one that nobody knows.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "link/name_list.h"

namespace kyyeu::link {

// For steps[begin, end), which is `name`. True for "Bệnh viện Phổi" in "Bệnh
// viện Phổi Trung ương", "số 2" in "số 2-3", a number in a longer number, a person's name with
// another name before or behind it or in small letters. A surname behind a name begins another. In
// capitals a name of generic words that more capitals follow counts as part of a longer one.
bool is_part_of_longer_name(const std::vector<Step>& steps, std::size_t begin, std::size_t end,
                            const KnownName& name);

// Whether the name at [begin, end) of `text` stands in quotation marks (“ ” „ “ « » ‹ › ‘ ’ " " '
// ') with other words of its line, so that it is part of a title: “Chung tay cùng Trung tâm Y tế
// Hữu Lũng”. A long quotation, or one with a stop in it that is none of an abbreviation, is speech.
bool is_in_quoted_title(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace kyyeu::link
