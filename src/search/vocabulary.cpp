#include "search/vocabulary.h"

#include <algorithm>
#include <tuple>

namespace kyyeu::search {
namespace {

constexpr unsigned kHalf = 32;
constexpr std::uint64_t kLower = 0xFFFFFFFF;

using Spelling = std::pair<std::string_view, std::string_view>;  // key, variant

bool spelled_before(const Spelling& a, const Spelling& b) {
  if (a.first != b.first) return before_in_utf16(a.first, b.first);
  return before_in_utf16(a.second, b.second);
}

void merge_words(const std::vector<std::unique_ptr<DocumentReader>>& readers,
                 IndexVocabulary& all) {
  std::vector<Spelling> spellings;
  for (const auto& reader : readers) {
    const Lexicon& lexicon = reader->lexicon();
    for (WordId id = 0; id < lexicon.size(); ++id)
      spellings.emplace_back(lexicon.key(id), lexicon.variant(id));
  }
  std::sort(spellings.begin(), spellings.end(), spelled_before);
  spellings.erase(std::unique(spellings.begin(), spellings.end()), spellings.end());
  for (const auto& [key, variant] : spellings) {
    if (all.keys.empty() || all.keys.back() != key) all.keys.push_back(key);
    all.words.push_back({static_cast<std::uint32_t>(all.keys.size() - 1), variant});
  }
  for (const auto& reader : readers) {
    const Lexicon& lexicon = reader->lexicon();
    std::vector<std::uint32_t>& places = all.word_places.emplace_back(lexicon.size());
    for (WordId id = 0; id < lexicon.size(); ++id) {
      const Spelling spelling(lexicon.key(id), lexicon.variant(id));
      places[id] = static_cast<std::uint32_t>(
          std::lower_bound(spellings.begin(), spellings.end(), spelling, spelled_before) -
          spellings.begin());
    }
  }
}

void merge_pairs(const std::vector<std::unique_ptr<DocumentReader>>& readers,
                 IndexVocabulary& all) {
  std::vector<std::vector<IndexPair>> of_readers;
  for (std::size_t i = 0; i < readers.size(); ++i) {
    const std::vector<std::uint32_t>& places = all.word_places[i];
    std::vector<IndexPair>& pairs = of_readers.emplace_back();
    pairs.reserve(readers[i]->pairs().size());
    for (const std::uint64_t pair : readers[i]->pairs()) {
      const std::uint64_t first = places[pair >> kHalf];
      const std::uint64_t second = places[pair & kLower];
      pairs.push_back({std::uint64_t{all.words[first].key} << kHalf | all.words[second].key,
                       first << kHalf | second});
    }
    all.pairs.insert(all.pairs.end(), pairs.begin(), pairs.end());
  }
  std::sort(all.pairs.begin(), all.pairs.end());
  all.pairs.erase(std::unique(all.pairs.begin(), all.pairs.end()), all.pairs.end());
  for (const std::vector<IndexPair>& pairs : of_readers) {
    std::vector<std::uint32_t>& places = all.pair_places.emplace_back();
    places.reserve(pairs.size());
    for (const IndexPair& pair : pairs) {
      const auto found = std::lower_bound(all.pairs.begin(), all.pairs.end(), pair);
      places.push_back(static_cast<std::uint32_t>(found - all.pairs.begin()));
    }
  }
}

}  // namespace

bool before_in_utf16(std::string_view a, std::string_view b) {
  const std::size_t common = std::min(a.size(), b.size());
  const auto differ =
      std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(common), b.begin());
  if (differ.first == a.begin() + static_cast<std::ptrdiff_t>(common)) return a.size() < b.size();
  const auto left = static_cast<unsigned char>(*differ.first);
  const auto right = static_cast<unsigned char>(*differ.second);
  // Surrogates, which four bytes become, come before U+E000–FFFF.
  constexpr unsigned kPrivate = 0xEE, kFourBytes = 0xF0;
  if (left >= kPrivate && right >= kPrivate && (left >= kFourBytes) != (right >= kFourBytes)) {
    return left >= kFourBytes;
  }
  return left < right;
}

std::string IndexVocabulary::pair_key(const IndexPair& pair) const {
  std::string key(keys[pair.keys >> kHalf]);
  return key.append(" ").append(keys[pair.keys & kLower]);
}

std::string IndexVocabulary::pair_variant(const IndexPair& pair) const {
  std::string variant(words[pair.words >> kHalf].variant);
  return variant.append(" ").append(words[pair.words & kLower].variant);
}

IndexVocabulary merge_vocabularies(const std::vector<std::unique_ptr<DocumentReader>>& readers) {
  IndexVocabulary all;
  merge_words(readers, all);
  merge_pairs(readers, all);
  return all;
}

}  // namespace kyyeu::search
