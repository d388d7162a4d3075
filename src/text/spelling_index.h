// SpellingIndex: many known spellings, asked again and again which of them somebody meant.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::text {

// Answers as nearest() does (edit_distance.h), for lists of tens of thousands: how often each
// letter occurs rules most spellings out before anything is compared. Immutable, so thread-safe.
class SpellingIndex {
 public:
  // Keeps its own copies.
  explicit SpellingIndex(std::vector<std::string> spellings);

  // Index of the spelling that was probably meant by `word`, of those that `accept` takes.
  std::optional<std::size_t> nearest(std::string_view word,
                                     const std::function<bool(std::size_t)>& accept) const;

  const std::string& spelling(std::size_t index) const { return spellings_[index]; }

 private:
  // How often each letter a–z occurs, then digits, then anything else; folded.
  using Letters = std::array<std::uint8_t, 32>;
  static Letters count(std::u32string_view folded);
  static unsigned difference(const Letters& a, const Letters& b);

  std::vector<std::string> spellings_;
  std::vector<std::u32string> folded_;
  std::vector<Letters> letters_;
};

}  // namespace kyyeu::text
