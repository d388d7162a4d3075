// TimedMentions: a MentionLinker that also counts what another one costs.
#pragma once

#include <atomic>
#include <chrono>
#include <span>

#include "base/timings.h"
#include "compose/mention_linker.h"

namespace kyyeu::build {

// Refers to `linker`.
class TimedMentions : public compose::MentionLinker {
 public:
  explicit TimedMentions(const compose::MentionLinker& linker) : linker_(linker) {}

  void link(RecordRef from, std::span<const compose::TextRun> runs, Body& body,
            Diagnostics& diagnostics) const override {
    const auto start = cpu_time(CLOCK_THREAD_CPUTIME_ID);
    linker_.link(from, runs, body, diagnostics);
    nanoseconds_ += (cpu_time(CLOCK_THREAD_CPUTIME_ID) - start).count();
  }

  // Of all threads so far.
  std::chrono::nanoseconds cpu() const { return std::chrono::nanoseconds(nanoseconds_); }

 private:
  const compose::MentionLinker& linker_;
  mutable std::atomic<std::chrono::nanoseconds::rep> nanoseconds_ = 0;
};

}  // namespace kyyeu::build
