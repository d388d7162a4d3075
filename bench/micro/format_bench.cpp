// The parsers through which every source file goes.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>

#include "base/diagnostics.h"
#include "format/csv.h"
#include "format/front_matter.h"
#include "format/source_text.h"
#include "format/toml.h"
#include "micro/samples.h"

namespace kyyeu::bench {
namespace {

void count_bytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

// From the bytes of an article's file to the tree of its front matter, the copy of the bytes
// included: decode_source takes them over.
void read_front_matter(benchmark::State& state) {
  const std::string bytes = article_file();
  Diagnostics findings;
  for (auto _ : state) {
    const auto source = format::decode_source(bytes, kNoFile, findings);
    const auto split = format::split_front_matter(source->text, kNoFile, findings);
    auto table =
        format::parse_toml(split->front_matter, kNoFile, split->front_matter_line, findings);
    benchmark::DoNotOptimize(table);
  }
  if (findings.has_errors()) state.SkipWithError("the sample has faults");
  count_bytes(state, bytes.size());
}
BENCHMARK(read_front_matter);

void parse_csv(benchmark::State& state) {
  const auto rows = static_cast<std::size_t>(state.range(0));
  const std::string csv = results_csv(rows);
  Diagnostics findings;
  for (auto _ : state) {
    const format::CsvTable table = format::parse_csv(csv, kNoFile, findings);
    if (table.rows.size() != rows) state.SkipWithError("rows are missing");
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
  count_bytes(state, csv.size());
}
BENCHMARK(parse_csv)->Arg(10'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kyyeu::bench
