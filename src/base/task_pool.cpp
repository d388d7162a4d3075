#include "base/task_pool.h"

#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <optional>

// ThreadSanitizer does not see into oneTBB's library, neither its locks nor the order that they
// make between a caller and its workers. So we say that order ourselves, and mute what it finds in
// oneTBB's own headers, but not in the bodies that run beneath them.
#ifdef __SANITIZE_THREAD__
extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
const char* __tsan_default_suppressions();
const char* __tsan_default_suppressions() {
  return "race_top:oneapi/tbb\nrace:tbb::detail::d1::fold_tree\nrace:tbb::detail::d1::node::node\n";
}
}
#endif

namespace kyyeu {
namespace {

// What was written before hand_over() is seen after take_over() of the same address.
void hand_over([[maybe_unused]] void* address) {
#ifdef __SANITIZE_THREAD__
  __tsan_release(address);
#endif
}

void take_over([[maybe_unused]] void* address) {
#ifdef __SANITIZE_THREAD__
  __tsan_acquire(address);
#endif
}

}  // namespace

struct TaskPool::Arena {
  // oneTBB never starts more threads than there are processors unless it is told to. The control
  // is process-wide, and the smallest one holds: so none is set where the default is enough.
  std::optional<tbb::global_control> permit;
  tbb::task_arena arena;
};

TaskPool::TaskPool(std::size_t workers) : arena_(std::make_unique<Arena>()) {
  const auto processors = static_cast<std::size_t>(tbb::info::default_concurrency());
  if (workers == 0) {
    workers = processors;
  }
  if (workers > processors) {
    arena_->permit.emplace(tbb::global_control::max_allowed_parallelism, workers);
  }
  arena_->arena.initialize(static_cast<int>(workers));
}

TaskPool::~TaskPool() = default;

std::size_t TaskPool::workers() const {
  return static_cast<std::size_t>(arena_->arena.max_concurrency());
}

void TaskPool::parallel_for(
    std::size_t count, std::size_t grain,
    const std::function<void(std::size_t first, std::size_t last)>& body) const {
  const tbb::blocked_range<std::size_t> all(0, count, std::max<std::size_t>(grain, 1));
  // The simple partitioner halves until a range is no longer than the grain: the ranges are the
  // same in every run.
  char begun = 0;
  char done = 0;
  const auto run = [&](const auto& range) {
    take_over(&begun);
    body(range.begin(), range.end());
    hand_over(&done);
  };
  hand_over(&begun);
  arena_->arena.execute([&] { tbb::parallel_for(all, run, tbb::simple_partitioner{}); });
  take_over(&done);
}

}  // namespace kyyeu
