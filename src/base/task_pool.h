// TaskPool: the one way in which kyyeu runs work in parallel.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace kyyeu {

// A bounded pool of workers (a thin face of oneTBB), the calling thread among them. Parallel code
// writes into a slot that belongs to its index, so results never depend on the number of workers.
// Not reentrant from another thread; nested calls run on the same workers.
class TaskPool {
 public:
  // 0 = one worker for each processor.
  explicit TaskPool(std::size_t workers = 0);
  ~TaskPool();
  TaskPool(const TaskPool&) = delete;
  TaskPool& operator=(const TaskPool&) = delete;

  std::size_t workers() const;

  // Calls body(first, last) for disjoint ranges that cover [0, count), each of at most `grain`
  // items. Returns when all have run; an exception of a body is rethrown here, and ranges that
  // have not begun by then are left out.
  void parallel_for(std::size_t count, std::size_t grain,
                    const std::function<void(std::size_t first, std::size_t last)>& body) const;

 private:
  struct Arena;
  std::unique_ptr<Arena> arena_;
};

}  // namespace kyyeu
