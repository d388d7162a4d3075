// Statistics that pages show beside the figures of the sources: medians, means, ranks. What they
// give is always printed as computed by the tool.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/result.h"

namespace kyyeu::render {

// The figure a statistic may count with: numbers and ratios (as per cent). nullopt for everything
// else: ranks and grades have no mean.
std::optional<double> figure_of(const ResultValue& value);

// "median", "mean", "sum", "min", "max"; nullopt for no figures and for any other word.
std::optional<double> aggregate(std::string_view name, std::vector<double> figures);

// How good a value is, the greater the better, so that values of one metric can be held against
// each other. nullopt where the value is not known or the metric does not say what is better.
std::optional<double> merit_of(const ResultValue& value, Better better);

// Place of a value among those of its cluster. Equals share a place: 1, 2, 2, 4.
struct Standing {
  int rank = 0;
  int of = 0;  // known values
  bool tied = false;
};

// `merits` holds that of the value itself.
Standing standing(double merit, std::span<const double> merits);

}  // namespace kyyeu::render
