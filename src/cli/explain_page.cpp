// kyyeu explain PAGE: why a page exists, what leads out of it, and why these articles are related.

#include <iostream>
#include <optional>

#include "build/pipeline.h"
#include "cli/build_settings.h"
#include "cli/command.h"
#include "cli/explanation_json.h"
#include "cli/explanation_text.h"
#include "cli/run.h"
#include "explain/explain_page.h"
#include "explain/find_page.h"

namespace kyyeu::cli {

// Loads, links, composes and relates in memory; what the content's faults are is no business of
// this command.
int explain_page(const Session& session, const std::string& words) {
  Result<build::BuildOptions> options = build_settings(session.line);
  if (!options) return report_error(session, options.error());
  options->check_only = true;
  options->relate = true;
  std::vector<build::FurtherStep> further;
  further.push_back({"explain", [&](const Site& site, Diagnostics&) -> Status {
                       const std::optional<PageId> page = explain::find_page(site, words);
                       if (!page) {
                         return fail({ErrorKind::kUsage, "error.unknown-page", words,
                                      explain::nearest_page(site, words)});
                       }
                       const explain::Explanation explanation = explain::explain_page(site, *page);
                       if (session.json) {
                         std::cout << explanation_json(explanation, site) << '\n';
                       } else {
                         print_explanation(explanation, site, session.messages, std::cout);
                       }
                       return {};
                     }});
  Diagnostics diagnostics;
  const auto report = build::build_archive(*options, session.files, diagnostics, further);
  return report ? kDone : report_error(session, report.error());
}

}  // namespace kyyeu::cli
