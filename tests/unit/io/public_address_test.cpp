#include "io/public_address.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>

#include <cstring>
#include <string>

namespace {

bool is_public(const std::string& text) {
  kyyeu::io::IpAddress address{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  const bool is_v4 = text.find(':') == std::string::npos;
  REQUIRE_MESSAGE(
      inet_pton(is_v4 ? AF_INET : AF_INET6, text.c_str(), address.data() + (is_v4 ? 12 : 0)) == 1,
      text);
  return kyyeu::io::is_public_address(address);
}

}  // namespace

TEST_CASE("addresses of the internet are public") {
  for (const char* address :
       {"1.1.1.1",          "9.255.255.255",   "11.0.0.0",        "100.63.255.255",
        "100.128.0.0",      "126.0.0.1",       "128.0.0.1",       "172.15.255.255",
        "172.32.0.0",       "192.167.255.255", "192.169.0.0",     "198.17.0.1",
        "198.20.0.0",       "203.113.131.1",   "223.255.255.255", "2001:4860:4860::8888",
        "2400:cb00::1",     "2606:4700::1111", "::ffff:1.1.1.1",  "64:ff9b::1.1.1.1",
        "2002:0101:0101::1"}) {
    CHECK_MESSAGE(is_public(address), address);
  }
}

TEST_CASE("this computer, its network and reserved addresses are not public") {
  for (const char* address : {"0.0.0.0",
                              "10.1.2.3",
                              "100.64.0.1",
                              "100.127.255.255",
                              "127.0.0.1",
                              "127.255.255.254",
                              "169.254.169.254",
                              "172.16.0.1",
                              "172.31.255.255",
                              "192.0.0.8",
                              "192.0.2.1",
                              "192.168.1.1",
                              "198.18.0.1",
                              "198.19.255.255",
                              "203.0.113.9",
                              "224.0.0.1",
                              "239.255.255.250",
                              "240.0.0.1",
                              "255.255.255.255",
                              "::",
                              "::1",
                              "::127.0.0.1",
                              "fe80::1",
                              "fec0::1",
                              "fc00::1",
                              "fd12:3456::1",
                              "ff02::1",
                              "2001::1",
                              "2001:db8::1",
                              "3fff::1",
                              "100::1",
                              "::ffff:127.0.0.1",
                              "::ffff:10.0.0.1",
                              "::ffff:169.254.169.254",
                              "64:ff9b::10.0.0.1",
                              "64:ff9b:1::1.1.1.1",
                              "2002:7f00:0001::1",
                              "2002:0a00:0001::1",
                              "5f00::1"}) {
    CHECK_MESSAGE(!is_public(address), address);
  }
}
