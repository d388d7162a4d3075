#include "io/public_address.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <span>

namespace kyyeu::io {
namespace {

using Bytes = std::span<const std::uint8_t>;

struct Network {
  std::array<std::uint8_t, 16> prefix;
  std::size_t bits;
};

bool is_in(Bytes address, const Network& network) {
  for (std::size_t i = 0; i < network.bits; ++i) {
    const auto mask = static_cast<std::uint8_t>(0x80U >> (i % 8));
    if (((address[i / 8] ^ network.prefix[i / 8]) & mask) != 0) return false;
  }
  return true;
}

// IANA's registries of special-purpose addresses.
constexpr std::array kClosed4 = {
    Network{{0}, 8},           // "this network"
    Network{{10}, 8},          // private
    Network{{100, 64}, 10},    // carrier-grade NAT
    Network{{127}, 8},         // loopback
    Network{{169, 254}, 16},   // link-local; cloud services keep keys there
    Network{{172, 16}, 12},    // private
    Network{{192, 0, 0}, 24},  // protocol assignments
    Network{{192, 0, 2}, 24},  // documentation
    Network{{192, 88, 99}, 24},
    Network{{192, 168}, 16},  // private
    Network{{198, 18}, 15},   // benchmarks
    Network{{198, 51, 100}, 24},
    Network{{203, 0, 113}, 24},
    Network{{224}, 4},  // multicast
    Network{{240}, 4},  // reserved, broadcast
};

constexpr std::array kClosed6 = {
    Network{{0x20, 0x01}, 23},                          // Teredo and other protocols
    Network{{0x20, 0x01, 0x0D, 0xB8}, 32},              // documentation
    Network{{0x3F, 0xFF}, 20},                          // documentation
    Network{{0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01}, 48},  // NAT64 of one's own
};

constexpr Network kMapped{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}, 96};
constexpr Network kNat64{{0x00, 0x64, 0xFF, 0x9B}, 96};
constexpr Network k6to4{{0x20, 0x02}, 16};
constexpr Network kGlobalUnicast{{0x20}, 3};  // the only block that was ever given out

bool is_public_4(Bytes address) {
  return std::none_of(kClosed4.begin(), kClosed4.end(),
                      [&](const Network& network) { return is_in(address, network); });
}

}  // namespace

bool is_public_address(const IpAddress& address) {
  const Bytes bytes(address);
  if (is_in(bytes, kMapped) || is_in(bytes, kNat64)) return is_public_4(bytes.subspan(12));
  if (is_in(bytes, k6to4)) return is_public_4(bytes.subspan(2, 4));
  return is_in(bytes, kGlobalUnicast) &&
         std::none_of(kClosed6.begin(), kClosed6.end(),
                      [&](const Network& network) { return is_in(bytes, network); });
}

}  // namespace kyyeu::io
