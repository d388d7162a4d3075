#include "render/views/computed_text.h"

#include <algorithm>
#include <cmath>

namespace kyyeu::render {
namespace {

// The fewest decimals that print the figure as `most` of them would.
int decimals_of(double figure, int most) {
  const double scale = std::pow(10.0, most);
  auto scaled = std::llround(figure * scale);
  int decimals = most;
  while (decimals > 0 && scaled % 10 == 0) {
    scaled /= 10;
    --decimals;
  }
  return decimals;
}

}  // namespace

std::string computed_figure(const ViewContext& context, double figure, const Metric& metric) {
  ResultValue value;
  value.kind = ResultValue::Kind::kNumber;
  value.number = figure;
  value.decimals = decimals_of(figure, std::max(metric.decimals, 1));
  return context.phrases.value(value, metric);
}

std::string standing_text(const ViewContext& context, const Standing& standing) {
  const std::string text = std::to_string(standing.rank) + "/" + std::to_string(standing.of);
  return standing.tied ? context.words.format("value.tie", {text}) : text;
}

std::string aggregate_label(const ViewContext& context, std::string_view name) {
  const std::string* word = context.words.find("aggregate." + std::string(name));
  return word != nullptr ? *word : std::string();
}

}  // namespace kyyeu::render
