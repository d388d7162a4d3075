#include "compose/external_url.h"

#include <algorithm>

#include "text/whitespace.h"

namespace kyyeu::compose {
namespace {

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool is_control_or_space(char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; }

void append_encoded(std::string& out, char c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += '%';
  out += kDigits[byte >> 4U];
  out += kDigits[byte & 0xFU];
}

// Letters of other alphabets stay: browsers and the standard's "URL code points" take them.
std::string encode(std::string_view rest, bool in_fragment) {
  constexpr std::string_view kNotAllowed = "\"<>\\^`{|}[]";
  std::string out;
  out.reserve(rest.size());
  for (std::size_t i = 0; i < rest.size(); ++i) {
    const char c = rest[i];
    const bool lone_percent =
        c == '%' && !(rest.size() - i > 2 && is_hex(rest[i + 1]) && is_hex(rest[i + 2]));
    const bool second_hash = c == '#' && in_fragment;
    if (is_control_or_space(c) || lone_percent || second_hash ||
        kNotAllowed.find(c) != std::string_view::npos) {
      append_encoded(out, c);
    } else {
      out += c;
    }
    in_fragment = in_fragment || c == '#';
  }
  return out;
}

// Between the two slashes and the path: a host that a browser could look up, and perhaps a port.
bool is_authority(std::string_view authority) {
  constexpr std::string_view kNotInHosts = "\"<>\\^`{|}%[]";
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    authority.remove_prefix(at + 1);
  }
  const std::string_view host = authority.substr(0, authority.find(':'));
  const std::string_view port = authority.substr(std::min(host.size() + 1, authority.size()));
  const bool bad_character = std::any_of(host.begin(), host.end(), [&](char c) {
    return is_control_or_space(c) || kNotInHosts.find(c) != std::string_view::npos;
  });
  return !host.empty() && !bad_character && port.size() <= 5 &&
         port.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string without_spaces(std::string_view text) {
  std::string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out),
               [](char c) { return !is_control_or_space(c); });
  return out;
}

}  // namespace

std::optional<std::string> clean_external_url(std::string_view url, std::string_view scheme) {
  url = text::trim(url);
  const std::string_view rest = url.substr(std::min(url.find(':') + 1, url.size()));
  const std::string start = std::string(scheme) + ":";
  if (scheme == "tel") {
    const std::string number = without_spaces(rest);
    return number.empty() ? std::nullopt : std::optional(start + encode(number, false));
  }
  if (scheme == "mailto") {
    return rest.empty() ? std::nullopt : std::optional(start + encode(rest, false));
  }
  if (!rest.starts_with("//")) return std::nullopt;
  const std::size_t path = std::min(rest.find_first_of("/?#\\", 2), rest.size());
  if (!is_authority(rest.substr(2, path - 2))) return std::nullopt;
  return start + std::string(rest.substr(0, path)) + encode(rest.substr(path), false);
}

std::string encode_url_suffix(std::string_view suffix) { return encode(suffix, false); }

}  // namespace kyyeu::compose
