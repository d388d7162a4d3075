// Journal: what is still to be done to turn the published site into the next one, file by file.
//
// It lies beside the staged files and has its name only once all of them are on the disk; from then
// on the change is decided, and a run that is killed is completed by the next. Doing it twice is
// the same as doing it once. Bytes: docs/formats/journal.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/file_system.h"

namespace kyyeu::write {

struct JournalStep {
  enum class Kind : std::uint8_t { kMove, kRemove };
  Kind kind = Kind::kMove;
  std::string path;  // relative to the site
};

using Journal = std::vector<JournalStep>;

std::string to_text(const Journal& journal);
// nullopt for what was cut off or changed, for another version, and for paths that leave the site.
std::optional<Journal> parse_journal(std::string_view text);

// Does the steps in their order: moves a file from `staged` to `out`, or removes one from `out`
// with the folders that this empties. What has its place already is passed over.
Status carry_out(io::FileSystem& files, const Journal& journal, const std::string& staged,
                 const std::string& out);

}  // namespace kyyeu::write
