// kyyeu build: content/ → public/.

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <optional>

#include <fmt/format.h>

#include "build/pipeline.h"
#include "cli/command.h"
#include "cli/finding_printer.h"
#include "cli/run.h"
#include "text/date_time.h"
#include "text/json_writer.h"

namespace kyyeu::cli {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

Error bad_value(std::string option, std::string value) {
  return {ErrorKind::kUsage, "error.option-value", std::move(option), std::move(value)};
}

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

Result<build::BuildOptions> options_of(const CommandLine& line) {
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

void print_result(const Session& session, const build::BuildReport& report, double seconds,
                  std::size_t findings) {
  const write::WriteReport& output = report.output;
  if (!session.json) {
    if (!session.line.has("quiet")) {
      fmt::print("built {} pages ({} written, {} unchanged, {} removed) in {:.2f} s\n",
                 output.pages, output.written, output.unchanged, output.removed, seconds);
    }
    return;
  }
  std::string json_line;
  text::JsonWriter json(json_line);
  json.begin_object()
      .member("pages", output.pages)
      .member("written", output.written)
      .member("unchanged", output.unchanged)
      .member("removed", output.removed)
      .member("seconds", seconds)
      .member("findings", findings)
      .end_object();
  std::cout << json_line << '\n';
}

void print_timings(const build::BuildReport& report) {
  for (const Timing& timing : report.timings) {
    const double milliseconds = std::chrono::duration<double, std::milli>(timing.wall).count();
    std::cerr << fmt::format("{:>10} {:10.1f} ms\n", timing.step, milliseconds);
  }
}

}  // namespace

int run_build(const Session& session) {
  if (!session.line.arguments().empty()) {
    return report_error(
        session,
        {ErrorKind::kUsage, "error.too-many-arguments", session.line.arguments().front(), {}});
  }
  const Result<build::BuildOptions> options = options_of(session.line);
  if (!options) return report_error(session, options.error());
  const auto start = std::chrono::steady_clock::now();
  Diagnostics diagnostics;
  const auto report = build::build_archive(*options, session.files, diagnostics);
  if (!report) return report_error(session, report.error());
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;

  const std::vector<Finding> findings = diagnostics.sorted(report->files);
  print_findings(findings, report->files, session.files, options->root, session.messages,
                 {session.json, session.colour}, std::cerr);
  if (session.line.has("timings")) print_timings(*report);
  if (diagnostics.has_errors()) {
    if (!session.json) {
      std::cerr << session.messages.text("cli.not-built",
                                         {std::to_string(diagnostics.error_count()),
                                          std::to_string(diagnostics.warning_count())})
                << '\n';
    }
    return kFindings;
  }
  print_result(session, *report, seconds.count(), findings.size());
  return kDone;
}

}  // namespace kyyeu::cli
