#include "text/html.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace kyyeu::text {
namespace {

constexpr std::array<std::string_view, 6> kReferences = {"",     "&amp;",  "&lt;",
                                                         "&gt;", "&quot;", "&#39;"};

// Index into kReferences for each byte.
constexpr std::array<std::uint8_t, 256> kReferenceOf = [] {
  std::array<std::uint8_t, 256> table{};
  table['&'] = 1;
  table['<'] = 2;
  table['>'] = 3;
  table['"'] = 4;
  table['\''] = 5;
  return table;
}();

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t clean = 0;  // what lies before it has been appended
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    const std::uint8_t reference = kReferenceOf[static_cast<std::uint8_t>(text[pos])];
    if (reference != 0) {
      out.append(text, clean, pos - clean);
      out += kReferences[reference];
      clean = pos + 1;
    }
  }
  out.append(text, clean);
}

std::size_t escaped_size(std::string_view text) {
  std::size_t size = 0;
  for (const char c : text) {
    const std::uint8_t reference = kReferenceOf[static_cast<std::uint8_t>(c)];
    size += reference == 0 ? 1 : kReferences[reference].size();
  }
  return size;
}

std::string escape_html(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

}  // namespace kyyeu::text
