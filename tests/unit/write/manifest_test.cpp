#include "write/manifest.h"

#include <doctest/doctest.h>

using kyyeu::write::is_ours;
using kyyeu::write::Manifest;
using kyyeu::write::parse_manifest;

namespace {

const std::string kDigest(64, 'a');

}  // namespace

TEST_CASE("a manifest is written as sha256sum writes it, and read back") {
  const Manifest manifest{{"index.html", kDigest}, {"anh/Ảnh 1.png", kDigest}};
  const std::string text = kyyeu::write::to_text(manifest);
  CHECK(text == kDigest + "  anh/Ảnh 1.png\n" + kDigest + "  index.html\n");
  CHECK(parse_manifest(text) == manifest);
}

TEST_CASE("a manifest that leads out of its folder is refused, since removal trusts it") {
  for (const char* path : {"../x", "/etc/passwd", "a/../../b", "./x", "a//b", "."}) {
    CHECK_MESSAGE(!parse_manifest(kDigest + "  " + path + "\n"), path);
  }
}

TEST_CASE("a text that is no manifest is refused") {
  CHECK(!parse_manifest("xin chào\n"));
  CHECK(!parse_manifest(kDigest + "  index.html"));  // cut short
  CHECK(!parse_manifest(kDigest + " *index.html\n"));
}

TEST_CASE("another tool's manifest of the same name is not ours") {
  CHECK_FALSE(is_ours({{"data/index.html", kDigest}}));
  CHECK(is_ours({{"index.html", kDigest}, {"du-lieu/datapackage.json", kDigest}}));
}
