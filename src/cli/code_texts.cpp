#include "cli/code_texts.h"

#include <algorithm>

#include "format/toml.h"
#include "io/embedded_files.h"

namespace kyyeu::cli {
namespace {

CodeText read_code(const std::string& code, const format::TomlTable& table) {
  CodeText text;
  text.code = code;
  for (const format::TomlEntry& entry : table.entries) {
    if (const auto* list = entry.value.as_array()) {
      for (const format::TomlValue& value : *list) {
        if (const std::string* other = value.as_string()) text.see.push_back(*other);
      }
    }
    const std::string* words = entry.value.as_string();
    if (words == nullptr) continue;
    if (entry.key == "title") text.title = *words;
    if (entry.key == "severity") text.severity = *words;
    if (entry.key == "rule") text.rule = *words;
    if (entry.key == "wrong") text.wrong = *words;
    if (entry.key == "right") text.right = *words;
    if (entry.key == "cure") text.cure = *words;
  }
  return text;
}

}  // namespace

std::vector<CodeText> code_texts(Language language) {
  const std::string_view path =
      language == Language::kVietnamese ? "lang/codes.vi.toml" : "lang/codes.en.toml";
  std::vector<CodeText> texts;
  for (const io::EmbeddedFile& file : io::embedded_files()) {
    if (file.path != path) continue;
    Diagnostics ignored;  // a test checks the shipped files
    const auto table = format::parse_toml(file.bytes, kNoFile, 1, ignored);
    if (!table) continue;
    for (const format::TomlEntry& entry : table->entries) {
      if (const auto* inner = entry.value.as_table()) texts.push_back(read_code(entry.key, *inner));
    }
  }
  std::sort(texts.begin(), texts.end(),
            [](const CodeText& a, const CodeText& b) { return a.code < b.code; });
  return texts;
}

}  // namespace kyyeu::cli
