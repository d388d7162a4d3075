// StringTable: numbers for texts, from 0 in the order in which they come. Millions of look-ups of
// short words, so it keeps one table without nodes.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace kyyeu::search {

// Belongs to one thread while it grows.
class StringTable {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  StringTable();

  // The text's number, which is size() before the call when it is new.
  std::uint32_t add(std::string_view text);
  // kNone when it was never added.
  std::uint32_t find(std::string_view text) const;
  // Stays valid as long as the table.
  std::string_view operator[](std::uint32_t id) const { return texts_[id]; }
  std::size_t size() const { return texts_.size(); }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t id = kNone;
  };

  // The slot of the text, or the free one where it belongs.
  std::size_t slot_of(std::string_view text, std::uint32_t hash) const;
  std::string_view keep(std::string_view text);
  void grow();

  std::vector<std::string_view> texts_;
  std::vector<Slot> slots_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t block_used_ = 0;
  std::size_t block_size_ = 0;
};

// The same for pairs of numbers.
class PairTable {
 public:
  PairTable();
  std::uint32_t add(std::uint32_t first, std::uint32_t second);
  // The pairs in the order in which they came, the first of each in the upper half.
  const std::vector<std::uint64_t>& pairs() const { return pairs_; }

 private:
  std::size_t slot_of(std::uint64_t pair) const;
  void grow();

  std::vector<std::uint64_t> pairs_;
  std::vector<std::uint32_t> slots_;
};

}  // namespace kyyeu::search
