#include "text/url.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool is_c0_or_space(char c) { return static_cast<std::uint8_t>(c) <= 0x20; }

bool stays_unencoded(char c) {
  return is_alpha(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
}

std::optional<std::uint8_t> hex_value(char c) {
  if (is_digit(c)) {
    return static_cast<std::uint8_t>(c - '0');
  }
  if (lower(c) >= 'a' && lower(c) <= 'f') {
    return static_cast<std::uint8_t>(lower(c) - 'a' + 10);
  }
  return std::nullopt;
}

// Adds the parts of `path` to the stack; false when ".." would leave the root.
bool push_parts(std::vector<std::string_view>& stack, std::string_view path) {
  for (const std::string_view part : split(path, '/')) {
    if (part == "..") {
      if (stack.empty()) {
        return false;
      }
      stack.pop_back();
    } else if (!part.empty() && part != ".") {
      stack.push_back(part);
    }
  }
  return true;
}

// Windows takes "con", "CON.txt" and "con .txt" for the console.
bool is_device_name(std::string_view name) {
  constexpr std::array<std::string_view, 6> kDevices = {"con", "prn",    "aux",
                                                        "nul", "conin$", "conout$"};
  constexpr std::array<std::string_view, 3> kSuperscripts = {"¹", "²", "³"};
  std::string stem(name.substr(0, name.find('.')));
  stem.erase(stem.find_last_not_of(' ') + 1);
  std::transform(stem.begin(), stem.end(), stem.begin(), lower);
  if (std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end()) {
    return true;
  }
  if (stem.compare(0, 3, "com") != 0 && stem.compare(0, 3, "lpt") != 0) {
    return false;
  }
  const std::string_view port = std::string_view(stem).substr(3);
  return (port.size() == 1 && port[0] >= '1' && port[0] <= '9') ||
         std::find(kSuperscripts.begin(), kSuperscripts.end(), port) != kSuperscripts.end();
}

}  // namespace

std::string relative_url(std::string_view from_page, std::string_view to) {
  const auto ends_path = [](char c) { return c == '?' || c == '#'; };
  const auto path_end =
      static_cast<std::size_t>(std::find_if(to.begin(), to.end(), ends_path) - to.begin());
  const std::string_view path = to.substr(0, path_end);
  const std::string_view suffix = to.substr(path_end);
  if (!suffix.empty() && suffix[0] == '#' && (path.empty() || path == from_page)) {
    return std::string(suffix);
  }
  std::string url = percent_encode_path(relative_path(from_page, path));
  url += suffix;
  return url;
}

std::string relative_path(std::string_view from_page, std::string_view to) {
  std::size_t common = 0;  // length of the folders that both have
  for (std::size_t i = 0; i < std::min(from_page.size(), to.size()) && from_page[i] == to[i]; ++i) {
    if (to[i] == '/') {
      common = i + 1;
    }
  }
  std::string path;
  for (const char c : from_page.substr(common)) {
    if (c == '/') {
      path += "../";
    }
  }
  path += to.substr(common);
  return path.empty() ? "./" : path;
}

std::string percent_encode_path(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  out.reserve(path.size());
  for (const char c : path) {
    if (stays_unencoded(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<std::uint8_t>(c);
    out += '%';
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 0xFU];
  }
  return out;
}

std::string percent_decode(std::string_view encoded) {
  std::string out;
  out.reserve(encoded.size());
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    if (encoded[i] == '%' && encoded.size() - i > 2) {
      const auto high = hex_value(encoded[i + 1]);
      const auto low = hex_value(encoded[i + 2]);
      if (high && low) {
        out += static_cast<char>(*high * 16 + *low);
        i += 2;
        continue;
      }
    }
    out += encoded[i];
  }
  return out;
}

std::optional<std::string> url_scheme(std::string_view url) {
  while (!url.empty() && is_c0_or_space(url.front())) {
    url.remove_prefix(1);
  }
  std::string scheme;
  for (const char c : url) {
    if (c == '\t' || c == '\n' || c == '\r') {
      continue;
    }
    if (c == ':' && !scheme.empty()) {
      return scheme;
    }
    const bool may_follow = is_digit(c) || c == '+' || c == '-' || c == '.';
    if (!is_alpha(c) && (scheme.empty() || !may_follow)) {
      return std::nullopt;
    }
    scheme += lower(c);
  }
  return std::nullopt;
}

bool is_allowed_scheme(std::string_view scheme) {
  return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

std::optional<std::string> resolve_path(std::string_view folder, std::string_view relative) {
  std::string slashed(relative);
  std::replace(slashed.begin(), slashed.end(), '\\', '/');
  if (slashed.find('\0') != std::string::npos) {
    return std::nullopt;
  }
  std::vector<std::string_view> parts;
  const bool from_root = !slashed.empty() && slashed[0] == '/';
  if ((!from_root && !push_parts(parts, folder)) || !push_parts(parts, slashed)) {
    return std::nullopt;
  }
  std::string path;
  for (const std::string_view part : parts) {
    if (!path.empty()) {
      path += '/';
    }
    path += part;
  }
  return path;
}

bool is_safe_file_name(std::string_view name) {
  constexpr std::size_t kMaxBytes = 255;
  constexpr std::string_view kForbidden = "<>:\"/\\|?*\x7F";
  if (name.empty() || name.size() > kMaxBytes || name.back() == '.' || name.back() == ' ') {
    return false;
  }
  const bool has_forbidden = std::any_of(name.begin(), name.end(), [&](char c) {
    return static_cast<std::uint8_t>(c) < 0x20 || kForbidden.find(c) != std::string_view::npos;
  });
  return !has_forbidden && !is_device_name(name);
}

}  // namespace kyyeu::text
