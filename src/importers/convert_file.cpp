#include "importers/convert_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

#include "io/source_tree.h"

namespace kyyeu::importers {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{64} << 20U;

constexpr std::array<std::string_view, 12> kTextExtensions = {
    "md", "markdown", "toml", "csv", "tsv", "txt", "html", "htm", "json", "xml", "mustache", "srt"};

std::string extension_of(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  std::string extension(dot == std::string_view::npos ? "" : name.substr(dot + 1));
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return extension;
}

bool is_text_name(std::string_view path) {
  return std::find(kTextExtensions.begin(), kTextExtensions.end(), extension_of(path)) !=
         kTextExtensions.end();
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

// Whether the last part of the path is a link.
bool is_link(const io::FileSystem& files, const std::string& path) {
  const auto real = files.resolve(path);
  const auto folder = files.resolve(folder_of(path));
  if (!real || !folder) return false;
  const std::string name = path.substr(path.rfind('/') + 1);
  return *real != (*folder == "/" ? "" : *folder) + "/" + name;
}

std::optional<Error> refusal(const io::FileSystem& files, const std::string& path) {
  const auto status = files.stat(path);
  if (!status) return std::nullopt;  // read() says why
  if (status->kind != io::FileKind::kFile) {
    return Error{ErrorKind::kFileSystem, "error.not-a-file", path, {}};
  }
  if (is_link(files, path)) return Error{ErrorKind::kFileSystem, "error.symlink", path, {}};
  return std::nullopt;
}

std::string free_backup(const io::FileSystem& files, const std::string& path) {
  std::string backup = path + ".goc";
  for (int number = 2; files.stat(backup); ++number) {
    backup = path + "." + std::to_string(number) + ".goc";
  }
  return backup;
}

// Removes a file of ours that was not needed; that it may not be there is no fault.
void discard(io::FileSystem& files, const std::string& path) { (void)files.remove_file(path); }

Status replace(io::FileSystem& files, const std::string& path, const std::string& backup,
               std::string_view original, std::string_view text) {
  const std::string name = path.substr(path.rfind('/') + 1);
  const std::string draft = path.substr(0, path.size() - name.size()) + "." + name + ".moi";
  Status status = files.write_new(backup, original);
  if (status) status = files.write_new(draft, text);
  if (status) status = files.rename(draft, path);
  if (!status) {
    discard(files, draft);
    discard(files, backup);
  }
  return status;
}

}  // namespace

FileConversion convert_file(io::FileSystem& files, const std::string& path,
                            const FileConversionOptions& options) {
  FileConversion result;
  result.path = path;
  result.error = refusal(files, path);
  if (result.error) return result;
  const Result<std::string> bytes = files.read(path, kMaxBytes);
  if (!bytes) {
    result.error = bytes.error();
    return result;
  }
  const std::string extension = extension_of(path);
  result.conversion = convert_text(*bytes, {options.from, extension == "csv"});
  if (result.conversion.state != ConversionState::kConverted) return result;
  result.backup = free_backup(files, path);
  if (options.dry_run) return result;
  const Status status = replace(files, path, result.backup, *bytes, result.conversion.text);
  if (!status) result.error = status.error();
  return result;
}

Result<std::vector<std::string>> list_text_files(const io::FileSystem& files,
                                                 const std::string& folder) {
  std::vector<io::TreeProblem> problems;
  const auto entries = io::list_tree(files, folder, {}, problems);
  for (const io::TreeProblem& problem : problems) {
    if (problem.kind == io::TreeProblemKind::kUnreadable) {
      return fail({ErrorKind::kFileSystem, "error.list", folder + "/" + problem.path, {}});
    }
  }
  const auto root = files.resolve(folder);
  std::vector<std::string> paths;
  for (const io::SourceEntry& entry : entries) {
    if (!is_text_name(entry.path)) continue;
    // Through a link the same file would be met twice.
    const auto real = files.resolve(entry.disk_path);
    if (real && root && *real == *root + "/" + entry.path) paths.push_back(entry.disk_path);
  }
  return paths;
}

}  // namespace kyyeu::importers
