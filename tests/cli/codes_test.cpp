// Every code of a finding has its explanation, in both languages and in the manual.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "format/toml.h"

namespace {

namespace fs = std::filesystem;

struct Explanation {
  std::map<std::string, std::string> texts;
  std::vector<std::string> see;
};
using Explanations = std::map<std::string, Explanation>;

constexpr std::size_t kCodeLength = 5;  // KY203
constexpr std::size_t kLongestTitle = 70;

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

Explanation explanation_of(const kyyeu::format::TomlTable& table) {
  Explanation explanation;
  for (const auto& entry : table.entries) {
    if (const auto* text = entry.value.as_string()) explanation.texts[entry.key] = *text;
    const auto* list = entry.value.as_array();
    if (list == nullptr) continue;
    for (const auto& item : *list) {
      if (const auto* code = item.as_string()) explanation.see.push_back(*code);
    }
  }
  return explanation;
}

Explanations explanations(const char* file) {
  const std::string text = read(fs::path(KYYEU_SOURCE_DIR) / "lang" / file);
  kyyeu::Diagnostics findings;
  const auto table = kyyeu::format::parse_toml(text, kyyeu::kNoFile, 1, findings);
  REQUIRE(table);
  Explanations codes;
  for (const auto& entry : table->entries) {
    if (const auto* inner = entry.value.as_table()) codes[entry.key] = explanation_of(*inner);
  }
  return codes;
}

bool is_code(std::string_view word) {
  return word.size() == kCodeLength && word.starts_with("KY") &&
         word.find_first_not_of("0123456789", 2) == std::string_view::npos;
}

// The codes that follow `prefix` in the sources; white space between them does not count.
std::set<std::string> codes_after(const std::string& prefix) {
  std::set<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(KYYEU_SOURCE_DIR "/src")) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
    const std::string source = read(entry.path());
    for (std::size_t at = source.find(prefix); at != std::string::npos;
         at = source.find(prefix, at + 1)) {
      std::size_t quote = source.find_first_not_of(" \n", at + prefix.size());
      if (prefix.ends_with('"')) quote = at + prefix.size() - 1;
      if (quote == std::string::npos || source[quote] != '"') continue;
      const std::string code = source.substr(quote + 1, kCodeLength);
      if (is_code(code)) found.insert(code);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every code of the sources is explained in both languages") {
  const Explanations vietnamese = explanations("codes.vi.toml");
  const Explanations english = explanations("codes.en.toml");
  const std::set<std::string> codes = codes_after("\"");
  CHECK(codes.size() > 30);
  for (const std::string& code : codes) {
    CHECK_MESSAGE(vietnamese.contains(code), code);
    CHECK_MESSAGE(english.contains(code), code);
  }
}

TEST_CASE("an explanation is whole, and both languages explain the same") {
  const Explanations vietnamese = explanations("codes.vi.toml");
  const Explanations english = explanations("codes.en.toml");
  CHECK(vietnamese.size() == english.size());
  for (const auto& [code, explanation] : vietnamese) {
    CAPTURE(code);
    REQUIRE(english.contains(code));
    const Explanation& other = english.at(code);
    for (const char* key : {"title", "severity", "rule", "wrong", "right", "cure"}) {
      CAPTURE(key);
      REQUIRE(explanation.texts.contains(key));
      REQUIRE(other.texts.contains(key));
      CHECK_FALSE(explanation.texts.at(key).empty());
      CHECK_FALSE(other.texts.at(key).empty());
    }
    CHECK(other.texts.at("title").size() <= kLongestTitle);
    for (const char* key : {"severity", "wrong", "right"})
      CHECK(explanation.texts.at(key) == other.texts.at(key));
    CHECK(explanation.texts.at("wrong") != explanation.texts.at("right"));
    CHECK(explanation.see == other.see);
    for (const std::string& related : explanation.see) {
      CHECK_MESSAGE(vietnamese.contains(related), related);
      CHECK(related != code);
    }
  }
}

TEST_CASE("an example says which file it shows") {
  for (const auto& [code, explanation] : explanations("codes.vi.toml")) {
    for (const char* key : {"wrong", "right"}) {
      const std::string& example = explanation.texts.at(key);
      const bool named = example.starts_with("content/") || example.starts_with("themes/") ||
                         example.starts_with("site.toml\n");
      CHECK_MESSAGE(named, code);
    }
  }
}

TEST_CASE("the explained severity is the one with which a code is raised") {
  const Explanations codes = explanations("codes.en.toml");
  for (const std::string& code : codes_after("Finding::error("))
    CHECK_MESSAGE(codes.at(code).texts.at("severity") == "error", code);
  for (const std::string& code : codes_after("Finding::warning(")) {
    if (code == "KY106") continue;  // an error, but for two authors a warning
    CHECK_MESSAGE(codes.at(code).texts.at("severity") == "warning", code);
  }
}

TEST_CASE("the manual lists every code with its severity and title") {
  const std::string manual = read(fs::path(KYYEU_SOURCE_DIR) / "docs" / "manual.md");
  for (const auto& [code, explanation] : explanations("codes.en.toml")) {
    // Remarks may follow the title.
    const std::string row = "\n| " + code + " | " + explanation.texts.at("severity") + " | " +
                            explanation.texts.at("title");
    CHECK_MESSAGE(manual.find(row) != std::string::npos, row);
  }
}
