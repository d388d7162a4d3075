#include "text/spelling_index.h"

#include <algorithm>
#include <utility>

#include "text/edit_distance.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace kyyeu::text {

SpellingIndex::SpellingIndex(std::vector<std::string> spellings)
    : spellings_(std::move(spellings)) {
  folded_.reserve(spellings_.size());
  letters_.reserve(spellings_.size());
  for (const std::string& spelling : spellings_) {
    folded_.push_back(to_code_points(fold_marks(spelling)));
    letters_.push_back(count(folded_.back()));
  }
}

SpellingIndex::Letters SpellingIndex::count(std::u32string_view folded) {
  constexpr std::uint8_t kMost = 255;
  Letters letters{};
  for (const char32_t letter : folded) {
    std::size_t slot = 27;
    if (letter >= U'a' && letter <= U'z') slot = letter - U'a';
    if (letter >= U'0' && letter <= U'9') slot = 26;
    if (letters[slot] < kMost) ++letters[slot];
  }
  return letters;
}

unsigned SpellingIndex::difference(const Letters& a, const Letters& b) {
  unsigned sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const int apart = static_cast<int>(a[i]) - static_cast<int>(b[i]);
    sum += static_cast<unsigned>(apart < 0 ? -apart : apart);
  }
  return sum;
}

std::optional<std::size_t> SpellingIndex::nearest(
    std::string_view word, const std::function<bool(std::size_t)>& accept) const {
  const std::u32string folded = to_code_points(fold_marks(word));
  if (folded.empty()) return std::nullopt;
  const Letters letters = count(folded);
  std::size_t limit = nearness_limit(folded.size());
  // One step of editing changes at most two counts by one each.
  std::vector<std::pair<unsigned, std::size_t>> candidates;
  for (std::size_t i = 0; i < letters_.size(); ++i) {
    const unsigned apart = difference(letters, letters_[i]);
    if (apart <= 2 * limit && accept(i)) candidates.emplace_back(apart, i);
  }
  std::sort(candidates.begin(), candidates.end());
  std::optional<std::size_t> best;
  std::size_t best_exact = 0;
  for (const auto& [apart, i] : candidates) {
    if (apart > 2 * limit) break;
    const std::size_t found = edit_distance(folded, folded_[i], limit);
    if (found > limit) continue;
    const std::size_t exact =
        edit_distance(word, spellings_[i], std::max(word.size(), spellings_[i].size()));
    const bool better =
        !best || found < limit || exact < best_exact || (exact == best_exact && i < *best);
    if (better) {
      best = i;
      best_exact = exact;
    }
    limit = found;
  }
  return best;
}

}  // namespace kyyeu::text
