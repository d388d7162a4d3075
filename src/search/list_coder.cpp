#include "search/list_coder.h"

#include <algorithm>
#include <array>
#include <bit>

#include "search/rising_numbers.h"

namespace kyyeu::search {
namespace {

constexpr unsigned kNameBits = 3;
constexpr unsigned kWidthBits = 5;

// The places in the list of what `has` holds for: how many, then which.
template <typename Has>
void write_places(BitWriter& writer, std::span<const Posting> list, Has has) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t i = 0; i < list.size(); ++i) {
    if (has(list[i])) places.push_back(i);
  }
  writer.bit(!places.empty());
  if (places.empty()) return;
  const auto width = static_cast<unsigned>(std::bit_width(places.size()));
  writer.bits(width, kWidthBits);
  writer.bits(static_cast<std::uint32_t>(places.size()), width);
  write_rising(writer, places, static_cast<std::uint32_t>(list.size()));
}

bool read_places(BitReader& reader, std::size_t size, std::vector<std::uint32_t>& places) {
  places.clear();
  if (!reader.bit()) return true;
  const std::uint32_t count = reader.bits(reader.bits(kWidthBits));
  return read_rising(reader, count, static_cast<std::uint32_t>(size), places);
}

bool is_special(const Posting& posting) { return posting.in_name || posting.in_summary; }

void write_special(BitWriter& writer, const Posting& posting) {
  writer.bit(posting.in_name);
  if (!posting.in_name) return;
  writer.bits(posting.name_size, kNameBits);
  writer.bit(posting.in_summary);
}

void read_special(BitReader& reader, Posting& posting) {
  posting.in_name = reader.bit();
  posting.in_summary = !posting.in_name;
  if (!posting.in_name) return;
  posting.name_size = static_cast<std::uint8_t>(reader.bits(kNameBits));
  posting.in_summary = reader.bit();
}

void write_words(BitWriter& writer, std::span<const Posting> list, std::uint32_t documents) {
  write_places(writer, list, is_special);
  std::vector<std::uint8_t> impacts;
  impacts.reserve(list.size());
  for (const Posting& posting : list) {
    if (is_special(posting)) write_special(writer, posting);
    impacts.push_back(posting.impact);
  }
  write_impacts(writer, impacts, documents);
}

bool read_words(BitReader& reader, std::vector<Posting>& list, std::uint32_t documents) {
  std::vector<std::uint32_t> places;
  if (!read_places(reader, list.size(), places)) return false;
  for (const std::uint32_t place : places)
    read_special(reader, list[place]);
  std::vector<std::uint8_t> impacts(list.size());
  read_impacts(reader, impacts, documents);
  for (std::size_t i = 0; i < list.size(); ++i)
    list[i].impact = impacts[i];
  return true;
}

}  // namespace

std::uint8_t name_size_code(std::size_t tokens) {
  constexpr std::array<std::size_t, 7> kLast = {1, 2, 3, 4, 6, 9, 14};
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
  std::vector<std::uint32_t> numbers;
  numbers.reserve(list.size());
  for (const Posting& posting : list)
    numbers.push_back(posting.document);
  write_rising(writer, numbers, documents);
  if (kind == ListKind::kPair) {
    write_places(writer, list, [](const Posting& posting) { return posting.in_name; });
  }
  if (kind == ListKind::kWord) write_words(writer, list, documents);
}

std::optional<std::vector<Posting>> read_list(std::string_view bytes, std::size_t count,
                                              std::uint32_t documents, ListKind kind) {
  BitReader reader(bytes);
  std::vector<std::uint32_t> numbers;
  if (!read_rising(reader, count, documents, numbers)) return std::nullopt;
  std::vector<Posting> list(count);
  for (std::size_t i = 0; i < count; ++i)
    list[i].document = numbers[i];
  if (kind == ListKind::kWord && !read_words(reader, list, documents)) return std::nullopt;
  if (kind == ListKind::kPair) {
    if (!read_places(reader, count, numbers)) return std::nullopt;
    for (const std::uint32_t place : numbers)
      list[place].in_name = true;
  }
  if (reader.ended()) return std::nullopt;
  return list;
}

}  // namespace kyyeu::search
