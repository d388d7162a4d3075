#include "cli/messages.h"

#include "format/toml.h"
#include "io/embedded_files.h"

namespace kyyeu::cli {
namespace {

void add_all(const format::TomlTable& table, const std::string& prefix,
             std::map<std::string, std::string, std::less<>>& texts) {
  for (const format::TomlEntry& entry : table.entries) {
    const std::string key = prefix + entry.key;
    if (const std::string* text = entry.value.as_string()) texts[key] = *text;
    if (const format::TomlTable* inner = entry.value.as_table()) {
      add_all(*inner, key + ".", texts);
    }
  }
}

std::string fill(std::string_view text, const std::vector<std::string>& arguments) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool slot = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' &&
                      text[i + 1] >= '0' && text[i + 1] <= '9';
    if (!slot) {
      out += text[i];
      continue;
    }
    const auto number = static_cast<std::size_t>(text[i + 1] - '0');
    if (number < arguments.size()) out += arguments[number];
    i += 2;
  }
  return out;
}

}  // namespace

Messages::Messages(Language language) : language_(language) {
  const std::string_view path = language == Language::kVietnamese ? "lang/vi.toml" : "lang/en.toml";
  for (const io::EmbeddedFile& file : io::embedded_files()) {
    if (file.path != path) continue;
    Diagnostics ignored;  // a test checks the shipped files
    if (const auto table = format::parse_toml(file.bytes, kNoFile, 1, ignored)) {
      add_all(*table, "", texts_);
    }
  }
}

std::string Messages::text(std::string_view key, const std::vector<std::string>& arguments) const {
  auto found = texts_.find(key);
  if (found == texts_.end()) found = texts_.find(key.substr(0, key.rfind('.')));
  if (found != texts_.end()) return fill(found->second, arguments);
  std::string bare(key);
  for (const std::string& argument : arguments)
    bare += " " + argument;
  return bare;
}

std::string Messages::of(const Finding& finding) const {
  return text("finding." + finding.message, finding.arguments);
}

std::string Messages::hint_of(const Finding& finding) const {
  return finding.hint.empty() ? std::string()
                              : text("hint." + finding.hint, finding.hint_arguments);
}

std::string Messages::of(const Error& error) const {
  // Some sentences offer the detail ("nearest: …") and have a short form for when there is none.
  const std::string bare = error.message + "-bare";
  if (error.detail.empty() && texts_.find(bare) != texts_.end()) {
    return text(bare, {error.subject});
  }
  return text(error.message, {error.subject, error.detail});
}

}  // namespace kyyeu::cli
