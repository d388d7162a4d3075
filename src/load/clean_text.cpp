#include "load/clean_text.h"

#include <string_view>
#include <utility>

#include "text/whitespace.h"

namespace kyyeu::load {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";

// The line without its indent where no-break spaces are part of that.
std::string_view without_indent(std::string_view line) {
  bool pasted = false;
  std::string_view rest = line;
  for (;;) {
    if (rest.starts_with(kNoBreakSpace)) {
      pasted = true;
      rest.remove_prefix(kNoBreakSpace.size());
    } else if (rest.starts_with(' ')) {
      rest.remove_prefix(1);
    } else {
      return pasted ? rest : line;
    }
  }
}

// Whether a space or an invisible character beyond ASCII may begin at `at`. Vietnamese letters
// begin with the same bytes, so the ones after count too.
bool may_be_odd(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  switch (byte(at)) {
    case 0xC2:
      return byte(at + 1) == 0x85 || byte(at + 1) == 0xA0 || byte(at + 1) == 0xAD;
    case 0xE3:
    case 0xEF:
      return true;
    case 0xE1:
      return byte(at + 1) < 0xB8;
    case 0xE2:
      return byte(at + 1) > 0x80 || byte(at + 2) < 0x90 || byte(at + 2) >= 0xA8;
    default:
      return false;
  }
}

// Nearly no text needs cleaning, and this is far cheaper.
bool may_need_cleaning(std::string_view text) {
  if (text.empty()) return false;
  const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  if (is_blank(text.front()) || is_blank(text.back())) return true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (static_cast<unsigned char>(text[at]) >= 0x80 && may_be_odd(text, at)) return true;
  }
  return false;
}

}  // namespace

std::string clean_text(std::string text) {
  return may_need_cleaning(text) ? text::clean_line(text) : std::move(text);
}

std::string without_pasted_indents(std::string_view markdown) {
  if (markdown.find(kNoBreakSpace) == std::string_view::npos) return std::string(markdown);
  std::string cleaned;
  cleaned.reserve(markdown.size());
  while (!markdown.empty()) {
    const std::size_t end = markdown.find('\n');
    const std::size_t length = end == std::string_view::npos ? markdown.size() : end + 1;
    cleaned += without_indent(markdown.substr(0, length));
    markdown.remove_prefix(length);
  }
  return cleaned;
}

}  // namespace kyyeu::load
