#include "search/list_coder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace kyyeu::search {
namespace {

constexpr unsigned kParameterBits = 5;
constexpr unsigned kBitmap = 31;  // the parameter that says so
constexpr unsigned kNameBits = 3;

// Impacts from the most common to the rarest: one of place r takes r + 1 bits.
constexpr std::array<std::uint8_t, kMaxImpact + 1> kImpacts = {3, 4, 5, 0, 6, 2, 1, 7};

constexpr std::array<std::uint8_t, kMaxImpact + 1> ranks() {
  std::array<std::uint8_t, kMaxImpact + 1> ranks{};
  for (std::uint8_t i = 0; i <= kMaxImpact; ++i)
    ranks[kImpacts[i]] = i;
  return ranks;
}
constexpr std::array<std::uint8_t, kMaxImpact + 1> kRanks = ranks();

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
  void bits(std::uint32_t number, unsigned count) {
    while (count-- > 0)
      bit((number >> count & 1U) != 0);
  }
  void ones(std::uint32_t count) {
    while (count-- > 0)
      bit(true);
  }

 private:
  std::string& out_;
  unsigned bits_ = 0;
  unsigned held_ = 0;
};

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
  std::uint32_t ones(std::uint32_t most = std::numeric_limits<std::uint32_t>::max()) {
    std::uint32_t count = 0;
    while (count < most && bit())
      ++count;
    return count;
  }
  bool ended() const { return ended_; }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
  bool ended_ = false;
};

// Calls body(gap) for each document.
template <typename Body>
void each_gap(std::span<const Posting> list, Body body) {
  std::uint32_t next = 0;
  for (const Posting& posting : list) {
    body(posting.document - next);
    next = posting.document + 1;
  }
}

std::uint64_t rice_bits(std::span<const Posting> list, unsigned parameter) {
  std::uint64_t bits = list.size() * (std::uint64_t{parameter} + 1);
  each_gap(list, [&](std::uint32_t gap) { bits += gap >> parameter; });
  return bits;
}

// The parameter of the shortest code. Its length has one minimum, near the logarithm of the mean.
unsigned best_parameter(std::span<const Posting> list, std::uint32_t documents) {
  if (list.empty()) return 0;
  auto best = static_cast<unsigned>(std::bit_width(list.back().document / list.size()));
  best = std::min(best, kBitmap - 1);
  std::uint64_t bits = rice_bits(list, best);
  while (best > 0) {
    const std::uint64_t lower = rice_bits(list, best - 1);
    if (lower > bits) break;
    bits = lower;
    --best;
  }
  return bits <= documents ? best : kBitmap;
}

void write_documents(BitWriter& writer, std::span<const Posting> list, std::uint32_t documents) {
  const unsigned parameter = best_parameter(list, documents);
  writer.bits(parameter, kParameterBits);
  if (parameter < kBitmap) {
    each_gap(list, [&](std::uint32_t gap) {
      writer.ones(gap >> parameter);
      writer.bit(false);
      writer.bits(gap, parameter);
    });
    return;
  }
  auto next = list.begin();
  for (std::uint32_t document = 0; document < documents; ++document) {
    const bool has = next != list.end() && next->document == document;
    if (has) ++next;
    writer.bit(has);
  }
}

bool read_documents(BitReader& reader, std::vector<Posting>& list, std::uint32_t documents) {
  const unsigned parameter = reader.bits(kParameterBits);
  if (parameter < kBitmap) {
    std::uint64_t next = 0;
    for (Posting& posting : list) {
      const std::uint64_t high = reader.ones(documents);
      next += (high << parameter | reader.bits(parameter)) + 1;
      if (reader.ended() || next > documents) return false;
      posting.document = static_cast<std::uint32_t>(next - 1);
    }
    return true;
  }
  std::size_t found = 0;
  for (std::uint32_t document = 0; document < documents; ++document) {
    if (!reader.bit()) continue;
    if (found == list.size()) return false;
    list[found++].document = document;
  }
  return found == list.size() && !reader.ended();
}

void write_word(BitWriter& writer, const Posting& posting) {
  const unsigned rank = kRanks[std::min(posting.impact, kMaxImpact)];
  writer.ones(rank);
  if (rank < kMaxImpact) writer.bit(false);
  writer.bit(posting.in_name || posting.in_summary);
  if (!posting.in_name && !posting.in_summary) return;
  writer.bit(posting.in_name);
  if (!posting.in_name) return;
  writer.bits(posting.name_size, kNameBits);
  writer.bit(posting.in_summary);
}

// Few pairs stand in a name anywhere: one bit says so for all.
void write_names(BitWriter& writer, std::span<const Posting> list) {
  const bool any =
      std::any_of(list.begin(), list.end(), [](const Posting& p) { return p.in_name; });
  writer.bit(any);
  if (!any) return;
  for (const Posting& posting : list)
    writer.bit(posting.in_name);
}

void read_word(BitReader& reader, Posting& posting) {
  posting.impact = kImpacts[reader.ones(kMaxImpact)];
  if (!reader.bit()) return;
  posting.in_name = reader.bit();
  posting.in_summary = !posting.in_name;
  if (!posting.in_name) return;
  posting.name_size = static_cast<std::uint8_t>(reader.bits(kNameBits));
  posting.in_summary = reader.bit();
}

}  // namespace

std::uint8_t name_size_code(std::size_t tokens) {
  constexpr std::array<std::size_t, kMaxImpact> kLast = {1, 2, 3, 4, 6, 9, 14};
  const auto* found = std::lower_bound(kLast.begin(), kLast.end(), tokens);
  return static_cast<std::uint8_t>(found - kLast.begin());
}

void append_varint(std::string& out, std::uint64_t number) {
  while (number >= 0x80U) {
    out += static_cast<char>(number | 0x80U);
    number >>= 7U;
  }
  out += static_cast<char>(number);
}

std::uint64_t read_varint(std::string_view bytes, std::size_t& at) {
  std::uint64_t number = 0;
  for (unsigned shift = 0; at < bytes.size() && shift < 64; shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    number |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
    if (byte < 0x80U) return number;
  }
  return 0;
}

void append_list(std::string& out, std::span<const Posting> list, std::uint32_t documents,
                 ListKind kind) {
  BitWriter writer(out);
  write_documents(writer, list, documents);
  if (kind == ListKind::kPair) write_names(writer, list);
  if (kind != ListKind::kWord) return;
  for (const Posting& posting : list)
    write_word(writer, posting);
}

std::optional<std::vector<Posting>> read_list(std::string_view bytes, std::size_t count,
                                              std::uint32_t documents, ListKind kind) {
  BitReader reader(bytes);
  if (count > documents) return std::nullopt;
  std::vector<Posting> list(count);
  if (!read_documents(reader, list, documents)) return std::nullopt;
  const bool has_names = kind == ListKind::kPair && reader.bit();
  for (Posting& posting : list) {
    if (kind == ListKind::kWord) read_word(reader, posting);
    if (has_names) posting.in_name = reader.bit();
  }
  if (reader.ended()) return std::nullopt;
  return list;
}

}  // namespace kyyeu::search
