// SyllableMemo: what the syllables read before were. Texts repeat a few thousand of them, and to
// look one up is cheaper than to read its letters.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace kyyeu::text {

// What the letters of a syllable say, wherever it stands.
struct SyllableLetters {
  std::uint64_t folded = 0;
  std::uint64_t exact = 0;
  bool capital = false;   // begins with a capital letter
  bool capitals = false;  // all of its letters, two or more, are capitals
  bool marked = false;
  bool digits = false;  // holds a digit
};

// Changes nothing but the time that reading takes. Belongs to one thread.
class SyllableMemo {
 public:
  // The letters and digits of one syllable as they are written, up to 16 bytes of them.
  struct Key {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
  };

  SyllableMemo() : slots_(kSlots) {}

  // The key of the bytes from `position` of `text` to the next that is below '0': a space, a stop
  // and the like. Moves behind them. A longer run has no key: low is 0, and `position` stays.
  static Key read_key(std::string_view text, std::size_t& position) {
    std::array<char, 2 * kWord> bytes{};
    std::memcpy(bytes.data(), text.data() + position,
                std::min(bytes.size(), text.size() - position));
    Key key{word(bytes.data()), word(bytes.data() + kWord)};
    const std::size_t low_end = end_of_run(key.low);
    const std::size_t high_end = end_of_run(key.high);
    if (low_end == kWord && high_end == kWord) return {};
    key.low = first_bytes(key.low, low_end);
    key.high = low_end == kWord ? first_bytes(key.high, high_end) : 0;
    position += low_end + (low_end == kWord ? high_end : 0);
    return key;
  }

  // nullptr where the key is not known.
  const SyllableLetters* find(const Key& key) const {
    const Slot& slot = slots_[place(key)];
    return slot.key.low == key.low && slot.key.high == key.high ? &slot.letters : nullptr;
  }
  // Instead of what lies in its place.
  void keep(const Key& key, const SyllableLetters& letters) { slots_[place(key)] = {key, letters}; }

 private:
  static constexpr std::size_t kWord = sizeof(std::uint64_t);
  static constexpr unsigned kBits = 12;
  static constexpr std::size_t kSlots = std::size_t{1} << kBits;

  struct Slot {
    Key key;
    SyllableLetters letters;
  };

  // Eight bytes as a number, the first of them its lowest.
  static std::uint64_t word(const char* bytes) {
    std::uint64_t number = 0;
    std::memcpy(&number, bytes, kWord);
    return std::endian::native == std::endian::little ? number : __builtin_bswap64(number);
  }

  // How many bytes stand before the first that is below '0'; all eight where none is.
  static std::size_t end_of_run(std::uint64_t word) {
    constexpr std::uint64_t kEach = 0x0101010101010101U;
    const std::uint64_t below = (word - kEach * '0') & ~word & (kEach * 0x80);
    return static_cast<std::size_t>(std::countr_zero(below)) / 8;
  }

  static std::uint64_t first_bytes(std::uint64_t word, std::size_t count) {
    return count == kWord ? word : word & ((std::uint64_t{1} << (8 * count)) - 1);
  }

  static std::size_t place(const Key& key) {
    const std::uint64_t mixed = key.low * 0x9E3779B97F4A7C15U + key.high * 0xD6E8FEB86659FD93U;
    return static_cast<std::size_t>(mixed >> (64 - kBits));
  }

  std::vector<Slot> slots_;
};

}  // namespace kyyeu::text
