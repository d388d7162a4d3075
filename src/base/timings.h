// Timings: how long each named step of a run took, and what it cost (build --timings).
#pragma once

#include <chrono>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu {

struct Timing {
  std::string step;
  std::optional<std::chrono::nanoseconds> wall;  // absent for a part of a step that threads share
  std::chrono::nanoseconds cpu{};                // of all threads
};

inline std::chrono::nanoseconds cpu_time(clockid_t clock) {
  std::timespec now{};
  clock_gettime(clock, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

// Belongs to one thread.
class Timings {
 public:
  // Runs `body` and records its times under `step`; gives back what the body returns. The CPU time
  // is that of the whole process meanwhile.
  template <typename Body>
  auto measure(std::string_view step, Body&& body) {
    const Stopwatch watch(*this, step);
    return body();
  }
  void add(std::string_view part, std::chrono::nanoseconds cpu) {
    timings_.push_back({std::string(part), std::nullopt, cpu});
  }
  const std::vector<Timing>& all() const { return timings_; }

 private:
  class Stopwatch {
   public:
    Stopwatch(Timings& timings, std::string_view step) : timings_(timings), step_(step) {}
    ~Stopwatch() {
      timings_.timings_.push_back({std::string(step_), std::chrono::steady_clock::now() - start_,
                                   cpu_time(CLOCK_PROCESS_CPUTIME_ID) - cpu_start_});
    }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

   private:
    Timings& timings_;
    std::string_view step_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::chrono::nanoseconds cpu_start_ = cpu_time(CLOCK_PROCESS_CPUTIME_ID);
  };
  std::vector<Timing> timings_;
};

}  // namespace kyyeu
