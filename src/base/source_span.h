// Where something stands in the editor's files.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu {

// Index into SourceFiles. kNoFile where a finding belongs to the archive as a whole.
enum class FileId : std::uint32_t {};
inline constexpr FileId kNoFile{0};

// Lines and columns count from 1; columns and lengths are code points, as editors count them.
// 0 means "not known": a span with line 0 names the file only.
struct SourceSpan {
  FileId file = kNoFile;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t length = 0;

  friend auto operator<=>(const SourceSpan&, const SourceSpan&) = default;
};

// The archive's source files by id. Filled by one thread before any parallel reading starts, then
// only read.
class SourceFiles {
 public:
  // `path` is relative to the archive, in NFC, with forward slashes.
  FileId add(std::string path);
  // "" for kNoFile.
  const std::string& path(FileId id) const;
  std::size_t size() const { return paths_.size() - 1; }

 private:
  std::vector<std::string> paths_{std::string()};
};

}  // namespace kyyeu
