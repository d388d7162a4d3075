#include "search/abbreviation_finder.h"

#include <algorithm>
#include <utility>

namespace kyyeu::search {
namespace {

std::vector<std::uint32_t> keys_of(const std::vector<WordId>& words, const Lexicon& lexicon) {
  std::vector<std::uint32_t> keys;
  keys.reserve(words.size());
  for (const WordId word : words)
    keys.push_back(lexicon.key_id(word));
  return keys;
}

}  // namespace

void AbbreviationFinder::add(std::vector<WordId> written, std::vector<WordId> words) {
  added_.emplace_back(std::move(written), std::move(words));
}

void AbbreviationFinder::finish(const Lexicon& lexicon) {
  for (const auto& [written, words] : added_) {
    // CDC stands for words that hold those of KSBT.
    std::vector<WordId> aliases = words;
    const std::vector<std::uint32_t> keys = keys_of(words, lexicon);
    for (const auto& [other, other_words] : added_) {
      const std::vector<std::uint32_t> inner = keys_of(other_words, lexicon);
      const bool holds =
          inner.size() < keys.size() &&
          std::search(keys.begin(), keys.end(), inner.begin(), inner.end()) != keys.end();
      if (holds) aliases.insert(aliases.end(), other.begin(), other.end());
    }
    add_row(written, std::move(aliases), lexicon);
    add_row(words, written, lexicon);
  }
  added_.clear();
}

void AbbreviationFinder::add_row(const std::vector<WordId>& words, std::vector<WordId> aliases,
                                 const Lexicon& lexicon) {
  Row row{keys_of(words, lexicon), std::move(aliases)};
  const std::uint32_t first = row.keys.front();
  if (first >= starts_.size()) starts_.resize(first + 1);
  starts_[first].push_back(static_cast<std::uint32_t>(rows_.size()));
  rows_.push_back(std::move(row));
}

void AbbreviationFinder::find(std::span<const WordId> words, const Lexicon& lexicon,
                              std::vector<WordId>& aliases) const {
  const auto is_key = [&](WordId word, std::uint32_t key) { return lexicon.key_id(word) == key; };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::uint32_t first = lexicon.key_id(words[i]);
    if (first >= starts_.size()) continue;
    for (const std::uint32_t index : starts_[first]) {
      const Row& row = rows_[index];
      const std::span<const WordId> rest = words.subspan(i);
      if (rest.size() < row.keys.size() ||
          !std::equal(row.keys.begin(), row.keys.end(), rest.begin(),
                      [&](std::uint32_t key, WordId word) { return is_key(word, key); })) {
        continue;
      }
      aliases.insert(aliases.end(), row.aliases.begin(), row.aliases.end());
    }
  }
}

}  // namespace kyyeu::search
