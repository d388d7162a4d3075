// KY606 of numbers that one record states and another, or its own parts, contradict.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "rules/record_rules.h"
#include "text/number.h"

namespace kyyeu::rules {
namespace {

// 4 + 3 = 7.
void check_levels(const Cluster& cluster, Diagnostics& diagnostics) {
  for (const auto& [year, stated] : cluster.stated_members) {
    if (stated.total == 0 || stated.by_level.empty()) continue;
    long long sum = 0;
    std::string parts;
    for (const auto& [level, count] : stated.by_level) {
      sum += count;
      parts += (parts.empty() ? "" : " + ") + std::to_string(count);
    }
    if (sum == stated.total) continue;
    diagnostics.add(Finding::warning(
        "KY606.levels", stated.span,
        {std::to_string(year), parts, std::to_string(sum), std::to_string(stated.total)}));
  }
}

// 60 years of a unit founded in 1962 are kept in 2022.
void check_anniversary(const Site& site, const Event& event, Diagnostics& diagnostics) {
  if (event.anniversary == 0 || !event.unit.id) return;
  const Date founded = site.units[event.unit.id.index()].founded;
  const int year = event.date ? event.date.year : event.period.last_year;
  if (!founded || year == 0 || year - founded.year == event.anniversary) return;
  diagnostics.add(
      Finding::warning("KY606.anniversary",
                       event.anniversary_span.file == kNoFile ? event.span : event.anniversary_span,
                       {std::to_string(event.anniversary), std::to_string(year),
                        std::to_string(founded.year), std::to_string(year - founded.year)}));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The percentages of a text: "100% đơn vị" has one.
std::vector<double> percentages(std::string_view text, text::NumberLocale locale) {
  std::vector<double> found;
  for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
    std::size_t end = at;
    if (end > 0 && text[end - 1] == ' ') --end;
    std::size_t begin = end;
    while (begin > 0 &&
           (is_digit(text[begin - 1]) || text[begin - 1] == ',' || text[begin - 1] == '.'))
      --begin;
    if (const auto number = text::parse_number(text.substr(begin, end - begin), locale)) {
      found.push_back(number->value);
    }
  }
  return found;
}

// A target says its figure twice: in words, for readers, and as a value. Words with several
// figures, or with a change against another year, may well say something else.
void check_target(const Site& site, const Target& target, Diagnostics& diagnostics) {
  const bool valued = target.value.kind == ResultValue::Kind::kNumber && target.metric.id &&
                      site.metrics[target.metric.id.index()].kind == MetricKind::kPercent;
  if (!valued && !target.share) return;
  for (const std::string_view change : {"tăng", "giảm", "Tăng", "Giảm"}) {
    if (target.text.find(change) != std::string::npos) return;
  }
  const std::vector<double> said = percentages(target.text, site.config.number_locale);
  if (said.size() != 1) return;
  if (valued && said.front() == target.value.number) return;
  if (target.share && said.front() == *target.share) return;
  const double value = valued ? target.value.number : *target.share;
  const auto number = [&](double figure) {
    constexpr int kDecimals = 2;
    std::string plain = text::format_plain(figure, kDecimals);
    if (site.config.number_locale == text::NumberLocale::kVietnamese) {
      std::replace(plain.begin(), plain.end(), '.', ',');
    }
    return plain;
  };
  diagnostics.add(
      Finding::warning("KY606.target", target.span, {number(said.front()), number(value)}));
}

}  // namespace

void check_stated_numbers(const Site& site, Diagnostics& diagnostics) {
  for (const Cluster& cluster : site.clusters)
    check_levels(cluster, diagnostics);
  for (const Event& event : site.events)
    check_anniversary(site, event, diagnostics);
  for (const TargetSet& set : site.target_sets) {
    for (const Target& target : set.targets)
      check_target(site, target, diagnostics);
  }
}

}  // namespace kyyeu::rules
