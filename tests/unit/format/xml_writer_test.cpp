#include "format/xml_writer.h"

#include <doctest/doctest.h>

namespace kyyeu::format {
namespace {

constexpr const char* kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

TEST_CASE("A document is written as it was built") {
  XmlDocument document("rss");
  XmlElement channel = document.root().attribute("version", "2.0").append("channel");
  channel.append("title", "Kỷ yếu");
  channel.append("link").attribute("rel", "self").attribute("href", "a.html");
  CHECK(document.save() == std::string(kDeclaration) +
                               "<rss version=\"2.0\">\n<channel>\n<title>Kỷ yếu</title>\n"
                               "<link rel=\"self\" href=\"a.html\" />\n</channel>\n</rss>\n");
}

TEST_CASE("Words are escaped in text and in attributes") {
  XmlDocument document("a");
  document.root().attribute("b", "\"<&>'").text("\"<&>]]>");
  CHECK(document.save() ==
        std::string(kDeclaration) + "<a b=\"&quot;&lt;&amp;>'\">\"&lt;&amp;&gt;]]&gt;</a>\n");
}

TEST_CASE("Characters that XML forbids are dropped") {
  XmlDocument document("a");
  document.root()
      .attribute("b", std::string_view("x\0y\x1B\xEF\xBF\xBEz", 8))
      .text("x\x0C\xEF\xBF\xBFy\tz\n😀");
  CHECK(document.save() == std::string(kDeclaration) + "<a b=\"xyz\">xy\tz\n😀</a>\n");
}

TEST_CASE("A stylesheet stands before the root") {
  XmlDocument document("a");
  document.set_stylesheet("tim/\"feed?>.xsl");
  XmlDocument moved = std::move(document);
  const std::string saved = moved.save();
  CHECK(saved.find("<?xml-stylesheet type=\"text/xsl\" href=\"tim/&quot;feed?&gt;.xsl\"?>\n<a") !=
        std::string::npos);
}

}  // namespace
}  // namespace kyyeu::format
