#include "compose/data_blocks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/period.h"
#include "text/edit_distance.h"
#include "text/fold.h"
#include "text/whitespace.h"

namespace kyyeu::compose {
namespace {

constexpr std::array<std::pair<std::string_view, DataBlockKind>, 4> kKinds = {{
    {"results", DataBlockKind::kResults},
    {"chart", DataBlockKind::kChart},
    {"members", DataBlockKind::kMembers},
    {"awards", DataBlockKind::kAwards},
}};

constexpr std::array<std::string_view, 4> kKeys = {"cluster", "unit", "period", "metric"};

// Editors who know TOML write quotes, though none are needed.
std::string_view without_quotes(std::string_view value) {
  for (const std::string_view quote : {"\"", "'"}) {
    if (value.size() >= 2 && value.starts_with(quote) && value.ends_with(quote)) {
      return value.substr(1, value.size() - 2);
    }
  }
  return value;
}

}  // namespace

std::optional<DataBlockKind> data_block_kind(std::string_view language) {
  for (const auto& [word, kind] : kKinds) {
    if (language == word) return kind;
  }
  return std::nullopt;
}

DataBlockReader::DataBlockReader(const ComposeContext& context, RecordRef from, TextSource& source,
                                 RecordLinks& records)
    : context_(context), from_(from), source_(source), records_(records) {}

void DataBlockReader::open(DataBlockKind kind, std::string_view info, std::size_t offset) {
  is_open_ = true;
  kind_ = kind;
  info_ = {offset, info.size()};
  surplus_ = text::trim(info.substr(std::min(info.find_first_of(" \t"), info.size())));
  lines_.clear();
}

void DataBlockReader::add(std::string_view text, std::size_t offset) {
  if (lines_.empty()) lines_.emplace_back();
  // The parser makes line breaks and indentation itself, so only words tell where a line stands.
  const bool has_words = !text::trim(text).empty();
  for (const char c : text) {
    Line& line = lines_.back();
    if (c == '\n') {
      lines_.emplace_back();
    } else {
      if (has_words) line.offset = offset - line.text.size();
      line.text += c;
    }
    ++offset;
  }
}

std::optional<DataBlock> DataBlockReader::close() {
  is_open_ = false;
  DataBlock block;
  block.kind = kind_;
  block.span = source_.span(info_);
  bool good = surplus_.empty();
  if (!good) report("KY102.block-line", surplus_, info_);
  for (const Line& line : lines_)
    good = read_line(line, block) && good;
  // What is missing is worth saying only when nothing else is wrong.
  return good && complete(block) ? std::optional(std::move(block)) : std::nullopt;
}

bool DataBlockReader::read_line(const Line& line, DataBlock& block) {
  const std::string_view text = text::trim(line.text);
  if (text.empty() || text.starts_with('#')) return true;
  const auto place_of = [&](std::string_view part) {
    return Place{line.offset + static_cast<std::size_t>(part.data() - line.text.data()),
                 part.size()};
  };
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) {
    report("KY102.block-line", text, place_of(text));
    return false;
  }
  const std::string_view key = text::trim(text.substr(0, equals));
  const std::string_view value = without_quotes(text::trim(text.substr(equals + 1)));
  if (value.empty() && std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end()) return true;
  return read_value(key, value, place_of(key), place_of(value), block);
}

bool DataBlockReader::read_value(std::string_view key, std::string_view value, Place key_place,
                                 Place value_place, DataBlock& block) {
  if (key == "cluster") {
    block.cluster = records_.resolve(value, RecordKind::kCluster, "KY201.cluster", value_place);
    return static_cast<bool>(block.cluster);
  }
  if (key == "unit") {
    block.unit = records_.resolve(value, RecordKind::kUnit, "KY201.unit", value_place);
    return static_cast<bool>(block.unit);
  }
  if (key == "period") return read_period(value, value_place, block);
  if (key == "metric") return read_metric(value, value_place, block);
  Finding finding = Finding::error("KY103", source_.span(key_place), {std::string(key)});
  if (const auto near = text::nearest(key, kKeys)) {
    finding = std::move(finding).with_hint("did-you-mean", {std::string(kKeys[*near])});
  }
  context_.diagnostics.add(std::move(finding));
  return false;
}

bool DataBlockReader::read_period(std::string_view value, Place place, DataBlock& block) {
  const std::optional<Period> period = parse_period(value);
  if (!period) {
    context_.diagnostics.add(
        Finding::error("KY307.period", source_.span(place), {std::string(value)})
            .with_hint("period-forms"));
    return false;
  }
  block.period = period->code();
  return true;
}

// Metrics are known by their label too, which is no name in the sense of the archive.
bool DataBlockReader::read_metric(std::string_view value, Place place, DataBlock& block) {
  const std::vector<Metric>& metrics = context_.site.metrics;
  const auto take_first = [&](auto&& fits) {
    const auto found = std::find_if(metrics.begin(), metrics.end(), fits);
    if (found == metrics.end()) return false;
    block.metric = MetricId(static_cast<std::size_t>(found - metrics.begin()));
    return true;
  };
  if (take_first([&](const Metric& metric) { return metric.id == value; })) return true;
  const std::string key = text::name_key(value);
  if (take_first([&](const Metric& metric) { return text::name_key(metric.label) == key; })) {
    return true;
  }
  const RecordRef metric = records_.resolve(value, RecordKind::kMetric, "KY201.metric", place);
  if (metric) block.metric = MetricId(metric.index);
  return static_cast<bool>(metric);
}

bool DataBlockReader::complete(DataBlock& block) {
  if (!block.cluster && !block.unit) {
    if (from_.kind == RecordKind::kCluster) block.cluster = from_;
    if (from_.kind == RecordKind::kUnit) block.unit = from_;
  }
  const bool members_of_none = kind_ == DataBlockKind::kMembers && !block.cluster;
  const bool of_nothing = !block.cluster && !block.unit && !block.metric && block.period.empty();
  if (!members_of_none && !of_nothing) return true;
  report("KY107.block", "cluster", info_);
  return false;
}

void DataBlockReader::report(std::string_view message, std::string_view word, Place place) {
  context_.diagnostics.add(
      Finding::error(std::string(message), source_.span(place), {std::string(word)}));
}

}  // namespace kyyeu::compose
