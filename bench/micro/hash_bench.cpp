// Hashes of 11 KB, the size of an article's page.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>

#include "base/hash.h"
#include "micro/samples.h"

namespace kyyeu::bench {
namespace {

std::string page_sized() {
  constexpr std::size_t kPageBytes = 11 * 1024;
  std::string bytes;
  while (bytes.size() < kPageBytes)
    bytes += article_body();
  bytes.resize(kPageBytes);
  return bytes;
}

template <typename Hash>
void measure(benchmark::State& state, Hash hash) {
  const std::string bytes = page_sized();
  for (auto _ : state)
    benchmark::DoNotOptimize(hash(bytes));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}

void hash_sha256(benchmark::State& state) { measure(state, sha256); }
BENCHMARK(hash_sha256);

void hash_xxh3(benchmark::State& state) { measure(state, content_hash); }
BENCHMARK(hash_xxh3);

}  // namespace
}  // namespace kyyeu::bench
