#include "build/search_scripts.h"

#include <string>
#include <string_view>

#include "io/embedded_files.h"
#include "model/address.h"

namespace kyyeu::build {

Status write_search_scripts(write::SiteWriter& writer) {
  constexpr std::string_view kShipped = "src/search/engine/min/";
  for (const io::EmbeddedFile& file : io::embedded_files()) {
    if (!file.path.starts_with(kShipped)) continue;
    const std::string path =
        std::string(address::kSearchFolder) + std::string(file.path.substr(kShipped.size()));
    if (Status status = writer.put(path, file.bytes); !status) return status;
  }
  return {};
}

}  // namespace kyyeu::build
