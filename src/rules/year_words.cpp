#include "rules/year_words.h"

namespace kyyeu::rules {
namespace {

constexpr int kStretch = 3;

std::string stretch(int first, int last) {
  return std::to_string(first) + "–" + std::to_string(last);
}

}  // namespace

std::string year_list(const std::set<int>& years) {
  std::string words;
  const auto add = [&](const std::string& part) { words += (words.empty() ? "" : ", ") + part; };
  for (auto at = years.begin(); at != years.end();) {
    const int first = *at;
    int last = first;
    while (++at != years.end() && *at == last + 1)
      last = *at;
    if (last - first + 1 >= kStretch) {
      add(stretch(first, last));
    } else {
      add(std::to_string(first));
      if (last != first) add(std::to_string(last));
    }
  }
  return words;
}

std::string period_words(const Period& period) {
  if (period.kind == Period::Kind::kSpan) return stretch(period.year, period.last_year);
  return period.code();
}

}  // namespace kyyeu::rules
