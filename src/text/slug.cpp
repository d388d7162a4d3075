#include "text/slug.h"

#include <algorithm>

#include "text/date.h"
#include "text/fold.h"
#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_slug_word(char c) { return (c >= 'a' && c <= 'z') || is_digit(c); }

bool separates_date(char c) { return c == '-' || c == '_' || c == '.'; }

// "æ" has no decomposition and no stroke, but a plain spelling of two letters.
std::string_view two_letters(std::string_view folded, std::size_t pos) {
  const std::string_view letter = folded.substr(pos, 2);
  return letter == "æ" ? "ae" : letter == "œ" ? "oe" : letter == "ß" ? "ss" : "";
}

void cut_at_hyphen(std::string& slug) {
  if (slug.size() <= kMaxSlugLength) {
    return;
  }
  const std::size_t hyphen = slug.rfind('-', kMaxSlugLength);
  slug.resize(hyphen == std::string::npos ? kMaxSlugLength : hyphen);
}

// Length of the digits and separators of a real date at the start of `name`: 10 for 2024-03-12, 7
// for 2024-03, 0 for none. A month that a number follows after the same separator is no month.
std::size_t leading_date_length(std::string_view name) {
  const std::size_t form = std::min(name.find_first_not_of("0123456789-_."), name.size());
  if (form < 7 || !separates_date(name[4])) {
    return 0;
  }
  const char separator = name[4];
  std::string iso(name.substr(0, std::min<std::size_t>(form, 10)));
  std::replace(iso.begin(), iso.end(), separator, '-');
  const auto is_date = [](std::string_view text) {
    const auto date = parse_iso_date(text);
    return date && is_real(*date);
  };
  if (is_date(iso) && iso.size() == 10) {
    return 10;
  }
  const bool goes_on = form > 8 && separates_date(name[7]) && is_digit(name[8]);
  return !goes_on && is_date(std::string_view(iso).substr(0, 7)) ? 7 : 0;
}

}  // namespace

std::string make_slug(std::string_view name) {
  const std::string folded = fold_marks(clean_line(name));
  std::string slug;
  slug.reserve(folded.size());
  bool gap = false;
  const auto append = [&](std::string_view letters) {
    if (gap && !slug.empty()) {
      slug += '-';
    }
    gap = false;
    slug += letters;
  };
  for (std::size_t pos = 0; pos < folded.size(); ++pos) {
    if (is_slug_word(folded[pos])) {
      append(std::string_view(folded).substr(pos, 1));
    } else if (const std::string_view letters = two_letters(folded, pos); !letters.empty()) {
      append(letters);
      ++pos;
    } else {
      gap = true;
    }
  }
  cut_at_hyphen(slug);
  return slug;
}

bool is_slug(std::string_view id) {
  return !id.empty() &&
         std::all_of(id.begin(), id.end(), [](char c) { return is_slug_word(c) || c == '-'; });
}

std::string_view without_leading_date(std::string_view name) {
  const std::size_t length = leading_date_length(name);
  if (length == 0 || length == name.size()) {
    return name;
  }
  const std::string_view tail = name.substr(length);
  const std::size_t rest = tail.find_first_not_of(" \t-_.");
  return rest == 0 || rest == std::string_view::npos ? name : tail.substr(rest);
}

}  // namespace kyyeu::text
