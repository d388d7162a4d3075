#include "search/rising_numbers.h"

#include <algorithm>
#include <bit>

namespace kyyeu::search {
namespace {

constexpr unsigned kParameterBits = 5;
constexpr unsigned kBitmap = 31;  // the parameter that says so

// Calls body(gap) for each number.
template <typename Body>
void each_gap(std::span<const std::uint32_t> numbers, Body body) {
  std::uint32_t next = 0;
  for (const std::uint32_t number : numbers) {
    body(number - next);
    next = number + 1;
  }
}

std::uint64_t rice_bits(std::span<const std::uint32_t> numbers, unsigned parameter) {
  std::uint64_t bits = numbers.size() * (std::uint64_t{parameter} + 1);
  each_gap(numbers, [&](std::uint32_t gap) { bits += gap >> parameter; });
  return bits;
}

// The parameter of the shortest code. Its length has one minimum, near the logarithm of the mean.
unsigned best_parameter(std::span<const std::uint32_t> numbers, std::uint32_t end) {
  if (numbers.empty()) return 0;
  auto best = static_cast<unsigned>(std::bit_width(numbers.back() / numbers.size()));
  best = std::min(best, kBitmap - 1);
  std::uint64_t bits = rice_bits(numbers, best);
  while (best > 0) {
    const std::uint64_t lower = rice_bits(numbers, best - 1);
    if (lower > bits) break;
    bits = lower;
    --best;
  }
  return bits <= end ? best : kBitmap;
}

bool read_bitmap(BitReader& reader, std::size_t count, std::uint32_t end,
                 std::vector<std::uint32_t>& numbers) {
  for (std::uint32_t number = 0; number < end; ++number) {
    if (reader.bit()) numbers.push_back(number);
  }
  return numbers.size() == count && !reader.ended();
}

}  // namespace

void write_rising(BitWriter& writer, std::span<const std::uint32_t> numbers, std::uint32_t end) {
  const unsigned parameter = best_parameter(numbers, end);
  writer.bits(parameter, kParameterBits);
  if (parameter < kBitmap) {
    each_gap(numbers, [&](std::uint32_t gap) {
      writer.unary(gap >> parameter);
      writer.bits(gap, parameter);
    });
    return;
  }
  auto next = numbers.begin();
  for (std::uint32_t number = 0; number < end; ++number) {
    const bool has = next != numbers.end() && *next == number;
    if (has) ++next;
    writer.bit(has);
  }
}

bool read_rising(BitReader& reader, std::size_t count, std::uint32_t end,
                 std::vector<std::uint32_t>& numbers) {
  numbers.clear();
  if (count > end) return false;
  const unsigned parameter = reader.bits(kParameterBits);
  if (parameter == kBitmap) return read_bitmap(reader, count, end, numbers);
  std::uint64_t next = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::uint64_t high = reader.unary(end);
    next += (high << parameter | reader.bits(parameter)) + 1;
    if (reader.ended() || next > end) return false;
    numbers.push_back(static_cast<std::uint32_t>(next - 1));
  }
  return true;
}

}  // namespace kyyeu::search
