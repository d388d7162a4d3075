// The shipped theme: its templates hold against the schema, its words are all there.
#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>

#include "render/site_frames.h"
#include "render/template_set.h"
#include "render/views/views.h"
#include "unit/render/theme_on_disk.h"

namespace kyyeu::render {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool has_part(const std::filesystem::path& path, std::string_view part) {
  return std::find(path.begin(), path.end(), part) != path.end();
}

std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it) {
    found.push_back((*it)[1].str());
  }
  return found;
}

TEST_CASE("The shipped theme holds against the schema in both languages") {
  for (const char* language : {"vi", "en"}) {
    CAPTURE(language);
    SourceFiles files;
    Diagnostics diagnostics;
    const ThemeFiles theme = theme_on_disk(files);
    const Words words = Words::load(theme, language, diagnostics);
    TemplateSet::load(theme, words, layout_types(), diagnostics);
    CHECK(in_short(diagnostics, files) == "");
  }
}

TEST_CASE("Every word the builders ask for is in the theme") {
  namespace fs = std::filesystem;
  SourceFiles files;
  Diagnostics diagnostics;
  const Words words = Words::load(theme_on_disk(files), "vi", diagnostics);
  // "group.key" in quotes, wherever it stands in a source of render, if the group is one of ours.
  std::set<std::string> groups;
  for (const auto& [key, word] : words.all())
    groups.insert(key.substr(0, key.find('.')));
  const std::regex literal("\"([a-z_]+\\.[a-z_0-9]+)\"");
  for (const auto& entry :
       fs::recursive_directory_iterator(fs::path(KYYEU_SOURCE_DIR) / "src" / "render")) {
    if (entry.path().extension() != ".cpp" || has_part(entry.path(), "outputs")) continue;
    for (const std::string& key : matches(read(entry.path()), literal)) {
      if (!groups.contains(key.substr(0, key.find('.')))) continue;
      CAPTURE(entry.path().filename().string());
      CAPTURE(key);
      const bool counted = words.find(key + ".one") != nullptr;
      const auto next = words.all().lower_bound(key);
      const bool begins =
          key.ends_with('_') && next != words.all().end() && next->first.starts_with(key);
      CHECK((counted || begins || words.find(key) != nullptr));
    }
  }
}

TEST_CASE("No two declared names share a hash, and HTML is called so") {
  std::map<std::uint32_t, std::string_view> names;
  std::vector<const ViewType*> roots{&site_frame_type(), &page_frame_type()};
  for (const LayoutType& layout : layout_types())
    roots.push_back(&layout.type());
  for (const ViewType* root : roots) {
    for (const ViewType* type : reachable_types(*root)) {
      for (const ViewField& field : type->fields) {
        CAPTURE(type->name);
        CAPTURE(field.name);
        const auto [at, added] = names.emplace(field_hash(field.name), field.name);
        CHECK(at->second == field.name);
        CHECK((field.kind == FieldKind::kHtml) == field.name.ends_with("_html"));
        CHECK(!field.note.empty());
        const bool inner = field.kind == FieldKind::kObject || field.kind == FieldKind::kList;
        CHECK(inner == (field.type != nullptr));
      }
    }
  }
}

TEST_CASE("A layout's type declares no name of the outer frames") {
  for (const LayoutType& layout : layout_types()) {
    for (const ViewField& field : layout.type().fields) {
      CAPTURE(layout.layout);
      CAPTURE(field.name);
      CHECK(page_frame_type().find(field.name) == nullptr);
      CHECK(site_frame_type().find(field.name) == nullptr);
    }
  }
}

TEST_CASE("The stylesheet stays small and the script reaches for nothing outside") {
  SourceFiles files;
  const ThemeFiles theme = theme_on_disk(files);
  CHECK(theme.find("assets/kyyeu.css")->bytes.size() < 25 * 1024);
  CHECK(theme.find("assets/kyyeu.js")->bytes.size() < 12 * 1024);
  for (const ThemeFile& file : theme.files) {
    CAPTURE(file.path);
    if (file.path.ends_with(".mustache")) {
      CHECK(file.bytes.find(" style=") == std::string::npos);
      CHECK(file.bytes.find("<style") == std::string::npos);
      CHECK(file.bytes.find(" onclick=") == std::string::npos);
      CHECK(file.bytes.find("src=\"http") == std::string::npos);
    }
  }
}

}  // namespace
}  // namespace kyyeu::render
