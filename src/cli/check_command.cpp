// kyyeu check: all that build checks, and what only a check looks at. Writes nothing but the kept
// answers about outside links.

#include <chrono>
#include <iostream>
#include <vector>

#include <fmt/format.h>

#include "build/pipeline.h"
#include "check/external_links.h"
#include "check/orphan_pages.h"
#include "cli/build_settings.h"
#include "cli/command.h"
#include "cli/finding_printer.h"
#include "cli/run.h"
#include "text/json_writer.h"

namespace kyyeu::cli {
namespace {

constexpr std::int64_t kMaxDays = 3650;

Error needs_external(std::string_view option) {
  return {ErrorKind::kUsage, "error.option-needs", "--" + std::string(option), "--external"};
}

Result<check::ExternalOptions> external_settings(const CommandLine& line,
                                                 const build::BuildOptions& build) {
  for (const std::string& option : line.given()) {
    const bool of_external = option == "external-days" || option == "allow-private";
    if (of_external && !line.has("external")) return fail(needs_external(option));
  }
  check::ExternalOptions options;
  options.folder = build.root + "/.kyyeu";
  options.now_seconds = build.now_seconds;
  options.dry_run = build.dry_run;
  options.allow_private = line.has("allow-private");
  if (line.has("external-days")) {
    const auto days = whole_number(line.value("external-days"));
    if (!days || *days < 0 || *days > kMaxDays) {
      return fail(bad_value("--external-days", line.value("external-days")));
    }
    options.days = static_cast<int>(*days);
  }
  options.ask = [any = options.allow_private](const std::vector<std::string>& urls) {
    io::FetchOptions fetch;
    fetch.allow_private = any;
    return io::probe_urls(urls, fetch);
  };
  return options;
}

void print_outcome(const Session& session, const build::BuildReport& report,
                   const Diagnostics& diagnostics, double seconds) {
  const std::size_t errors = diagnostics.error_count();
  const std::size_t warnings = diagnostics.warning_count();
  if (!session.json) {
    if (session.line.has("quiet")) return;
    fmt::print("checked {} pages: {} errors, {} warnings in {:.2f} s\n", report.output.pages,
               errors, warnings, seconds);
    return;
  }
  std::string json_line;
  text::JsonWriter json(json_line);
  json.begin_object()
      .member("errors", errors)
      .member("warnings", warnings)
      .member("pages", report.output.pages)
      .member("seconds", seconds)
      .end_object();
  std::cout << json_line << '\n';
}

}  // namespace

int run_check(const Session& session) {
  if (!session.line.arguments().empty()) {
    return report_error(
        session,
        {ErrorKind::kUsage, "error.too-many-arguments", session.line.arguments().front(), {}});
  }
  Result<build::BuildOptions> options = build_settings(session.line);
  if (!options) return report_error(session, options.error());
  options->check_only = true;
  const auto external = external_settings(session.line, *options);
  if (!external) return report_error(session, external.error());

  std::vector<build::FurtherStep> further;
  further.push_back({"orphans", [](const Site& site, Diagnostics& diagnostics) {
                       check::check_orphan_pages(site, diagnostics);
                       return Status();
                     }});
  if (session.line.has("external")) {
    further.push_back({"external", [&](const Site& site, Diagnostics& diagnostics) {
                         return check::check_external_links(site, *external, session.files,
                                                            diagnostics);
                       }});
  }
  const auto start = std::chrono::steady_clock::now();
  Diagnostics diagnostics;
  const auto report = build::build_archive(*options, session.files, diagnostics, further);
  if (!report) return report_error(session, report.error());
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;

  print_findings(diagnostics.sorted(report->files), report->files, session.files, options->root,
                 session.messages, {session.json, session.colour, diagnostics.dropped_count()},
                 std::cerr);
  if (session.line.has("timings")) print_timings(report->timings, std::cerr);
  print_outcome(session, *report, diagnostics, seconds.count());
  return diagnostics.has_errors() ? kFindings : kDone;
}

}  // namespace kyyeu::cli
