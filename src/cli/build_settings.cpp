#include "cli/build_settings.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ostream>

#include <fmt/format.h>

#include "text/date_time.h"

namespace kyyeu::cli {

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

Error bad_value(std::string option, std::string value) {
  return {ErrorKind::kUsage, "error.option-value", std::move(option), std::move(value)};
}

namespace {

// The build's "now": --clock, else SOURCE_DATE_EPOCH, else the machine's.
Result<std::int64_t> clock_of(const CommandLine& line) {
  if (line.has("clock")) {
    const auto moment = text::parse_rfc3339(line.value("clock"));
    if (!moment) return fail(bad_value("--clock", line.value("clock")));
    return text::to_unix_seconds(*moment);
  }
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  if (epoch != nullptr && *epoch != '\0') {
    const auto seconds = whole_number(epoch);
    if (!seconds) return fail(bad_value("SOURCE_DATE_EPOCH", epoch));
    return *seconds;
  }
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

}  // namespace

Result<build::BuildOptions> build_settings(const CommandLine& line) {
  build::BuildOptions options;
  if (line.has("source")) options.root = line.value("source");
  options.config_file = line.value("config");
  options.destination = line.value("destination");
  options.has_base_url = line.has("base-url");
  options.base_url = line.value("base-url");
  if (!options.base_url.empty() && !options.base_url.ends_with('/')) options.base_url += '/';
  options.theme = line.value("theme");
  options.drafts = line.has("drafts");
  options.future = line.has("future");
  options.force = line.has("force");
  options.strict = line.has("strict");
  options.dry_run = line.has("dry-run");
  if (line.has("jobs")) {
    const auto jobs = whole_number(line.value("jobs"));
    if (!jobs || *jobs < 1 || *jobs > 1024) return fail(bad_value("--jobs", line.value("jobs")));
    options.jobs = static_cast<std::size_t>(*jobs);
  }
  const auto clock = clock_of(line);
  if (!clock) return fail(clock.error());
  options.now_seconds = *clock;
  return options;
}

void print_timings(const std::vector<Timing>& timings, std::ostream& out) {
  const auto milliseconds = [](std::chrono::nanoseconds time) {
    return fmt::format("{:.1f}", std::chrono::duration<double, std::milli>(time).count());
  };
  for (const Timing& timing : timings) {
    out << fmt::format("{:>10} {:>10} ms {:>10} ms CPU\n", timing.step,
                       timing.wall ? milliseconds(*timing.wall) : "–", milliseconds(timing.cpu));
  }
}

}  // namespace kyyeu::cli
