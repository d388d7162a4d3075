#include "base/diagnostics.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace kyyeu {
namespace {

Finding make_finding(Severity severity, std::string message, SourceSpan span,
                     std::vector<std::string> arguments) {
  Finding finding;
  finding.severity = severity;
  finding.message = std::move(message);
  finding.arguments = std::move(arguments);
  finding.span = span;
  return finding;
}

}  // namespace

std::string_view Finding::code() const {
  const std::string_view key = message;
  return key.substr(0, key.find('.'));
}

Finding Finding::error(std::string message, SourceSpan span, std::vector<std::string> arguments) {
  return make_finding(Severity::kError, std::move(message), span, std::move(arguments));
}

Finding Finding::warning(std::string message, SourceSpan span, std::vector<std::string> arguments) {
  return make_finding(Severity::kWarning, std::move(message), span, std::move(arguments));
}

Finding Finding::with_hint(std::string key, std::vector<std::string> words) && {
  hint = std::move(key);
  hint_arguments = std::move(words);
  return std::move(*this);
}

void Diagnostics::add(Finding finding) {
  const std::lock_guard lock(mutex_);
  if (strict_) {
    finding.severity = Severity::kError;
  }
  const auto [place, is_new] = findings_.insert(std::move(finding));
  if (is_new && place->severity == Severity::kError) {
    ++errors_;
  }
  if (findings_.size() > kMost) {
    const auto last = std::prev(findings_.end());
    if (last->severity == Severity::kError) --errors_;
    findings_.erase(last);
    ++dropped_;
  }
}

std::size_t Diagnostics::dropped_count() const {
  const std::lock_guard lock(mutex_);
  return dropped_;
}

bool Diagnostics::has_errors() const { return error_count() > 0; }

std::size_t Diagnostics::error_count() const {
  const std::lock_guard lock(mutex_);
  return errors_;
}

std::size_t Diagnostics::warning_count() const {
  const std::lock_guard lock(mutex_);
  return findings_.size() - errors_;
}

std::vector<Finding> Diagnostics::sorted(const SourceFiles& files) const {
  const std::lock_guard lock(mutex_);
  std::vector<Finding> result(findings_.begin(), findings_.end());
  const auto place = [&files](const Finding& finding) {
    return std::tuple<std::string_view, std::uint32_t, std::uint32_t, std::string_view>(
        files.path(finding.span.file), finding.span.line, finding.span.column, finding.code());
  };
  // The set's own order settles the rest. It has file ids in it only where two files have one path.
  std::stable_sort(result.begin(), result.end(),
                   [&](const Finding& a, const Finding& b) { return place(a) < place(b); });
  return result;
}

void Diagnostics::make_strict() {
  const std::lock_guard lock(mutex_);
  strict_ = true;
  std::set<Finding> errors;
  while (!findings_.empty()) {
    auto node = findings_.extract(findings_.begin());
    node.value().severity = Severity::kError;
    errors.insert(std::move(node));
  }
  findings_ = std::move(errors);
  errors_ = findings_.size();
}

}  // namespace kyyeu
