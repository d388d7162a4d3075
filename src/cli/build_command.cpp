// kyyeu build: content/ → public/.

#include <chrono>
#include <iostream>

#include <fmt/format.h>

#include "build/pipeline.h"
#include "cli/build_settings.h"
#include "cli/command.h"
#include "cli/finding_printer.h"
#include "cli/run.h"
#include "cli/watch_builds.h"
#include "text/json_writer.h"

namespace kyyeu::cli {
namespace {

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

}  // namespace

int build_once(const Session& session) {
  const Result<build::BuildOptions> options = build_settings(session.line);
  if (!options) return report_error(session, options.error());
  const auto start = std::chrono::steady_clock::now();
  Diagnostics diagnostics;
  const auto report = build::build_archive(*options, session.files, diagnostics);
  if (!report) return report_error(session, report.error());
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;

  const std::vector<Finding> findings = diagnostics.sorted(report->files);
  print_findings(findings, report->files, session.files, options->root, session.messages,
                 {session.json, session.colour, diagnostics.dropped_count()}, std::cerr);
  if (session.line.has("timings")) print_timings(report->timings, std::cerr);
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

int run_build(const Session& session) {
  if (!session.line.arguments().empty()) {
    return report_error(
        session,
        {ErrorKind::kUsage, "error.too-many-arguments", session.line.arguments().front(), {}});
  }
  return session.line.has("watch") ? watch_builds(session) : build_once(session);
}

}  // namespace kyyeu::cli
