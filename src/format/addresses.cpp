#include "format/addresses.h"

#include <algorithm>
#include <cctype>

namespace kyyeu::format {
namespace {

unsigned char byte_at(std::string_view text, std::size_t pos) {
  return pos < text.size() ? static_cast<unsigned char>(text[pos]) : '\0';
}

bool is_alphanumeric(unsigned char c) { return c < 0x80 && std::isalnum(c) != 0; }

// NBSP, guillemets, and the block of typographic quotes, dashes and spaces (U+2000 … U+207F).
bool is_typographic(std::string_view text, std::size_t pos) {
  const unsigned char first = byte_at(text, pos);
  const unsigned char second = byte_at(text, pos + 1);
  if (first == 0xC2) return second == 0xA0 || second == 0xAB || second == 0xBB;
  return first == 0xE2 && (second == 0x80 || second == 0x81);
}

// Whether an address may begin at `pos`: not within a word, a path or another address.
bool is_boundary(std::string_view text, std::size_t pos) {
  if (pos == 0) return true;
  const unsigned char before = byte_at(text, pos - 1);
  if (before >= 0x80) {
    return (pos >= 3 && is_typographic(text, pos - 3)) ||
           (pos >= 2 && before != 0x80 && byte_at(text, pos - 2) == 0xC2 &&
            is_typographic(text, pos - 2));
  }
  constexpr std::string_view kInner = "/.@-+<\\&=?#%";
  return !is_alphanumeric(before) && kInner.find(text[pos - 1]) == std::string_view::npos;
}

// The target of [words](target): md4c reads it.
bool is_destination(std::string_view text, std::size_t pos) {
  return pos >= 2 && text[pos - 1] == '(' && text[pos - 2] == ']';
}

bool ends_address(std::string_view text, std::size_t pos) {
  const unsigned char c = byte_at(text, pos);
  constexpr std::string_view kEnds = "<>\"|`[]*{}^";
  return c <= ' ' || c == 0x7F || kEnds.find(static_cast<char>(c)) != std::string_view::npos ||
         is_typographic(text, pos);
}

// Before a trailing entity: &quot; belongs to the sentence.
std::size_t before_entity(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t pos = end - 1;
  while (pos > begin && is_alphanumeric(byte_at(text, pos - 1)))
    --pos;
  const bool is_entity = pos > begin && text[pos - 1] == '&' && pos < end - 1;
  return is_entity ? pos - 1 : end - 1;
}

std::size_t without_punctuation(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view all = text.substr(begin, end - begin);
  auto opened = std::count(all.begin(), all.end(), '(');
  auto closed = std::count(all.begin(), all.end(), ')');
  constexpr std::string_view kPunctuation = "?!.,:_~'\\";
  while (end > begin) {
    const char last = text[end - 1];
    if (last == ';') {
      end = before_entity(text, begin, end);
    } else if (last == ')' && closed > opened) {
      --closed;
      --end;
    } else if (kPunctuation.find(last) != std::string_view::npos) {
      --end;
    } else {
      break;
    }
  }
  return end;
}

// A name with at least one dot between letters, with a port perhaps.
bool is_host(std::string_view host) {
  host = host.substr(0, host.find(':'));
  const std::size_t dot = host.find('.');
  if (dot == std::string_view::npos || dot == 0 || host.back() == '.') return false;
  if (host.find("..") != std::string_view::npos) return false;
  return std::all_of(host.begin(), host.end(), [](unsigned char c) {
    return is_alphanumeric(c) || c >= 0x80 || c == '.' || c == '-' || c == '_';
  });
}

std::optional<BareAddress> web_address(std::string_view text, std::size_t begin,
                                       std::size_t host_begin, std::string_view scheme) {
  if (!is_boundary(text, begin) || is_destination(text, begin)) return std::nullopt;
  std::size_t end = host_begin;
  const auto in_host = [&] {
    return !ends_address(text, end) && text[end] != '/' && text[end] != '?' && text[end] != '#';
  };
  while (end < text.size() && in_host())
    ++end;
  const std::size_t host_end = without_punctuation(text, host_begin, end);
  if (!is_host(text.substr(host_begin, host_end - host_begin))) return std::nullopt;
  while (end < text.size() && !ends_address(text, end))
    ++end;
  end = without_punctuation(text, host_begin, end);
  return BareAddress{begin, end, scheme};
}

bool ends_with_word(std::string_view text, std::size_t end, std::string_view lower) {
  if (end < lower.size()) return false;
  return std::equal(
      lower.begin(), lower.end(), text.begin() + static_cast<std::ptrdiff_t>(end - lower.size()),
      [](char a, char b) { return a == std::tolower(static_cast<unsigned char>(b)); });
}

std::optional<BareAddress> mail_address(std::string_view text, std::size_t at) {
  const auto is_part = [&](std::size_t pos) {
    const unsigned char c = byte_at(text, pos);
    return is_alphanumeric(c) || c == '.' || c == '-' || c == '_';
  };
  std::size_t begin = at;
  while (begin > 0 && (is_part(begin - 1) || text[begin - 1] == '+'))
    --begin;
  while (begin < at && !is_alphanumeric(byte_at(text, begin)))
    ++begin;
  std::size_t end = at + 1;
  while (end < text.size() && is_part(end))
    ++end;
  while (end > at && text[end - 1] == '.')
    --end;
  const std::string_view domain = text.substr(at + 1, end - at - 1);
  if (begin == at || byte_at(text, end) == '@' || !is_host(domain)) return std::nullopt;
  if (domain.back() == '-' || domain.back() == '_') return std::nullopt;
  constexpr std::string_view kInner = "</@";
  if (begin > 0 && kInner.find(text[begin - 1]) != std::string_view::npos) return std::nullopt;
  return BareAddress{begin, end, "mailto:"};
}

}  // namespace

std::optional<BareAddress> address_at(std::string_view text, std::size_t pos) {
  const char sign = text[pos];
  if (sign == '@') return mail_address(text, pos);
  if (sign == ':') {
    if (text.substr(pos, 3) != "://") return std::nullopt;
    for (const std::string_view scheme : {"https", "http"}) {
      if (ends_with_word(text, pos, scheme))
        return web_address(text, pos - scheme.size(), pos + 3, "");
    }
    return std::nullopt;
  }
  if (!ends_with_word(text, std::min(pos + 4, text.size()), "www.")) return std::nullopt;
  return web_address(text, pos, pos + 4, "http://");
}

}  // namespace kyyeu::format
