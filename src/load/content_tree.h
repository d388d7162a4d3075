// ContentTree: every file below content/, and what load makes of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "base/source_span.h"
#include "io/file_system.h"

namespace kyyeu::load {

// The folders that content/ may hold. kTop is content/ itself.
enum class Section : std::uint8_t {
  kTop,
  kArticles,
  kPages,
  kUnits,
  kClusters,
  kEvents,
  kCampaigns,
  kPeople,
  kOrgs,
  kGalleries,
  kDocuments,
  kMembership,
  kResults,
  kTargets,
  kAwards,
  kData,
  kStatic,
  kUnknown,
};

enum class FileRole : std::uint8_t {
  kRecord,  // a record of its own: .md or .toml
  kData,    // tables and settings with a fixed place
  kAsset,   // copied as it is
  kStray,   // of a format that load reads, in a place where nobody reads it
  kUnused,  // neither read nor copied: what lies beside tables
};

struct ContentFile {
  std::string path;       // "content/units/a.toml", NFC
  std::string disk_path;  // what FileSystem takes
  FileId id = kNoFile;
  Section section = Section::kTop;
  FileRole role = FileRole::kAsset;
  int year = 0;  // of articles/<year>/
  bool in_draft_folder = false;
  std::size_t folder_length = 0;  // of `path`: the record's own folder with its '/'; 0 = none

  // "content/articles/2023/x/" where the file is a record that is a folder, or lies in one.
  std::string_view folder() const { return std::string_view(path).substr(0, folder_length); }
  std::string_view name() const;       // "a.toml"
  std::string_view stem() const;       // "a"
  std::string_view extension() const;  // "toml"
  // The path without "content/" and its section's folder.
  std::string_view below_section() const;
  // The id it has unless it says otherwise: the slug of the file's or folder's name.
  std::string default_id() const;
};

// In the order of the paths.
struct ContentTree {
  std::vector<ContentFile> files;

  // Of that section and role, in order.
  std::vector<const ContentFile*> select(Section section, FileRole role) const;
  // nullptr when it does not exist. `path` is relative to content/.
  const ContentFile* find(std::string_view path) const;
};

// Where files of the section go in the site: "don-vi/", "" for the root.
std::string_view address_folder(Section section);

// Lists content/ below `root` and gives every file its FileId. A missing content/ is an empty one.
// Findings: KY504 and KY501 for links that lead nowhere or outside, KY101 and KY104 for names,
// KY103 for stray files. Fails when a folder cannot be read.
Result<ContentTree> list_content(const io::FileSystem& files, const std::string& root,
                                 SourceFiles& sources, Diagnostics& findings);

}  // namespace kyyeu::load
