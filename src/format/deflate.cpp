#include "format/deflate.h"

#include <zlib.h>

#include <array>
#include <cassert>

namespace kyyeu::format {
namespace {

constexpr int kRaw = -15;  // the largest window; negative: no head, no sum
constexpr int kMemory = 9;
constexpr std::size_t kBlock = 1UL << 14U;

// zlib's interface takes no constant input.
Bytef* input_of(std::string_view bytes) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

}  // namespace

std::string deflate(std::string_view bytes) {
  z_stream stream{};
  int status =
      deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kRaw, kMemory, Z_DEFAULT_STRATEGY);
  assert(status == Z_OK);
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = input_of(bytes);
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  status = ::deflate(&stream, Z_FINISH);
  assert(status == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::optional<std::string> inflate(std::string_view bytes, std::size_t limit) {
  z_stream stream{};
  int status = inflateInit2(&stream, kRaw);
  assert(status == Z_OK);
  stream.next_in = input_of(bytes);
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string out;
  std::array<char, kBlock> block;
  do {
    stream.next_out = reinterpret_cast<Bytef*>(block.data());
    stream.avail_out = static_cast<uInt>(block.size());
    status = ::inflate(&stream, Z_NO_FLUSH);
    out.append(block.data(), block.size() - stream.avail_out);
  } while (status == Z_OK && out.size() <= limit);
  const bool whole = status == Z_STREAM_END && stream.avail_in == 0 && out.size() <= limit;
  inflateEnd(&stream);
  if (!whole) return std::nullopt;
  return out;
}

}  // namespace kyyeu::format
