// Keys of names and words: each is made once for every name that an archive holds, and more.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "micro/samples.h"
#include "text/collate.h"
#include "text/fold.h"

namespace kyyeu::bench {
namespace {

void count_bytes(benchmark::State& state, std::size_t bytes) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void fold_marks(benchmark::State& state, const std::string& words) {
  for (auto _ : state)
    benchmark::DoNotOptimize(text::fold_marks(words));
  count_bytes(state, words.size());
}
BENCHMARK_CAPTURE(fold_marks, name, std::string(kUnitName));
BENCHMARK_CAPTURE(fold_marks, article, article_body());

void name_key(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(text::name_key(kUnitName));
  count_bytes(state, kUnitName.size());
}
BENCHMARK(name_key);

void sort_key(benchmark::State& state) {
  const text::Collator collator;
  for (auto _ : state)
    benchmark::DoNotOptimize(collator.sort_key(kUnitName));
  count_bytes(state, kUnitName.size());
}
BENCHMARK(sort_key);

}  // namespace
}  // namespace kyyeu::bench
