// Timings: how long each named step of a run took (build --timings).
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu {

struct Timing {
  std::string step;
  std::chrono::nanoseconds wall{};
};

// Belongs to one thread.
class Timings {
 public:
  // Runs `body` and records its wall time under `step`; gives back what the body returns.
  template <typename Body>
  auto measure(std::string_view step, Body&& body) {
    const Stopwatch watch(*this, step);
    return body();
  }
  const std::vector<Timing>& all() const { return timings_; }

 private:
  class Stopwatch {
   public:
    Stopwatch(Timings& timings, std::string_view step)
        : timings_(timings), step_(step), start_(std::chrono::steady_clock::now()) {}
    ~Stopwatch() {
      timings_.timings_.push_back({std::string(step_), std::chrono::steady_clock::now() - start_});
    }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

   private:
    Timings& timings_;
    std::string_view step_;
    std::chrono::steady_clock::time_point start_;
  };
  std::vector<Timing> timings_;
};

}  // namespace kyyeu
