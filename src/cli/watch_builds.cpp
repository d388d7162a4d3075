#include "cli/watch_builds.h"

#include <chrono>
#include <iostream>

#include "cli/build_settings.h"
#include "cli/run.h"
#include "io/file_watcher.h"

namespace kyyeu::cli {
namespace {

using std::chrono::milliseconds;

// Editors and copying programs write a file in several steps, and many files one after the other.
constexpr milliseconds kQuiet{100};
constexpr milliseconds kLongest = std::chrono::hours(1);

// Also before the folders are made, and after they were away.
Status watch_archive(io::FileWatcher& watcher, const build::BuildOptions& options) {
  const std::string settings =
      options.config_file.empty() ? options.root + "/site.toml" : options.config_file;
  const std::size_t slash = settings.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : settings.substr(0, slash + 1);
  if (Status status = watcher.watch_names(folder, {settings.substr(slash + 1)}); !status)
    return status;
  return watcher.watch_names(options.root, {"site.toml", "content", "themes"})
      .and_then([&] { return watcher.watch_tree(options.root + "/content"); })
      .and_then([&] { return watcher.watch_tree(options.root + "/themes"); });
}

}  // namespace

int watch_builds(const Session& session) {
  const Result<build::BuildOptions> options = build_settings(session.line);
  if (!options) return report_error(session, options.error());
  auto watcher = io::FileWatcher::open();
  if (!watcher) return report_error(session, watcher.error());
  if (Status status = watch_archive(*watcher, *options); !status)
    return report_error(session, status.error());
  while (true) {
    const int status = build_once(session);
    if (status == kUsage) return status;
    if (!session.json && !session.line.has("quiet")) {
      std::cerr << session.messages.text("cli.watching", {}) << std::endl;
    }
    const auto changed = watcher->wait(kQuiet, kLongest);
    if (!changed) return report_error(session, changed.error());
    if (Status again = watch_archive(*watcher, *options); !again)
      return report_error(session, again.error());
  }
}

}  // namespace kyyeu::cli
