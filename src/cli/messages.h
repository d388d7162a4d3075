// Messages: the tool's own sentences, from lang/vi.toml and lang/en.toml inside the binary.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/error.h"

namespace kyyeu::cli {

enum class Language { kVietnamese, kEnglish };

// Immutable once made.
class Messages {
 public:
  explicit Messages(Language language);

  Language language() const { return language_; }

  // "finding.KY201.unit" with {0}, {1} … replaced. A key that is missing falls back to the one
  // without its last part, else stands for itself: a message is never lost.
  std::string text(std::string_view key, const std::vector<std::string>& arguments = {}) const;

  std::string of(const Finding& finding) const;
  std::string hint_of(const Finding& finding) const;  // "" when it has none
  std::string of(const Error& error) const;

 private:
  Language language_;
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace kyyeu::cli
