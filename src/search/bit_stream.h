// BitWriter, BitReader: bits in bytes, the most significant first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace kyyeu::search {

// Appends to `out`; the last byte is filled with zeros when the writer goes.
class BitWriter {
 public:
  explicit BitWriter(std::string& out) : out_(out) {}
  ~BitWriter() {
    if (held_ > 0) out_ += static_cast<char>(bits_ << (8U - held_));
  }
  BitWriter(const BitWriter&) = delete;
  BitWriter& operator=(const BitWriter&) = delete;

  void bit(bool set) {
    bits_ = bits_ << 1U | (set ? 1U : 0U);
    if (++held_ < 8U) return;
    out_ += static_cast<char>(bits_);
    bits_ = held_ = 0;
  }
  // The low `count` bits.
  void bits(std::uint32_t number, unsigned count) {
    while (count-- > 0)
      bit((number >> count & 1U) != 0);
  }
  // So many ones, then a zero, which falls away after `most` ones.
  void unary(std::uint32_t ones, std::uint32_t most = std::numeric_limits<std::uint32_t>::max()) {
    for (std::uint32_t i = 0; i < ones; ++i)
      bit(true);
    if (ones < most) bit(false);
  }

 private:
  std::string& out_;
  unsigned bits_ = 0;
  unsigned held_ = 0;
};

// Reads zeros when the bytes have ended, and says so.
class BitReader {
 public:
  explicit BitReader(std::string_view bytes) : bytes_(bytes) {}

  bool bit() {
    if (at_ / 8 >= bytes_.size()) {
      ended_ = true;
      return false;
    }
    const auto byte = static_cast<unsigned char>(bytes_[at_ / 8]);
    const bool set = (byte >> (7U - at_ % 8U) & 1U) != 0;
    ++at_;
    return set;
  }
  std::uint32_t bits(unsigned count) {
    std::uint32_t number = 0;
    while (count-- > 0)
      number = number << 1U | (bit() ? 1U : 0U);
    return number;
  }
  std::uint32_t unary(std::uint32_t most) {
    std::uint32_t ones = 0;
    while (ones < most && bit())
      ++ones;
    return ones;
  }
  bool ended() const { return ended_; }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool ended_ = false;
};

}  // namespace kyyeu::search
