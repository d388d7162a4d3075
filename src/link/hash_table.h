// HashTable: numbers by 64-bit keys that are hashes already. Made for a few million look-ups a
// second in tables that are built once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace kyyeu::link {

class HashTable {
 public:
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

  // The value of `key`, kNone when it has none.
  std::uint32_t find(std::uint64_t key) const {
    if (slots_.empty()) return kNone;
    for (std::size_t at = place(key);; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].value == kNone || slots_[at].key == key) return slots_[at].value;
    }
  }

  // Gives `key` the value, which is not kNone, unless it has one. Gives back the one it has.
  std::uint32_t insert(std::uint64_t key, std::uint32_t value) {
    if (slots_.size() < kSlotsPerKey * (used_ + 1)) grow();
    std::size_t at = place(key);
    while (slots_[at].value != kNone && slots_[at].key != key)
      at = (at + 1) & (slots_.size() - 1);
    if (slots_[at].value == kNone) {
      slots_[at] = {key, value};
      ++used_;
    }
    return slots_[at].value;
  }

 private:
  // So few are taken that most look-ups of what is not there end at once.
  static constexpr std::size_t kSlotsPerKey = 4;

  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t value = kNone;
  };

  std::size_t place(std::uint64_t key) const {
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 20U) & (slots_.size() - 1);
  }
  void grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    used_ = 0;
    for (const Slot& slot : old) {
      if (slot.value != kNone) insert(slot.key, slot.value);
    }
  }

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

}  // namespace kyyeu::link
