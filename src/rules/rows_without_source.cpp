// KY608.
#include <map>
#include <set>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

// By file, the lines of rows that name no source. A row of results has many cells, and a row of
// memberships may speak of many years.
using Lines = std::map<FileId, std::set<std::uint32_t>>;

template <typename Row>
void add(const std::vector<Row>& rows, Lines& lines) {
  for (const Row& row : rows) {
    if (row.source.empty()) lines[row.span.file].insert(row.span.line);
  }
}

}  // namespace

void check_rows_without_source(const Site& site, Diagnostics& diagnostics) {
  Lines lines;
  add(site.memberships, lines);
  add(site.results, lines);
  add(site.awards, lines);
  for (const auto& [file, numbers] : lines) {
    diagnostics.add(
        Finding::warning("KY608", {file, *numbers.begin(), 1, 0}, {std::to_string(numbers.size())})
            .with_hint("source-of-rows"));
  }
}

}  // namespace kyyeu::rules
