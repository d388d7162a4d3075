#include "architecture/layers.h"

#include <doctest/doctest.h>

#include <string>

namespace kyyeu::architecture {
namespace {

std::string checkout(const std::string& path) { return std::string(KYYEU_SOURCE_DIR "/") + path; }

Layers our_layers() { return parse_layers(read_text(checkout("docs/layers.txt"))); }

std::string joined(const Violations& violations) {
  std::string all;
  for (const std::string& violation : violations)
    all += violation + "\n";
  return all;
}

constexpr std::string_view kSmallLayers =
    "base:\ntext: base\nio: base\n"
    "third-party: zlib.h -> io\nsystem: unistd.h -> io\nsystem: fmt/ -> *\n";

TEST_CASE("our sources include only what docs/layers.txt allows") {
  const std::vector<SourceFile> files = read_sources(checkout("src"));
  CHECK(joined(check_modules(files, our_layers())) == "");
  CHECK(joined(check_outside_headers(files, our_layers())) == "");
  CHECK(joined(check_rings(files)) == "");
}

TEST_CASE("CMakeLists.txt and docs/layers.txt state the same edges") {
  std::map<std::string, Modules> stated = our_layers().may_include;
  stated.erase("main");
  const std::map<std::string, Modules> linked =
      modules_in_cmake(read_text(checkout("CMakeLists.txt")));
  REQUIRE(linked.size() == stated.size());
  for (const auto& [name, modules] : stated) {
    CAPTURE(name);
    REQUIRE(linked.contains(name));
    CHECK(linked.at(name) == modules);
  }
}

TEST_CASE("an edge outside the layers is found") {
  const std::vector<SourceFile> files = {{"base/a.h", ""},
                                         {"io/disk.h", "#include \"base/a.h\"\n"},
                                         {"text/b.cpp", "\n#include \"io/disk.h\"\n"}};
  CHECK(joined(check_modules(files, parse_layers(kSmallLayers))) ==
        "src/text/b.cpp:2: text may not include io (docs/layers.txt)\n");
}

TEST_CASE("a name without a module, a missing header and an internal one are found") {
  const std::vector<SourceFile> files = {
      {"base/in/a_internal.h", ""},
      {"base/in/a.cpp", "#include \"base/in/a_internal.h\"\n"},
      {"base/b.cpp", "#include \"a.h\"\n#include \"base/gone.h\"\n"},
      {"base/c.cpp", "#  include \"base/in/a_internal.h\"\n"}};
  CHECK(joined(check_modules(files, parse_layers(kSmallLayers))) ==
        "src/base/b.cpp:1: a.h must be named \"module/name.h\"\n"
        "src/base/b.cpp:2: base/gone.h is no header of ours\n"
        "src/base/c.cpp:1: base/in/a_internal.h is internal to base/in/\n");
}

TEST_CASE("headers from outside are held to their modules and to two files") {
  const std::vector<SourceFile> files = {
      {"base/a.cpp", "#include <vector>\n#include <zlib.h>\n#include <fmt/core.h>\n"},
      {"io/a.cpp", "#include <zlib.h>\n#include <unistd.h>\n"},
      {"io/b.cpp", "#include <zlib.h>\n#include <lzma.h>\n"}};
  CHECK(joined(check_outside_headers(files, parse_layers(kSmallLayers))) ==
        "src/base/a.cpp:2: <zlib.h> does not belong here\n"
        "src/io/b.cpp:2: <lzma.h> has no line in docs/layers.txt\n"
        "<zlib.h> is in 3 files, 2 allowed\n");
}

TEST_CASE("headers that include each other are found") {
  const std::vector<SourceFile> files = {{"base/a.h", "#include \"base/b.h\"\n"},
                                         {"base/b.h", "#include \"base/c.h\"\n"},
                                         {"base/c.h", "#include \"base/a.h\"\n"}};
  CHECK(joined(check_rings(files)) == "base/a.h -> base/b.h -> base/c.h -> base/a.h\n");
}

TEST_CASE("layers that name a module below them are refused") {
  CHECK_THROWS_WITH(parse_layers("base: text\ntext:\n"), "base names text, which is not above it");
}

}  // namespace
}  // namespace kyyeu::architecture
