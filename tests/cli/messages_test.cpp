// Every message that the sources name has its sentence, in both languages.

#include "cli/messages.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "format/toml.h"

namespace {

namespace fs = std::filesystem;

using Texts = std::map<std::string, std::string>;

void add_all(const kyyeu::format::TomlTable& table, const std::string& prefix, Texts& texts) {
  for (const auto& entry : table.entries) {
    if (const auto* text = entry.value.as_string()) texts[prefix + entry.key] = *text;
    if (const auto* inner = entry.value.as_table())
      add_all(*inner, prefix + entry.key + ".", texts);
  }
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

Texts texts_of(const char* language) {
  const std::string text = read(fs::path(KYYEU_SOURCE_DIR) / "lang" / language);
  kyyeu::Diagnostics findings;
  const auto table = kyyeu::format::parse_toml(text, kyyeu::kNoFile, 1, findings);
  REQUIRE(table);
  Texts texts;
  add_all(*table, "", texts);
  return texts;
}

// The whole literals of the sources that begin with `prefix` and go on as a key does.
std::set<std::string> literals(const std::string& prefix) {
  std::set<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(KYYEU_SOURCE_DIR "/src")) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    const std::string source = read(entry.path());
    for (std::size_t at = source.find('"' + prefix); at != std::string::npos;
         at = source.find('"' + prefix, at + 1)) {
      const std::size_t end = source.find('"', at + 1);
      const std::string literal = source.substr(at + 1, end - at - 1);
      const bool is_key =
          literal.find_first_not_of(
              "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_") ==
          std::string::npos;
      if (is_key && !literal.ends_with('.')) found.insert(literal);
    }
  }
  return found;
}

std::set<char> slots(const std::string& text) {
  std::set<char> found;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    if (at + 2 < text.size() && text[at + 2] == '}') found.insert(text[at + 1]);
  }
  return found;
}

}  // namespace

TEST_CASE("both languages have the same messages with the same places for words") {
  const Texts vietnamese = texts_of("vi.toml");
  const Texts english = texts_of("en.toml");
  for (const auto& [key, text] : vietnamese) {
    REQUIRE_MESSAGE(english.contains(key), key);
    CHECK_MESSAGE(slots(text) == slots(english.at(key)), key);
  }
  CHECK(vietnamese.size() == english.size());
}

TEST_CASE("every finding and error of the sources has its sentence") {
  const Texts texts = texts_of("vi.toml");
  std::set<std::string> keys = literals("KY");
  std::erase_if(keys, [](const std::string& key) { return key[2] < '0' || key[2] > '9'; });
  CHECK(keys.size() > 50);
  for (const std::string& key : keys) {
    CHECK_MESSAGE(texts.contains("finding." + key), key);
  }
  for (const std::string& key : literals("error."))
    CHECK_MESSAGE(texts.contains(key), key);
}

TEST_CASE("a message without a sentence is not lost") {
  const kyyeu::cli::Messages messages(kyyeu::cli::Language::kVietnamese);
  CHECK(messages.text("finding.KY999.x", {"một", "hai"}) == "finding.KY999.x một hai");
  CHECK(messages.text("finding.KY106.names", {"a.html", "Đá", "Da"}).find("Đá") !=
        std::string::npos);
}

TEST_CASE("an error without a detail says nothing of it") {
  const kyyeu::cli::Messages messages(kyyeu::cli::Language::kEnglish);
  CHECK(messages.of({kyyeu::ErrorKind::kUsage, "error.unknown-verb", "biuld", "build"}) ==
        "no verb biuld; nearest: build");
  CHECK(messages.of({kyyeu::ErrorKind::kUsage, "error.unknown-verb", "xyz", {}}) ==
        "no verb xyz; see: kyyeu help");
}
