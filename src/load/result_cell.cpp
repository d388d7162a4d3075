#include "load/result_cell.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/fold.h"
#include "text/number.h"
#include "text/whitespace.h"

namespace kyyeu::load {
namespace {

using Kind = ResultValue::Kind;

// What spreadsheets make of a typed hyphen stands for one too.
constexpr std::array<std::string_view, 4> kDashes = {"-", "–", "—", "−"};

text::NumberLocale other(text::NumberLocale locale) {
  return locale == text::NumberLocale::kVietnamese ? text::NumberLocale::kEnglish
                                                   : text::NumberLocale::kVietnamese;
}

std::string_view without_per_cent(std::string_view text) {
  if (text.ends_with('%')) text.remove_suffix(1);
  return text::trim(text);
}

Finding unreadable(std::string message, std::string_view text, SourceSpan span) {
  return Finding::error(std::move(message), span, {std::string(text)});
}

std::string number_message(text::NumberLocale locale) {
  return locale == text::NumberLocale::kVietnamese ? "KY301" : "KY301.english";
}

std::optional<text::Number> read_number(std::string_view text, SourceSpan span,
                                        text::NumberLocale locale, Diagnostics& findings) {
  const std::optional<text::Number> number = text::parse_number(text, locale);
  if (number) return number;
  Finding finding = unreadable(number_message(locale), text, span);
  if (const auto mended = text::parse_number(text, other(locale))) {
    finding = std::move(finding).with_hint(
        "write", {text::format_number(mended->value, mended->decimals, locale)});
  }
  findings.add(std::move(finding));
  return std::nullopt;
}

std::optional<ResultValue> read_figure(std::string_view text, SourceSpan span, const Metric& metric,
                                       const SiteConfig& config, Diagnostics& findings) {
  const std::string_view digits =
      metric.kind == MetricKind::kPercent ? without_per_cent(text) : text;
  const auto number = read_number(digits, span, config.number_locale, findings);
  if (!number) return std::nullopt;
  // In the other locale 1,234 is a whole number: too likely a slip to be taken for 1.234.
  if (metric.kind == MetricKind::kCount && number->decimals > metric.decimals) {
    findings.add(unreadable("KY301.whole", text, span));
    return std::nullopt;
  }
  ResultValue value;
  value.kind = Kind::kNumber;
  value.number = number->value;
  value.decimals = number->decimals;
  return value;
}

std::optional<ResultValue> read_rank(std::string_view text, SourceSpan span,
                                     const SiteConfig& config, Diagnostics& findings) {
  ResultValue value;
  value.kind = Kind::kRank;
  value.tie = text.ends_with('=');
  const std::string_view digits = text::trim(value.tie ? text.substr(0, text.size() - 1) : text);
  const auto number = text::parse_number(digits, config.number_locale);
  if (!number || number->decimals > 0 || number->value < 1) {
    findings.add(unreadable("KY301.rank", text, span));
    return std::nullopt;
  }
  value.number = number->value;
  return value;
}

std::optional<ResultValue> read_ratio(std::string_view text, SourceSpan span,
                                      const SiteConfig& config, Diagnostics& findings) {
  const std::size_t slash = std::min(text.find('/'), text.size());
  const auto part = text::parse_number(text::trim(text.substr(0, slash)), config.number_locale);
  const auto whole = text::parse_number(text::trim(text.substr(std::min(slash + 1, text.size()))),
                                        config.number_locale);
  if (!part || !whole || part->value < 0 || whole->value < 0) {
    findings.add(unreadable("KY301.ratio", text, span));
    return std::nullopt;
  }
  if (part->value > whole->value || whole->value == 0) {
    findings.add(unreadable(whole->value == 0 ? "KY305.zero" : "KY305", text, span));
    return std::nullopt;
  }
  ResultValue value;
  value.kind = Kind::kRatio;
  value.number = part->value;
  value.out_of = whole->value;
  value.text = text;
  return value;
}

std::optional<ResultValue> read_known(std::string_view text, SourceSpan span, const Metric& metric,
                                      const SiteConfig& config, Diagnostics& findings) {
  switch (metric.kind) {
    case MetricKind::kRank:
      return read_rank(text, span, config, findings);
    case MetricKind::kGrade:
      return read_grade(text, span, metric, config, findings);
    case MetricKind::kRatio:
      return read_ratio(text, span, config, findings);
    case MetricKind::kText: {
      ResultValue value;
      value.kind = Kind::kText;
      value.text = text;
      return value;
    }
    default:
      return read_figure(text, span, metric, config, findings);
  }
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : ", ") + word;
  return text;
}

}  // namespace

std::optional<ResultValue> read_grade(std::string_view word, SourceSpan span, const Metric& metric,
                                      const SiteConfig& config, Diagnostics& findings) {
  const auto scale = config.grades.find(metric.scale);
  static const std::vector<std::string> kNoGrades;
  const auto& grades = scale == config.grades.end() ? kNoGrades : scale->second;
  const std::string key = text::name_key(word);
  const auto grade = std::find_if(grades.begin(), grades.end(), [&](const std::string& known) {
    return text::name_key(known) == key;
  });
  if (grade == grades.end()) {
    findings.add(Finding::error("KY304", span, {std::string(word), joined(grades)}));
    return std::nullopt;
  }
  ResultValue value;
  value.kind = Kind::kGrade;
  value.number = static_cast<double>(grade - grades.begin());
  value.text = word;
  return value;
}

bool check_range(const ResultValue& value, std::string_view written, SourceSpan span,
                 const Metric& metric, const SiteConfig& config, Diagnostics& findings) {
  if (value.kind != Kind::kNumber && value.kind != Kind::kRank) return true;
  const bool low = metric.min && value.number < *metric.min;
  const bool high = metric.max && value.number > *metric.max;
  if (!low && !high) return true;
  const double limit = low ? *metric.min : *metric.max;
  findings.add(Finding::error(low ? "KY302.min" : "KY302.max", span,
                              {metric.label, std::string(written),
                               text::format_number(limit, metric.decimals, config.number_locale)}));
  return false;
}

std::optional<ResultValue> read_result(std::string_view text, SourceSpan span, const Metric& metric,
                                       const SiteConfig& config, Diagnostics& findings) {
  ResultValue value;
  if (text.empty()) return value;
  if (std::find(kDashes.begin(), kDashes.end(), text) != kDashes.end()) {
    value.kind = Kind::kNotApplicable;
    return value;
  }
  std::optional<ResultValue> known = read_known(text, span, metric, config, findings);
  if (known && !check_range(*known, text, span, metric, config, findings)) return std::nullopt;
  return known;
}

}  // namespace kyyeu::load
