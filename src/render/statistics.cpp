#include "render/statistics.h"

#include <algorithm>
#include <numeric>

namespace kyyeu::render {
namespace {

double median(std::vector<double>& figures) {
  const std::size_t middle = figures.size() / 2;
  std::sort(figures.begin(), figures.end());
  if (figures.size() % 2 == 1) return figures[middle];
  return (figures[middle - 1] + figures[middle]) / 2;
}

}  // namespace

std::optional<double> figure_of(const ResultValue& value) {
  if (value.kind == ResultValue::Kind::kNumber) return value.number;
  if (value.kind == ResultValue::Kind::kRatio && value.out_of != 0) {
    return value.number / value.out_of * 100;
  }
  return std::nullopt;
}

std::optional<double> aggregate(std::string_view name, std::vector<double> figures) {
  if (figures.empty()) return std::nullopt;
  if (name == "median") return median(figures);
  if (name == "min") return *std::min_element(figures.begin(), figures.end());
  if (name == "max") return *std::max_element(figures.begin(), figures.end());
  const double sum = std::accumulate(figures.begin(), figures.end(), 0.0);
  if (name == "sum") return sum;
  if (name == "mean") return sum / static_cast<double>(figures.size());
  return std::nullopt;
}

std::optional<double> merit_of(const ResultValue& value, Better better) {
  // A rank is better the lower it is and a grade counts from the best, whatever the metric says.
  if (value.kind == ResultValue::Kind::kRank || value.kind == ResultValue::Kind::kGrade) {
    return -value.number;
  }
  const std::optional<double> figure = figure_of(value);
  if (!figure || better == Better::kNone) return std::nullopt;
  return better == Better::kHigher ? *figure : -*figure;
}

Standing standing(double merit, std::span<const double> merits) {
  const auto better =
      std::count_if(merits.begin(), merits.end(), [&](double other) { return other > merit; });
  const auto equal = std::count(merits.begin(), merits.end(), merit);
  return {static_cast<int>(better) + 1, static_cast<int>(merits.size()), equal > 1};
}

}  // namespace kyyeu::render
