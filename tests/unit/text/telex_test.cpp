#include "text/telex.h"

#include <doctest/doctest.h>

using kyyeu::text::to_telex;

TEST_CASE("marks become the letters that type them, the tone last in its syllable") {
  CHECK(to_telex("Thúy") == "thuys");
  CHECK(to_telex("Thủy") == "thuyr");
  CHECK(to_telex("Đường Hữu Lũng") == "dduwowngf huwux lungx");
  CHECK(to_telex("Bệnh viện") == "beenhj vieenj");
  CHECK(to_telex("Ẵ") == "awx");
}

TEST_CASE("what has no marks stays") {
  CHECK(to_telex("BS.CKII An-2") == "bs.ckii an-2");
  CHECK(to_telex("").empty());
}
