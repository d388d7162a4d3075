// The headers that spreadsheets give to the columns the format knows by English keys.
#pragma once

#include <span>
#include <string_view>

namespace kyyeu::load {

// Vietnamese headers of the column, most usual first; empty for an unknown key.
std::span<const std::string_view> headers_of(std::string_view key);

// Whether it numbers the rows ("STT"): such a column says nothing and is passed over. `folded` is
// the header after fold_marks.
bool is_row_number(std::string_view folded);

}  // namespace kyyeu::load
