// The words and pairs of all readers in the index's order.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "search/document_reader.h"

namespace kyyeu::search {

// The order of JavaScript's strings, by UTF-16 units.
bool before_in_utf16(std::string_view a, std::string_view b);

struct IndexTerm {
  std::uint32_t key = 0;  // its place among all keys
  std::string_view variant;
};

struct IndexPair {
  std::uint64_t keys = 0;   // places of both keys, the first in the upper half
  std::uint64_t words = 0;  // places of both words
  friend auto operator<=>(const IndexPair&, const IndexPair&) = default;
};

// Views into the readers' lexicons, which outlive it.
struct IndexVocabulary {
  std::vector<std::string_view> keys;  // in order
  std::vector<IndexTerm> words;        // by key, then by variant
  std::vector<IndexPair> pairs;        // in the order of their keys, joined by a space
  // Of each reader: the place of its word or pair.
  std::vector<std::vector<std::uint32_t>> word_places;
  std::vector<std::vector<std::uint32_t>> pair_places;

  std::string pair_key(const IndexPair& pair) const;
  std::string pair_variant(const IndexPair& pair) const;
};

IndexVocabulary merge_vocabularies(const std::vector<std::unique_ptr<DocumentReader>>& readers);

}  // namespace kyyeu::search
