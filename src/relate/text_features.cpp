#include "relate/text_features.h"

#include <algorithm>
#include <bit>

namespace kyyeu::relate {
namespace {

constexpr std::size_t kLeastSlots = 512;
constexpr std::size_t kMostSlots = 4096;  // to begin with
constexpr std::size_t kBytesForSlot = 2;  // about a syllable and a pair in six bytes
constexpr std::size_t kBytesOfWord = 8;
constexpr float kTitleWorth = 8;

}  // namespace

// Never 0, which is a free slot.
FeatureKey key_of_pair(std::uint32_t first, std::uint32_t second) {
  std::uint64_t hash = (std::uint64_t{first} << 32U | second) * 0xD6E8FEB86659FD93U;
  hash ^= hash >> 32U;
  return static_cast<FeatureKey>(hash * 0x9E3779B97F4A7C15U >> 32U) | 1U;
}

std::vector<TextPart> text_parts(const Article& article) {
  return {{article.title.text, kTitleWorth}, {article.summary, 1}, {article.composed.plain, 1}};
}

std::span<const Feature> FeatureReader::read(const Article& article) {
  const std::size_t bytes =
      std::min(article.title.text.size() + article.summary.size() + article.composed.plain.size(),
               words_read_ * kBytesOfWord);
  slots_.assign(std::clamp(std::bit_ceil(bytes / kBytesForSlot), kLeastSlots, kMostSlots), Slot{});
  features_.clear();
  words_left_ = words_read_;
  for (const TextPart& part : text_parts(article))
    read_part(part.text, part.worth);
  return features_;
}

void FeatureReader::read_part(std::string_view text, float worth) {
  before_ = 0;
  std::size_t at = 0;
  for (; words_left_ > 0; --words_left_) {
    const WrittenWord* const word = words_.next(text, at);
    if (word == nullptr) return;
    if (words_.is_on_new_line()) before_ = 0;
    add_word(*word, worth);
  }
}

void FeatureReader::add_word(const WrittenWord& word, float worth) {
  if (word.opens || word.count == 0) before_ = 0;
  for (std::size_t i = 0; i < word.count; ++i) {
    add(word.syllables[i], worth);
    if (before_ != 0) add(key_of_pair(before_, word.syllables[i]), worth);
    before_ = word.syllables[i];
  }
  if (word.ends) before_ = 0;
}

void FeatureReader::add(FeatureKey key, float worth) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = (key >> 1U) & mask;
  for (; slots_[slot].key != 0; slot = (slot + 1) & mask) {
    if (slots_[slot].key != key) continue;
    features_[slots_[slot].place].count += worth;
    return;
  }
  slots_[slot] = {key, static_cast<std::uint32_t>(features_.size())};
  features_.push_back({key, worth});
  if (features_.size() * 2 > slots_.size()) grow();
}

void FeatureReader::grow() {
  slots_.assign(slots_.size() * 2, Slot{});
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t i = 0; i < features_.size(); ++i) {
    std::size_t slot = (features_[i].key >> 1U) & mask;
    while (slots_[slot].key != 0)
      slot = (slot + 1) & mask;
    slots_[slot] = {features_[i].key, i};
  }
}

}  // namespace kyyeu::relate
