#include "io/source_tree.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

namespace kyyeu::io {
namespace {

bool equals_ignoring_case(std::string_view name, std::string_view lower) {
  return std::equal(name.begin(), name.end(), lower.begin(), lower.end(), [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == b;
  });
}

// Which names of one folder are in use, once normalised. Only a name that normalising changes can
// meet another, so nearly always nothing is stored.
class NamesInUse {
 public:
  explicit NamesInUse(const std::vector<DirEntry>& entries) : entries_(entries) {}

  // Whether an earlier entry has the name already. `index` is that of the entry.
  bool add(std::size_t index, const std::string& name) {
    const bool changed = name != entries_[index].name;
    if (!changed && changed_.empty()) return false;
    if (changed_.contains(name)) return true;
    if (!changed) return false;
    changed_.insert(name);
    const auto last = entries_.begin() + static_cast<std::ptrdiff_t>(index);
    const auto by_name = [](const DirEntry& entry, const std::string& n) { return entry.name < n; };
    const auto same = std::lower_bound(entries_.begin(), last, name, by_name);
    return same != last && same->name == name;
  }

 private:
  const std::vector<DirEntry>& entries_;
  std::set<std::string> changed_;
};

class TreeWalk {
 public:
  TreeWalk(const FileSystem& files, const TreeOptions& options, std::vector<TreeProblem>& problems)
      : files_(files), options_(options), problems_(problems) {}

  std::vector<SourceEntry> run(const std::string& root) {
    const Result<std::string> real = files_.resolve(root);
    if (!real) {
      report("", TreeProblemKind::kUnreadable);
      return {};
    }
    real_root_ = *real;
    enter_folder(root, "", real_root_);
    return std::move(entries_);
  }

 private:
  void report(std::string path, TreeProblemKind kind) {
    problems_.push_back({std::move(path), kind});
  }

  // `real` is the folder's path without links.
  void enter_folder(const std::string& disk_path, const std::string& path,
                    const std::string& real) {
    if (open_folders_.size() > options_.max_depth) return report(path, TreeProblemKind::kTooDeep);
    const Result<std::vector<DirEntry>> list = files_.list(disk_path);
    if (!list) return report(path, TreeProblemKind::kUnreadable);
    open_folders_.push_back(real);
    NamesInUse names(*list);
    for (std::size_t i = 0; i < list->size() && !full_; ++i) {
      const DirEntry& entry = (*list)[i];
      if (is_litter(entry.name)) continue;
      const std::string prefix = path.empty() ? "" : path + '/';
      const std::optional<std::string> name =
          options_.normalize ? options_.normalize(entry.name) : entry.name;
      if (!name) {
        report(prefix + entry.name, TreeProblemKind::kBadName);
      } else if (names.add(i, *name)) {
        report(prefix + *name, TreeProblemKind::kSameName);
      } else {
        visit(entry, disk_path + '/' + entry.name, prefix + *name);
      }
    }
    open_folders_.pop_back();
  }

  void visit(const DirEntry& entry, const std::string& disk_path, const std::string& path) {
    if (++visited_ > options_.max_entries) {
      full_ = true;
      return report(path, TreeProblemKind::kTooMany);
    }
    switch (entry.kind) {
      case FileKind::kFile:
        return add_file(disk_path, path);
      case FileKind::kFolder: {
        const std::string& above = open_folders_.back();
        return enter_folder(disk_path, path, (above == "/" ? above : above + '/') + entry.name);
      }
      case FileKind::kSymlink:
        return follow_link(disk_path, path);
      case FileKind::kOther:
        return report(path, TreeProblemKind::kNotAFile);
    }
  }

  void add_file(const std::string& disk_path, const std::string& path) {
    const std::optional<FileStat> status = files_.stat(disk_path);
    if (!status) return report(path, TreeProblemKind::kUnreadable);
    if (status->kind != FileKind::kFile) return report(path, TreeProblemKind::kNotAFile);
    entries_.push_back({path, disk_path, status->size, status->mtime_ns, status->ctime_ns});
  }

  void follow_link(const std::string& disk_path, const std::string& path) {
    const Result<std::string> target = files_.resolve(disk_path);
    const std::optional<FileStat> status = files_.stat(disk_path);
    if (!target || !status) return report(path, TreeProblemKind::kBrokenLink);
    if (!is_inside(*target)) return report(path, TreeProblemKind::kLeavesRoot);
    if (status->kind != FileKind::kFolder) return add_file(disk_path, path);
    if (std::find(open_folders_.begin(), open_folders_.end(), *target) != open_folders_.end()) {
      return report(path, TreeProblemKind::kLinkLoop);
    }
    if (++linked_ > options_.max_linked) {
      full_ = true;
      return report(path, TreeProblemKind::kTooMany);
    }
    enter_folder(disk_path, path, *target);
  }

  bool is_inside(const std::string& real) const {
    if (real_root_ == "/" || real == real_root_) return true;
    return real.starts_with(real_root_) && real[real_root_.size()] == '/';
  }

  const FileSystem& files_;
  const TreeOptions& options_;
  std::vector<TreeProblem>& problems_;
  std::vector<SourceEntry> entries_;
  std::string real_root_;
  std::vector<std::string> open_folders_;  // without links, from the root to where the walk is
  std::size_t visited_ = 0;
  std::size_t linked_ = 0;
  bool full_ = false;
};

}  // namespace

bool is_litter(std::string_view name) {
  return name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') ||
         name.ends_with(".goc") || equals_ignoring_case(name, "thumbs.db") ||
         equals_ignoring_case(name, "desktop.ini");
}

std::vector<SourceEntry> list_tree(const FileSystem& files, const std::string& root,
                                   const TreeOptions& options, std::vector<TreeProblem>& problems) {
  const auto first = static_cast<std::ptrdiff_t>(problems.size());
  std::vector<SourceEntry> entries = TreeWalk(files, options, problems).run(root);
  std::sort(entries.begin(), entries.end(),
            [](const SourceEntry& a, const SourceEntry& b) { return a.path < b.path; });
  std::sort(problems.begin() + first, problems.end(),
            [](const TreeProblem& a, const TreeProblem& b) { return a.path < b.path; });
  return entries;
}

}  // namespace kyyeu::io
