#include "write/site_writer.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/hash.h"

namespace kyyeu::write {
namespace {

constexpr std::string_view kStageName = ".kyyeu-new";
constexpr std::size_t kMaxManifestBytes = 512UL << 20U;

bool is_page(std::string_view path) { return path.ends_with(".html"); }

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

// Removes a tree that holds only what this program staged. Links are removed, never followed.
void remove_tree(io::FileSystem& files, const std::string& folder) {
  const auto entries = files.list(folder);
  if (!entries) return;
  for (const io::DirEntry& entry : *entries) {
    const std::string path = folder + "/" + entry.name;
    if (entry.kind == io::FileKind::kFolder) {
      remove_tree(files, path);
    } else {
      (void)files.remove_file(path);
    }
  }
  (void)files.remove_empty_folder(folder);
}

}  // namespace

SiteWriter::SiteWriter(io::FileSystem& files, std::string out, bool dry_run)
    : files_(files), out_(std::move(out)), stage_(in_out(kStageName)), dry_run_(dry_run) {}

SiteWriter::~SiteWriter() {
  if (!committed_ && !dry_run_) remove_stage();
}

Result<std::unique_ptr<SiteWriter>> SiteWriter::open(io::FileSystem& files, std::string out,
                                                     bool dry_run) {
  std::unique_ptr<SiteWriter> writer(new SiteWriter(files, std::move(out), dry_run));
  if (const Status status = writer->read_old_manifest(); !status) return fail(status.error());
  if (!dry_run) writer->remove_stage();  // of a run that was killed
  return writer;
}

Status SiteWriter::read_old_manifest() {
  const auto stat = files_.stat(out_);
  if (!stat) return {};
  const Error refused{ErrorKind::kFileSystem, "error.output-not-ours", out_, {}};
  if (stat->kind != io::FileKind::kFolder) return fail(refused);
  const auto entries = files_.list(out_);
  if (!entries) return fail(entries.error());
  const bool empty = std::all_of(entries->begin(), entries->end(), [](const io::DirEntry& entry) {
    return entry.name.starts_with('.');
  });
  if (empty) return {};
  const auto text = files_.read(in_out(kManifestName), kMaxManifestBytes);
  if (!text) return fail(refused);
  const auto manifest = parse_manifest(*text);
  if (!manifest || !is_ours(*manifest)) return fail(refused);
  old_ = *manifest;
  return {};
}

Status SiteWriter::make_folder_of(const std::string& path) {
  const std::string folder = folder_of(path);
  {
    const std::lock_guard lock(mutex_);
    if (stage_folders_.contains(folder)) return {};
  }
  if (Status status = files_.make_folders(in_stage(folder)); !status) return status;
  const std::lock_guard lock(mutex_);
  stage_folders_.insert(folder);
  return {};
}

Status SiteWriter::put(const std::string& path, std::string_view bytes) {
  std::string digest = to_hex(sha256(bytes));
  // The old manifest spares reading a file that is known to differ; one that is said to be equal
  // is read all the same, since somebody may have changed it since.
  const auto old = old_.find(path);
  bool same = false;
  if (old != old_.end() && old->second == digest) {
    const auto current = files_.read(in_out(path), bytes.size());
    same = current && *current == bytes;
  }
  if (!same && !dry_run_) {
    if (Status status = make_folder_of(path); !status) return status;
    if (Status status = files_.write_new(in_stage(path), bytes); !status) return status;
  }
  const std::lock_guard lock(mutex_);
  new_.emplace(path, std::move(digest));
  if (!same) staged_.push_back(path);
  return {};
}

Result<WriteReport> SiteWriter::commit() {
  WriteReport report;
  for (const auto& [path, digest] : new_)
    report.pages += is_page(path) ? 1 : 0;
  for (const std::string& path : staged_)
    report.written += is_page(path) ? 1 : 0;
  report.unchanged = report.pages - report.written;
  if (!dry_run_) {
    if (Status status = move_into_place(); !status) return fail(status.error());
  }
  if (Status status = remove_stale(report); !status) return fail(status.error());
  if (dry_run_) return report;
  const std::string manifest = to_text(new_);
  const std::string staged_manifest = in_stage(kManifestName);
  if (manifest != to_text(old_)) {
    if (Status status = files_.make_folders(stage_); !status) return fail(status.error());
    if (Status status = files_.write_new(staged_manifest, manifest); !status) {
      return fail(status.error());
    }
    if (Status status = files_.rename(staged_manifest, in_out(kManifestName)); !status) {
      return fail(status.error());
    }
  }
  remove_stage();
  committed_ = true;
  return report;
}

Status SiteWriter::move_into_place() {
  std::sort(staged_.begin(), staged_.end());
  std::string last_folder;
  if (Status status = files_.make_folders(out_); !status) return status;
  for (const std::string& path : staged_) {
    const std::string folder = folder_of(path);
    if (folder != last_folder) {
      if (Status status = files_.make_folders(in_out(folder)); !status) return status;
      last_folder = folder;
    }
    if (Status status = files_.rename(in_stage(path), in_out(path)); !status) return status;
  }
  return {};
}

Status SiteWriter::remove_stale(WriteReport& report) {
  std::set<std::string> folders;
  for (const auto& [path, digest] : old_) {
    if (new_.contains(path)) continue;
    report.removed += is_page(path) ? 1 : 0;
    if (dry_run_ || !files_.stat(in_out(path))) continue;
    if (Status status = files_.remove_file(in_out(path)); !status) return status;
    for (std::string folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
      folders.insert(folder);
    }
  }
  // Deepest first; a folder that still holds something (a file of somebody else's) stays.
  for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
    (void)files_.remove_empty_folder(in_out(*folder));
  }
  return {};
}

void SiteWriter::remove_stage() {
  if (files_.stat(stage_)) remove_tree(files_, stage_);
}

}  // namespace kyyeu::write
