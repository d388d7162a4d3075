// Words: every word that a page says of itself, in the site's language, from the theme's i18n file.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "format/toml.h"
#include "render/theme_files.h"

namespace kyyeu::render {

// Flat dotted keys: [unit] founded = "…" is "unit.founded". Immutable once loaded, so thread-safe.
class Words {
 public:
  // Reads i18n/<language>.toml, or i18n/vi.toml where the theme does not speak the language
  // (KY906). A key that only one of vi.toml and this file has is KY907.
  static Words load(const ThemeFiles& theme, std::string_view language, Diagnostics& diagnostics);

  // A key that is not there is a programming error (a test reads the sources for it) and gives "".
  const std::string& text(std::string_view key) const;
  // {0}, {1} … of the text replaced by the arguments.
  std::string format(std::string_view key, std::initializer_list<std::string_view> arguments) const;
  // nullptr when there is no such key.
  const std::string* find(std::string_view key) const;

  const std::string& language() const { return language_; }
  const std::map<std::string, std::string, std::less<>>& all() const { return words_; }

 private:
  void add(const format::TomlTable& table, const std::string& prefix, Diagnostics& diagnostics);

  std::string language_ = "vi";
  std::map<std::string, std::string, std::less<>> words_;
};

// {0}, {1} … of `text` replaced by the arguments.
std::string fill(std::string_view text, std::initializer_list<std::string_view> arguments);

}  // namespace kyyeu::render
