#include "load/content_tree.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>
#include <utility>

#include "io/source_tree.h"
#include "load/file_places.h"
#include "text/normalize.h"
#include "text/slug.h"
#include "text/utf8.h"

namespace kyyeu::load {
namespace {

constexpr std::string_view kContent = "content/";

std::string printable(std::string_view name) {
  std::string text;
  for (std::size_t pos = 0; pos < name.size();) {
    text::append_utf8(text, text::decode_next(name, pos));
  }
  return text;
}

std::optional<std::string> normalize_name(std::string_view name) {
  if (text::first_invalid_utf8(name)) return std::nullopt;
  return text::to_nfc(name);
}

const char* message_of(io::TreeProblemKind kind) {
  switch (kind) {
    case io::TreeProblemKind::kLeavesRoot:
      return "KY504.link";
    case io::TreeProblemKind::kLinkLoop:
      return "KY504.link-loop";
    case io::TreeProblemKind::kBrokenLink:
      return "KY501.broken-link";
    case io::TreeProblemKind::kNotAFile:
      return "KY501.not-a-file";
    case io::TreeProblemKind::kTooDeep:
      return "KY504.too-deep";
    case io::TreeProblemKind::kTooMany:
      return "KY504.too-many";
    case io::TreeProblemKind::kBadName:
      return "KY101.file-name";
    case io::TreeProblemKind::kSameName:
      return "KY104.file-name";
    case io::TreeProblemKind::kUnreadable:
      break;
  }
  return "";
}

Status report(const std::vector<io::TreeProblem>& problems, const std::string& content,
              SourceFiles& sources, Diagnostics& findings) {
  for (const io::TreeProblem& problem : problems) {
    if (problem.kind == io::TreeProblemKind::kUnreadable) {
      return fail({ErrorKind::kFileSystem, "error.list", content + "/" + problem.path, ""});
    }
    const FileId file = sources.add(std::string(kContent) + printable(problem.path));
    findings.add(Finding::error(message_of(problem.kind), {file, 0, 0, 0}));
  }
  return {};
}

// Folders that are records, with their last '/': those with an index file below a section's own
// folder, and for articles below the year's.
std::unordered_set<std::string_view> record_folders(const std::vector<ContentFile>& files) {
  std::unordered_set<std::string_view> folders;
  for (const ContentFile& file : files) {
    if (!is_record_section(file.section) || !is_index(file.name())) continue;
    const std::string_view path = file.path;
    const std::string_view folder = path.substr(0, path.size() - file.name().size());
    const std::string_view below = file.below_section();
    const std::size_t depth = static_cast<std::size_t>(std::count(below.begin(), below.end(), '/'));
    if (depth > (file.year != 0 ? 1U : 0U)) folders.insert(folder);
  }
  return folders;
}

// The outermost record folder that the file lies in.
std::size_t folder_length(const ContentFile& file,
                          const std::unordered_set<std::string_view>& folders) {
  const std::string_view path = file.path;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', slash + 1)) {
    if (folders.contains(path.substr(0, slash + 1))) return slash + 1;
  }
  return 0;
}

// The file beside it that `file` was copied from by a desktop or a browser; "" = none. `files` are
// sorted by path.
std::string original_of(const ContentFile& file, const std::vector<ContentFile>& files) {
  const std::string_view stem = copied_name(file.stem());
  if (stem.empty()) return "";
  std::string path = file.path.substr(0, file.path.size() - file.name().size());
  path += stem;
  path += '.';
  path += file.extension();
  const auto by_path = [](const ContentFile& other, const std::string& p) {
    return other.path < p;
  };
  const auto found = std::lower_bound(files.begin(), files.end(), path, by_path);
  return found != files.end() && found->path == path ? path : "";
}

void classify(std::vector<ContentFile>& files, Diagnostics& findings) {
  const std::unordered_set<std::string_view> folders = record_folders(files);
  for (ContentFile& file : files) {
    if (!folders.empty()) file.folder_length = folder_length(file, folders);
    file.role = role_of(file);
    if (file.role == FileRole::kRecord || file.role == FileRole::kData ||
        file.role == FileRole::kStray) {
      if (const std::string original = original_of(file, files); !original.empty()) {
        file.role = FileRole::kUnused;
        findings.add(Finding::warning("KY618.copy", {file.id, 0, 0, 0}, {original}));
        continue;
      }
    }
    if (file.role == FileRole::kStray) findings.add(stray_file(file));
    if (file.role == FileRole::kUnused && file.stem() != "README") {
      findings.add(Finding::warning("KY618.beside-tables", {file.id, 0, 0, 0}));
    }
  }
}

}  // namespace

std::string_view ContentFile::name() const {
  return std::string_view(path).substr(path.rfind('/') + 1);
}

std::string_view ContentFile::stem() const {
  const std::string_view full = name();
  return full.substr(0, full.rfind('.'));
}

std::string_view ContentFile::extension() const {
  const std::string_view full = name();
  const std::size_t dot = full.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : full.substr(dot + 1);
}

std::string_view ContentFile::below_section() const {
  const std::string_view below = std::string_view(path).substr(kContent.size());
  if (section == Section::kTop) return below;
  return below.substr(below.find('/') + 1);
}

std::string ContentFile::default_id() const {
  std::string_view words = stem();
  if (folder_length == path.size() - name().size() && folder_length > 0) {
    words = folder().substr(0, folder_length - 1);
    words.remove_prefix(words.rfind('/') + 1);
  }
  return text::make_slug(text::without_leading_date(words));
}

std::vector<const ContentFile*> ContentTree::select(Section section, FileRole role) const {
  std::vector<const ContentFile*> selected;
  for (const ContentFile& file : files) {
    if (file.section == section && file.role == role) selected.push_back(&file);
  }
  return selected;
}

const ContentFile* ContentTree::find(std::string_view path) const {
  const std::string full = std::string(kContent) + std::string(path);
  const auto found = std::lower_bound(
      files.begin(), files.end(), full,
      [](const ContentFile& file, const std::string& wanted) { return file.path < wanted; });
  return found != files.end() && found->path == full ? &*found : nullptr;
}

Result<ContentTree> list_content(const io::FileSystem& files, const std::string& root,
                                 SourceFiles& sources, Diagnostics& findings) {
  const std::string content = (root.empty() ? "." : root) + "/content";
  ContentTree tree;
  if (!files.stat(content)) return tree;
  io::TreeOptions options;
  options.normalize = normalize_name;
  std::vector<io::TreeProblem> problems;
  std::vector<io::SourceEntry> entries = io::list_tree(files, content, options, problems);
  if (const Status status = report(problems, content, sources, findings); !status) {
    return fail(status.error());
  }
  tree.files.reserve(entries.size());
  for (io::SourceEntry& entry : entries) {
    ContentFile file;
    file.path = std::string(kContent) + entry.path;
    file.disk_path = std::move(entry.disk_path);
    file.id = sources.add(file.path);
    file.section = section_of(entry.path);
    place_in_section(file);
    tree.files.push_back(std::move(file));
  }
  classify(tree.files, findings);
  return tree;
}

}  // namespace kyyeu::load
