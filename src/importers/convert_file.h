// Files in old encodings on the disk: which there are, and each one converted with its original
// kept beside it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/result.h"
#include "importers/text_conversion.h"
#include "io/file_system.h"

namespace kyyeu::importers {

struct FileConversion {
  std::string path;
  Conversion conversion;
  std::string backup;  // of kConverted: where the original is (or would be)
  // Set when nothing was done: the disk's refusal, or "error.symlink" or "error.not-a-file".
  std::optional<Error> error;
};

struct FileConversionOptions {
  std::optional<text::Encoding> from;
  bool dry_run = false;
};

// Converts one file in place. The original is first copied to `<name>.goc`, `<name>.2.goc` … (the
// first that is free; no backup is ever replaced, and no reader of the archive looks at them), the
// new text is written beside it and renamed over it. After a failure the file is as it was. A link
// is refused, since replacing it would leave what it leads to as it is.
FileConversion convert_file(io::FileSystem& files, const std::string& path,
                            const FileConversionOptions& options);

// The files below `folder` that hold text by their names (.md, .toml, .csv, .txt …), sorted. Links
// are not followed, litter is left out. Fails when a folder cannot be listed.
Result<std::vector<std::string>> list_text_files(const io::FileSystem& files,
                                                 const std::string& folder);

}  // namespace kyyeu::importers
