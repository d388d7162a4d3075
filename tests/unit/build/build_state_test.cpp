#include "build/build_state.h"

#include <doctest/doctest.h>

#include "io/memory_file_system.h"

namespace kyyeu::build {
namespace {

constexpr std::int64_t kNoon = 1'700'000'000;

BuildState sample() {
  BuildState state;
  state.key = "khóa";
  state.time_zone = "Asia/Ho_Chi_Minh";
  state.day = "2023-11-15";
  state.inputs["content/bài.md"] = {io::FileStat{io::FileKind::kFile, 7, -1, 2, 3, 4},
                                    Hash128{5, 6}};
  state.inputs["themes"] = {};
  state.outputs["public/index.html"] = {io::FileStat{}, std::nullopt};
  state.pages = 300;
  state.files = {"content/bài.md"};
  state.findings = {
      Finding::warning("KY611", {FileId(1), 4, 5, 6}, {"a", "b"}).with_hint("h", {"c"})};
  return state;
}

}  // namespace

TEST_CASE("a state reads back as it was written") {
  const BuildState state = sample();
  const auto read = parse_state(to_bytes(state));
  REQUIRE(read);
  CHECK(to_bytes(*read) == to_bytes(state));
  CHECK(read->findings == state.findings);
  CHECK(read->inputs.at("content/bài.md").stat->mtime_ns == -1);
  CHECK(read->inputs.at("content/bài.md").content == Hash128{5, 6});
  CHECK_FALSE(read->inputs.at("themes").stat);
}

TEST_CASE("a state that is cut off or changed anywhere counts for nothing") {
  const std::string bytes = to_bytes(sample());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    CHECK_FALSE(parse_state(std::string_view(bytes).substr(0, i)));
    std::string changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ 4);
    CHECK_FALSE(parse_state(changed));
  }
}

TEST_CASE("a state holds only while key, day and files are the same") {
  io::MemoryFileSystem disk;
  disk.add_file("/a/site.toml", "1");
  BuildState state = sample();
  state.inputs = {{"/a/site.toml", {disk.stat("/a/site.toml"), std::nullopt}}, {"/a/themes", {}}};
  state.outputs.clear();
  const TaskPool pool(2);
  CHECK(is_current(state, disk, "khóa", kNoon, pool));
  CHECK_FALSE(is_current(state, disk, "khác", kNoon, pool));
  CHECK_FALSE(is_current(state, disk, "khóa", kNoon + 86'400, pool));
  REQUIRE(disk.make_folders("/a/themes"));
  CHECK_FALSE(is_current(state, disk, "khóa", kNoon, pool));
  REQUIRE(disk.remove_empty_folder("/a/themes"));
  CHECK(is_current(state, disk, "khóa", kNoon, pool));
  disk.add_file("/a/site.toml", "1");
  CHECK_FALSE(is_current(state, disk, "khóa", kNoon, pool));
}

TEST_CASE("what may have changed without its times has its content compared") {
  io::MemoryFileSystem disk;
  disk.add_file("/f", "1");
  BuildState state = sample();
  state.outputs.clear();
  const auto hash = hash_content(disk, "/f", io::FileKind::kFile);
  state.inputs = {{"/f", {disk.stat("/f"), hash}}};
  const TaskPool pool(1);
  CHECK(is_current(state, disk, "khóa", kNoon, pool));
  state.inputs = {{"/f", {disk.stat("/f"), Hash128{}}}};
  CHECK_FALSE(is_current(state, disk, "khóa", kNoon, pool));
}

}  // namespace kyyeu::build
