#include "base/task_pool.h"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

namespace kyyeu {
namespace {

TEST_CASE("every index is visited exactly once, in ranges no longer than the grain") {
  for (const std::size_t workers : {1U, 2U, 7U}) {
    for (const std::size_t count : {0U, 1U, 63U, 64U, 1000U}) {
      const TaskPool pool(workers);
      std::vector<int> visits(count, 0);
      std::atomic<std::size_t> longest{0};
      pool.parallel_for(count, 64, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
          ++visits[i];
        }
        std::size_t seen = longest;
        while (seen < last - first && !longest.compare_exchange_weak(seen, last - first)) {
        }
      });
      CHECK(visits == std::vector<int>(count, 1));
      CHECK(longest <= 64);
    }
  }
}

TEST_CASE("a pool has the workers it was asked for, more than processors too") {
  CHECK(TaskPool(1).workers() == 1);
  CHECK(TaskPool(0).workers() >= 1);
  const TaskPool pool(7);
  CHECK(pool.workers() == 7);
  // All seven must be there at once for the last to pass.
  std::atomic<int> arrived{0};
  pool.parallel_for(7, 1, [&](std::size_t, std::size_t) {
    ++arrived;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (arrived < 7 && std::chrono::steady_clock::now() < deadline) {
      std::this_thread::yield();
    }
    CHECK(arrived == 7);
  });
}

TEST_CASE("one worker is the calling thread") {
  const TaskPool pool(1);
  std::set<std::thread::id> threads;
  pool.parallel_for(100, 1,
                    [&](std::size_t, std::size_t) { threads.insert(std::this_thread::get_id()); });
  CHECK(threads == std::set<std::thread::id>{std::this_thread::get_id()});
}

TEST_CASE("an exception of a body reaches the caller, and the pool works on") {
  const TaskPool pool(2);
  const auto broken = [](std::size_t first, std::size_t) {
    if (first == 5) {
      throw std::runtime_error("five");
    }
  };
  CHECK_THROWS_WITH_AS(pool.parallel_for(10, 1, broken), "five", std::runtime_error);
  std::atomic<int> calls{0};
  pool.parallel_for(10, 1, [&](std::size_t, std::size_t) { ++calls; });
  CHECK(calls == 10);
}

TEST_CASE("calls may be nested") {
  const TaskPool pool(2);
  std::vector<std::vector<int>> table(8, std::vector<int>(8, 0));
  pool.parallel_for(8, 1, [&](std::size_t row, std::size_t) {
    pool.parallel_for(8, 1, [&](std::size_t column, std::size_t) { ++table[row][column]; });
  });
  CHECK(table == std::vector<std::vector<int>>(8, std::vector<int>(8, 1)));
}

TEST_CASE("a grain of zero is taken as one") {
  const TaskPool pool(1);
  int calls = 0;
  pool.parallel_for(3, 0, [&](std::size_t first, std::size_t last) {
    CHECK(last == first + 1);
    ++calls;
  });
  CHECK(calls == 3);
}

}  // namespace
}  // namespace kyyeu
