// What all composings of a run share, and what each leaves for later.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compose/compose_options.h"
#include "compose/link_targets.h"
#include "compose/site_paths.h"
#include "model/site.h"

namespace kyyeu::compose {

// Refers to what the caller owns; all of it is read only, but for the thread-safe diagnostics.
struct ComposeContext {
  const Site& site;
  const SitePaths& paths;
  const LinkTargets& targets;
  const ComposeOptions& options;
  Diagnostics& diagnostics;
};

// A link into the middle of a record's page. Whether it leads anywhere is known once all bodies
// are composed.
struct FragmentLink {
  RecordRef target;
  std::string fragment;  // decoded
  SourceSpan span;
};

// A link as it goes into the page.
struct ComposedLink {
  std::string href;  // not escaped yet; empty: the target has no page, only the words are shown
  std::string name;  // what to show where the editor gave no words
  bool external = false;
  RecordRef target;  // empty for files, lists and other sites
  int year = 0;      // of a record's page of a year
};

}  // namespace kyyeu::compose
