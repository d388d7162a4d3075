#include "base/hash.h"

#include <doctest/doctest.h>

namespace kyyeu {
namespace {

TEST_CASE("sha256 is what sha256sum prints") {
  CHECK(to_hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(to_hex(sha256("abc")) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("content_hash is XXH3-128 with seed 0") {
  // `printf '' | xxh128sum` prints the high half first.
  CHECK(content_hash("") == Hash128{0x6001c324468d497fULL, 0x99aa06d3014798d8ULL});
  CHECK(content_hash("a") != content_hash("b"));
}

}  // namespace
}  // namespace kyyeu
