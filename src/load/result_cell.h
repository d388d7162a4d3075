// One cell of a results table as the value of its metric (content-format.md §1).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "model/config.h"
#include "model/result.h"

namespace kyyeu::load {

// "" is kUnknown, "-" (a dash of any length) kNotApplicable. nullopt after a finding: "KY301" for
// what is no number of the locale, with the mended form as hint, "KY301.<kind>" for another kind of
// value, "KY302.min" and "KY302.max", "KY304" and "KY305".
std::optional<ResultValue> read_result(std::string_view text, SourceSpan span, const Metric& metric,
                                       const SiteConfig& config, Diagnostics& findings);

// Place of `word` in the metric's list of [grades], compared without case: 0 is the best. "KY304".
std::optional<ResultValue> read_grade(std::string_view word, SourceSpan span, const Metric& metric,
                                      const SiteConfig& config, Diagnostics& findings);

// "KY302.min" or "KY302.max" when `value` lies outside of the metric's range.
bool check_range(const ResultValue& value, std::string_view written, SourceSpan span,
                 const Metric& metric, const SiteConfig& config, Diagnostics& findings);

}  // namespace kyyeu::load
