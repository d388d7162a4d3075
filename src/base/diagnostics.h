// Findings: everything that is wrong or doubtful in the content, collected over the whole run.
//
// A finding is recorded as data (a message key and the words that fill it), never as a sentence:
// the sentence is made where it is shown, in the user's language, from lang/vi.toml or
// lang/en.toml.
#pragma once

#include <compare>
#include <cstddef>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"

namespace kyyeu {

enum class Severity { kError, kWarning };

struct Finding {
  Severity severity = Severity::kError;
  // "KY201" or "KY201.unit": the code, then after the dot which wording of it. Key of
  // [finding] in lang/*.toml.
  std::string message;
  std::vector<std::string> arguments;  // fill {0}, {1} … of the message
  SourceSpan span;
  std::string hint;  // key of [hint] in lang/*.toml; empty = no hint
  std::vector<std::string> hint_arguments;

  // "KY201"
  std::string_view code() const;

  static Finding error(std::string message, SourceSpan span,
                       std::vector<std::string> arguments = {});
  static Finding warning(std::string message, SourceSpan span,
                         std::vector<std::string> arguments = {});
  Finding with_hint(std::string key, std::vector<std::string> words = {}) &&;

  friend auto operator<=>(const Finding&, const Finding&) = default;
};

// Thread-safe sink. A finding that is recorded twice, word for word, is kept and counted once.
// Order of recording does not matter: sorted() orders by path, line, column, code and words, so
// that output does not depend on the number of threads.
// Keeps a bounded number: past kMost the least finding in order of severity (errors first), message
// and place stays, and the rest is only counted, so that a hostile archive cannot fill the memory.
class Diagnostics {
 public:
  static constexpr std::size_t kMost = 50'000;

  void add(Finding finding);
  bool has_errors() const;
  std::size_t error_count() const;
  std::size_t warning_count() const;
  // How many findings were recorded but not kept; one that came twice may count twice.
  std::size_t dropped_count() const;
  // By path, not by the order in which files were met; what belongs to no file comes first.
  std::vector<Finding> sorted(const SourceFiles& files) const;
  // Turns every warning into an error, also those recorded before (--strict).
  void make_strict();

 private:
  mutable std::mutex mutex_;
  std::set<Finding> findings_;
  std::size_t errors_ = 0;
  std::size_t dropped_ = 0;
  bool strict_ = false;
};

}  // namespace kyyeu
