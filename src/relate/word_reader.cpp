#include "relate/word_reader.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "text/syllables.h"

namespace kyyeu::relate {
namespace {

constexpr std::size_t kStep = sizeof(std::uint64_t);
constexpr unsigned kByteBits = 8;
constexpr std::uint64_t kEachByte = 0x0101010101010101U;
constexpr std::uint64_t kFactor = 0xD6E8FEB86659FD93U;

bool is_gap(char c) { return static_cast<unsigned char>(c) <= ' '; }

// The next bytes, the first lowest; behind the end of the text spaces.
std::uint64_t bytes_at(std::string_view text, std::size_t at) {
  std::uint64_t bytes = kEachByte * ' ';
  if (text.size() - at >= kStep) {
    std::memcpy(&bytes, text.data() + at, kStep);  // of a fixed size: one load
  } else {
    std::memcpy(&bytes, text.data() + at, text.size() - at);
  }
  if constexpr (std::endian::native == std::endian::big) {
    std::uint64_t turned = 0;
    for (std::size_t i = 0; i < kStep; ++i, bytes >>= kByteBits)
      turned = turned << kByteBits | (bytes & 0xFFU);
    bytes = turned;
  }
  return bytes;
}

// Which byte is the first white space; kStep where none is. Finds bytes below 0x21 by the borrow
// that taking 0x21 away leaves in their highest bit.
std::size_t first_gap(std::uint64_t bytes) {
  const std::uint64_t found = (bytes - kEachByte * 0x21U) & ~bytes & (kEachByte << 7U);
  return static_cast<std::size_t>(std::countr_zero(found)) / kByteBits;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t bytes) {
  hash = (hash ^ bytes) * kFactor;
  return hash ^ (hash >> 32U);
}

WrittenWord read_word(std::string_view text) {
  WrittenWord word;
  text::SyllableReader reader(text);
  std::uint32_t end = 0;
  for (text::Syllable syllable; word.count < WrittenWord::kMost && reader.next(syllable);) {
    if (word.count == 0) word.opens = syllable.begin > 0;
    const auto hash = static_cast<std::uint32_t>(mixed(0, syllable.folded));
    word.syllables[word.count++] = hash | 1U;
    end = syllable.end;
  }
  word.ends = end < text.size();
  return word;
}

}  // namespace

const WrittenWord* WordReader::next(std::string_view text, std::size_t& at) {
  new_line_ = false;
  for (; at < text.size() && is_gap(text[at]); ++at)
    new_line_ = new_line_ || text[at] == '\n';
  if (at == text.size()) return nullptr;
  const std::size_t begin = at;
  std::uint64_t hash = 0x9E3779B97F4A7C15U;
  std::size_t size = kStep;
  while (size == kStep && at < text.size()) {
    std::uint64_t bytes = bytes_at(text, at);
    size = first_gap(bytes);
    if (size < kStep) bytes &= (std::uint64_t{1} << (size * kByteBits)) - 1;
    hash = mixed(hash, bytes + size);
    at += size;
  }
  at = std::min(at, text.size());
  hash |= 1U;  // never 0, which is a place not used yet
  Known* const place = &known_[(hash >> kByteBits) & (kKnown - 1)];
  if (place->hash == hash) return &place->word;
  Known* const beside = &known_[((hash >> kByteBits) & (kKnown - 1)) ^ 1U];
  if (beside->hash == hash) return &beside->word;
  *beside = std::exchange(*place, {hash, read_word(text.substr(begin, at - begin))});
  return &place->word;
}

}  // namespace kyyeu::relate
