#include "render/words.h"

#include <optional>
#include <utility>

#include "format/source_text.h"

namespace kyyeu::render {
namespace {

using Spans = std::map<std::string, SourceSpan, std::less<>>;

std::optional<format::TomlTable> parse(const ThemeFile& file, Diagnostics& diagnostics) {
  const auto source = format::decode_source(file.bytes, file.file, diagnostics);
  if (!source) return std::nullopt;
  return format::parse_toml(source->text, file.file, 1, diagnostics);
}

void collect_keys(const format::TomlTable& table, const std::string& prefix, Spans& keys) {
  for (const format::TomlEntry& entry : table.entries) {
    const std::string key = prefix + entry.key;
    if (const format::TomlTable* inner = entry.value.as_table()) {
      collect_keys(*inner, key + ".", keys);
    } else {
      keys.emplace(key, entry.key_span);
    }
  }
}

// Each key of `keys` that `other` has not: missing from the file `missing_from`.
void report_missing(const Spans& keys, const Spans& other, const ThemeFile& missing_from,
                    Diagnostics& diagnostics) {
  for (const auto& [key, span] : keys) {
    if (other.contains(key)) continue;
    diagnostics.add(Finding::error("KY907.key-missing", {missing_from.file}, {key}));
  }
}

}  // namespace

Words Words::load(const ThemeFiles& theme, std::string_view language, Diagnostics& diagnostics) {
  Words words;
  const ThemeFile* vietnamese = theme.find("i18n/vi.toml");
  const ThemeFile* file = theme.find("i18n/" + std::string(language) + ".toml");
  if (file == nullptr) {
    file = vietnamese;
    diagnostics.add(Finding::error("KY906.language", {}, {std::string(language)}));
  } else {
    words.language_ = std::string(language);
  }
  if (file == nullptr) return words;
  const auto table = parse(*file, diagnostics);
  if (!table) return words;
  words.add(*table, "", diagnostics);
  if (file == vietnamese || vietnamese == nullptr) return words;
  const auto reference = parse(*vietnamese, diagnostics);
  if (!reference) return words;
  Spans here, there;
  collect_keys(*table, "", here);
  collect_keys(*reference, "", there);
  report_missing(there, here, *file, diagnostics);
  report_missing(here, there, *vietnamese, diagnostics);
  return words;
}

void Words::add(const format::TomlTable& table, const std::string& prefix,
                Diagnostics& diagnostics) {
  for (const format::TomlEntry& entry : table.entries) {
    const std::string key = prefix + entry.key;
    if (const format::TomlTable* inner = entry.value.as_table()) {
      add(*inner, key + ".", diagnostics);
    } else if (const std::string* word = entry.value.as_string()) {
      words_.emplace(key, *word);
    } else {
      diagnostics.add(Finding::error("KY907.not-text", entry.value.span, {key}));
    }
  }
}

const std::string* Words::find(std::string_view key) const {
  const auto found = words_.find(key);
  return found != words_.end() ? &found->second : nullptr;
}

const std::string& Words::text(std::string_view key) const {
  static const std::string kNothing;
  const std::string* word = find(key);
  return word != nullptr ? *word : kNothing;
}

std::string Words::format(std::string_view key,
                          std::initializer_list<std::string_view> arguments) const {
  return fill(text(key), arguments);
}

std::string fill(std::string_view text, std::initializer_list<std::string_view> arguments) {
  std::string out;
  out.reserve(text.size() + 32);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_slot = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' &&
                         text[i + 1] >= '0' && text[i + 1] <= '9';
    const auto argument = is_slot ? static_cast<std::size_t>(text[i + 1] - '0') : 0;
    if (!is_slot || argument >= arguments.size()) {
      out += text[i];
      continue;
    }
    out += *(arguments.begin() + argument);
    i += 2;
  }
  return out;
}

}  // namespace kyyeu::render
