#include "text/html.h"

#include <doctest/doctest.h>

namespace kyyeu::text {
namespace {

TEST_CASE("what HTML would read as markup is escaped, in text and in attributes") {
  CHECK(escape_html("<a href=\"x\" title='y'>R&D</a>") ==
        "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;");
  CHECK(escape_html("&amp;") == "&amp;amp;");
}

TEST_CASE("clean text stays, with every byte of its letters") {
  CHECK(escape_html("") == "");
  CHECK(escape_html("Hữu Lũng – “Y tế”") == "Hữu Lũng – “Y tế”");
}

TEST_CASE("the size of escaped text is known without making it") {
  for (const std::string_view text : {"", "Hữu Lũng", "<a href=\"x\" title='y'>R&D</a>"})
    CHECK(escaped_size(text) == escape_html(text).size());
}

TEST_CASE("escaped text is appended to what is there") {
  std::string out = "<p>";
  append_escaped(out, "a<b");
  append_escaped(out, "");
  append_escaped(out, "&");
  CHECK(out == "<p>a&lt;b&amp;");
}

}  // namespace
}  // namespace kyyeu::text
