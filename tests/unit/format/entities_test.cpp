#include "format/entities.h"

#include <doctest/doctest.h>

namespace kyyeu::format {
namespace {

TEST_CASE("Entities by name and number") {
  CHECK(decode_entity("&nbsp;") == U'\u00A0');
  CHECK(decode_entity("&AElig;") == U'Æ');
  CHECK(decode_entity("&zwnj;") == U'\u200C');
  CHECK(decode_entity("&apos;") == U'\'');
  CHECK(decode_entity("&#7879;") == U'ệ');
  CHECK(decode_entity("&#x1EC7;") == U'ệ');
  CHECK(decode_entity("&#X1ec7;") == U'ệ');
}

TEST_CASE("What is no entity stays words") {
  for (const char* words : {"", "&", "&;", "&a", "&nbsp", "&NBSP;", "&none;", "nbsp;"}) {
    CHECK_FALSE(decode_entity(words));
  }
}

TEST_CASE("Numbers that no text may hold are replaced") {
  for (const char* words : {"&#0;", "&#xD800;", "&#x110000;", "&#99999999999;", "&#1;", "&#13;"}) {
    CHECK(decode_entity(words) == U'\uFFFD');
  }
  CHECK(decode_entity("&#10;") == U'\n');
}

}  // namespace
}  // namespace kyyeu::format
