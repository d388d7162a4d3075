// Numbers as people write them. Never asks the process's locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::text {

// Vietnamese: 1.234.567,5. English: 1,234,567.5.
enum class NumberLocale { kVietnamese, kEnglish };

struct Number {
  double value = 0;
  int decimals = 0;  // digits after the decimal sign, as written
};

// Digits with an optional sign and decimals. Thousands may be grouped, strictly in threes, by the
// locale's sign or by NBSP, U+2009 or U+202F. What could be a number of the other locale is not
// guessed at: in Vietnamese 1.234 is 1234, while 106.6 and 0.123 are nullopt. No other spaces, no
// %, no exponent.
std::optional<Number> parse_number(std::string_view text, NumberLocale locale);

// Rounds to `decimals`, halves away from zero, counting on the number's own decimal digits (2.675
// is 2.68); groups thousands; never "-0". `value` must be finite.
std::string format_number(double value, int decimals, NumberLocale locale);

// For data files: decimal point, no grouping, rounded to at most `decimals`, without trailing
// zeros. `value` must be finite.
std::string format_plain(double value, int decimals);

}  // namespace kyyeu::text
