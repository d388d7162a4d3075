// The lists of documents in the index, as bits (docs/formats/search-index.md, 6).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/impact_coder.h"

namespace kyyeu::search {

// What a list says of its documents: of a word all, of a pair whether it stands in a name, of a
// facet's value nothing.
enum class ListKind : std::uint8_t { kWord, kPair, kFacet };

struct Posting {
  std::uint32_t document = 0;
  std::uint8_t impact = 0;  // 0–7
  bool in_name = false;
  std::uint8_t name_size = 0;  // 0–7: how many tokens the shortest such name has
  bool in_summary = false;

  friend bool operator==(const Posting&, const Posting&) = default;
};

// The code of a name of `tokens` tokens.
std::uint8_t name_size_code(std::size_t tokens);

// LEB128.
void append_varint(std::string& out, std::uint64_t number);
// Moves `at` behind it. What ends too early is 0.
std::uint64_t read_varint(std::string_view bytes, std::size_t& at);

// Appends a list; documents rise and are below `documents`, the number of all.
void append_list(std::string& out, std::span<const Posting> list, std::uint32_t documents,
                 ListKind kind);

// The list of `count` documents again, its impacts as coarse as they were kept; nothing when the
// bytes end too early or name a document that is not below `documents`.
std::optional<std::vector<Posting>> read_list(std::string_view bytes, std::size_t count,
                                              std::uint32_t documents, ListKind kind);

}  // namespace kyyeu::search
