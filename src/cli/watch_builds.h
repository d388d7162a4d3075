// kyyeu build --watch: builds, waits for a change, builds again.
#pragma once

#include "cli/command.h"

namespace kyyeu::cli {

// One build with its findings and result printed; the exit status (build_command.cpp).
int build_once(const Session& session);

// Builds until it is interrupted: at once, after each burst of changes of content, themes and
// settings, and every hour, since articles become due. Faults of the content and of the output
// do not end it. Returns only when it cannot build or watch at all.
int watch_builds(const Session& session);

}  // namespace kyyeu::cli
