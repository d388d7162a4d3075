// Whether the links of an archive to other sites still lead anywhere (check --external).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "io/file_system.h"
#include "io/http_fetch.h"
#include "model/site.h"

namespace kyyeu::check {

struct ExternalOptions {
  std::string folder;  // where results are kept; made when it is missing
  std::int64_t now_seconds = 0;
  int days = 7;          // that a good answer is kept; a bad one is kept for one
  bool dry_run = false;  // keeps nothing
  bool allow_private = false;
  // Asks for the addresses; results in their order.
  std::function<std::vector<io::FetchResult>(const std::vector<std::string>& urls)> ask;
};

// Asks for each outside address once, unless a kept answer is young enough. All findings are
// warnings, at each file that names the address: KY613.dead and its variants, KY613.unsure where
// the server will not say, KY613.moved with the new address as hint, KY613.private. An Error when
// the results cannot be kept.
Status check_external_links(const Site& site, const ExternalOptions& options, io::FileSystem& files,
                            Diagnostics& diagnostics);

}  // namespace kyyeu::check
