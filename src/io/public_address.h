// Which addresses of the network belong to the internet at large, and which to this computer, its
// own network or nobody.
#pragma once

#include <array>
#include <cstdint>

namespace kyyeu::io {

// In network order; an IPv4 address as ::ffff:a.b.c.d.
using IpAddress = std::array<std::uint8_t, 16>;

// False for loopback, private (RFC 1918), link-local, carrier-grade NAT, unique local, multicast,
// documentation and reserved addresses, also where IPv6 only wraps an IPv4 address of these
// (mapped, compatible, NAT64, 6to4). When in doubt false.
bool is_public_address(const IpAddress& address);

}  // namespace kyyeu::io
