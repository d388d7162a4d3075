#include "load/svg_safety.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kyyeu::load {
namespace {

// Elements that run scripts, embed documents or set attributes, entities that could hide any of
// them, and style sheets from elsewhere. Lower case.
constexpr std::array<std::string_view, 9> kForbidden = {
    "<script",  "<foreignobject", "<iframe", "<embed",          "<object",
    "<handler", "<!entity",       "@import", "<?xml-stylesheet"};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool is_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == ':';
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

std::string_view after_spaces(std::string_view text) {
  const auto first = std::find_if_not(text.begin(), text.end(), is_space);
  return text.substr(static_cast<std::size_t>(first - text.begin()));
}

// Within the picture itself, or a picture held in the address.
bool is_inner_address(std::string_view address) {
  address = after_spaces(address);
  return address.empty() || address.starts_with('#') || address.starts_with("data:image/png") ||
         address.starts_with("data:image/jpeg") || address.starts_with("data:image/gif") ||
         address.starts_with("data:image/webp");
}

// The attribute whose name ends before `equals`.
std::string_view name_before(std::string_view svg, std::size_t equals) {
  std::size_t end = equals;
  while (end > 0 && is_space(svg[end - 1]))
    --end;
  std::size_t begin = end;
  while (begin > 0 && is_name(svg[begin - 1]))
    --begin;
  return svg.substr(begin, end - begin);
}

std::string_view quoted_after(std::string_view svg, std::size_t equals) {
  std::string_view value = after_spaces(svg.substr(equals + 1));
  if (value.empty() || (value[0] != '"' && value[0] != '\'')) return {};
  return value.substr(1, value.find(value[0], 1) - 1);
}

bool is_dangerous_attribute(std::string_view name, std::string_view value) {
  if (name.size() > 2 && name.starts_with("on")) return true;
  const bool is_link = name == "href" || name.ends_with(":href") || name == "src";
  if (is_link && !is_inner_address(value)) return true;
  // <set> and <animate> can make a link after loading.
  return name == "attributename" && value.find("href") != std::string_view::npos;
}

std::optional<std::string> dangerous_attribute(std::string_view svg) {
  for (std::size_t at = svg.find('='); at != std::string_view::npos; at = svg.find('=', at + 1)) {
    const std::string_view name = name_before(svg, at);
    if (is_dangerous_attribute(name, quoted_after(svg, at))) return std::string(name) + '=';
  }
  return std::nullopt;
}

// url(…) in a style or attribute.
std::optional<std::string> outer_address(std::string_view svg) {
  for (std::size_t at = svg.find("url("); at != std::string_view::npos;
       at = svg.find("url(", at + 1)) {
    std::string_view address = after_spaces(svg.substr(at + 4));
    while (!address.empty() && (address[0] == '"' || address[0] == '\''))
      address.remove_prefix(1);
    if (address.starts_with("&quot;")) address.remove_prefix(6);
    if (!is_inner_address(address)) return "url(";
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> svg_danger(std::string_view svg) {
  const std::string lower = lower_ascii(svg);
  for (const std::string_view word : kForbidden) {
    if (lower.find(word) != std::string::npos) return std::string(word);
  }
  if (lower.find("javascript:") != std::string::npos) return "javascript:";
  if (auto attribute = dangerous_attribute(lower)) return attribute;
  return outer_address(lower);
}

}  // namespace kyyeu::load
