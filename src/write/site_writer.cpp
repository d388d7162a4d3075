#include "write/site_writer.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/hash.h"
#include "write/exchange.h"

namespace kyyeu::write {
namespace {

constexpr std::size_t kMaxManifestBytes = 512UL << 20U;
// A change of at least every eighth file is published by an exchange: a rename over a file costs
// about ten times what a second name does, and a mixed site would be seen for longer.
constexpr std::size_t kLargeShare = 8;

bool is_page(std::string_view path) { return path.ends_with(".html"); }

// Whether `path` lies in a folder that has the name of one of `files`.
bool lies_below(const std::string& path, const std::set<std::string>& files) {
  for (std::string folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
    if (files.contains(folder)) return true;
  }
  return false;
}

}  // namespace

SiteWriter::SiteWriter(io::FileSystem& files, std::string out, bool dry_run)
    : files_(files), out_(std::move(out)), dry_run_(dry_run) {}

SiteWriter::~SiteWriter() {
  if (stage_ && !keep_stage_) clear_stage(files_, *stage_);
}

Result<std::unique_ptr<SiteWriter>> SiteWriter::open(io::FileSystem& files, std::string out,
                                                     bool dry_run) {
  std::unique_ptr<SiteWriter> writer(new SiteWriter(files, std::move(out), dry_run));
  if (!dry_run) {
    if (Status status = finish_left_over(files, writer->out_); !status) return fail(status.error());
  }
  if (const Status status = writer->read_old_manifest(); !status) return fail(status.error());
  if (dry_run) return writer;
  auto stage = make_stage(files, writer->out_);
  if (!stage) return fail(stage.error());
  writer->stage_ = std::move(*stage);
  return writer;
}

Status SiteWriter::read_old_manifest() {
  const auto stat = files_.stat(out_);
  if (!stat) return {};
  there_ = true;
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

// The lock is held: the same folder may be wanted by several threads.
Status SiteWriter::make_staged_folder(const std::string& folder) {
  if (folder.empty() || stage_folders_.contains(folder)) return {};
  if (Status status = make_staged_folder(folder_of(folder)); !status) return status;
  const std::string to = stage_->files() + "/" + folder;
  const auto published = there_ ? files_.stat(in_out(folder)) : std::nullopt;
  if (published && published->kind != io::FileKind::kFolder && !old_.contains(folder)) {
    note_conflict(folder);
  }
  const bool like_it = published && published->kind == io::FileKind::kFolder;
  if (like_it && stage_->can_exchange) {
    stage_->can_exchange = files_.make_like(in_out(folder), to).has_value();
  }
  stage_folders_.insert(folder);
  return files_.make_folders(to);
}

Status SiteWriter::make_folder_of(const std::string& path) {
  const std::lock_guard lock(mutex_);
  return make_staged_folder(folder_of(path));
}

void SiteWriter::note_conflict(const std::string& path) {
  if (conflict_.empty() || path < conflict_) conflict_ = path;
}

// The old manifest spares reading a file that is known to differ; one that is said to be equal is
// read all the same, since somebody may have changed it since.
bool SiteWriter::is_there_already(const std::string& path, std::string_view bytes,
                                  const std::string& digest) {
  const auto old = old_.find(path);
  const bool is_new = old == old_.end();
  if (!there_ || (!is_new && old->second != digest)) return false;
  const auto stat = is_new ? files_.stat(in_out(path)) : std::nullopt;
  if (is_new && !stat) return false;
  if (stat && stat->kind == io::FileKind::kFolder) {
    const std::lock_guard lock(mutex_);
    folders_in_the_way_.push_back(path);
    return false;
  }
  const auto current = files_.read(in_out(path), bytes.size());
  if (current && *current == bytes) return true;
  if (is_new) {
    const std::lock_guard lock(mutex_);
    note_conflict(path);
  }
  return false;
}

Status SiteWriter::put(const std::string& path, std::string_view bytes) {
  std::string digest = to_hex(sha256(bytes));
  const bool same = is_there_already(path, bytes, digest);
  if (!same && !dry_run_) {
    if (Status status = make_folder_of(path); !status) return status;
    const std::string to = stage_->files() + "/" + path;
    if (Status status = files_.write_new(to, bytes); !status) return status;
  }
  const std::lock_guard lock(mutex_);
  new_.emplace(path, std::move(digest));
  if (!same) staged_.insert(path);
  return {};
}

std::vector<std::string> SiteWriter::stale() const {
  std::vector<std::string> paths;
  for (const auto& [path, digest] : old_) {
    if (!new_.contains(path)) paths.push_back(path);
  }
  return paths;
}

WriteReport SiteWriter::count() const {
  WriteReport report;
  for (const auto& [path, digest] : new_)
    report.pages += is_page(path) ? 1 : 0;
  for (const std::string& path : staged_)
    report.written += is_page(path) ? 1 : 0;
  for (const std::string& path : stale())
    report.removed += is_page(path) ? 1 : 0;
  report.unchanged = report.pages - report.written;
  return report;
}

// Looks for what is not ours in a folder that has the name of a file of the site.
void SiteWriter::look_through(const std::string& folder) {
  const auto entries = files_.list(in_out(folder));
  if (!entries) return note_conflict(folder);
  for (const io::DirEntry& entry : *entries) {
    const std::string path = folder + "/" + entry.name;
    if (entry.kind == io::FileKind::kFolder) {
      look_through(path);
    } else if (!old_.contains(path)) {
      note_conflict(path);
    }
  }
}

Result<WriteReport> SiteWriter::commit() {
  for (const std::string& folder : folders_in_the_way_)
    look_through(folder);
  if (!conflict_.empty()) {
    return fail({ErrorKind::kFileSystem, "error.output-foreign", in_out(conflict_), {}});
  }
  const WriteReport report = count();
  if (dry_run_) return report;
  if (!there_ || to_text(new_) != to_text(old_) || !staged_.empty()) {
    if (Status status = publish(); !status) return fail(status.error());
  }
  clear_stage(files_, *stage_);
  stage_.reset();
  return report;
}

bool SiteWriter::is_large_change() const {
  return (staged_.size() + stale().size()) * kLargeShare >= new_.size();
}

Status SiteWriter::publish() {
  if (is_large_change()) {
    const auto exchanged = exchange_sites(files_, *stage_, {old_, new_, staged_});
    if (!exchanged) return fail(exchanged.error());
    if (*exchanged) return {};
  }
  return publish_by_journal();
}

// What goes comes last, so that no page leads to one that is gone; but a file makes room first for
// a folder of its name, and the files of a folder for a file.
Journal SiteWriter::plan() const {
  using Kind = JournalStep::Kind;
  const std::vector<std::string> removed = stale();
  const std::set<std::string> removed_set(removed.begin(), removed.end());
  std::set<std::string> in_the_way;
  for (const std::string& path : staged_) {
    for (std::string folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
      if (removed_set.contains(folder)) in_the_way.insert(folder);
    }
  }
  for (const std::string& path : removed) {
    if (lies_below(path, staged_)) in_the_way.insert(path);
  }
  Journal journal;
  for (const std::string& path : in_the_way)
    journal.push_back({Kind::kRemove, path});
  for (const std::string& path : staged_)
    journal.push_back({Kind::kMove, path});
  for (const std::string& path : removed) {
    if (!in_the_way.contains(path)) journal.push_back({Kind::kRemove, path});
  }
  journal.push_back({Kind::kMove, std::string(kManifestName)});
  return journal;
}

Status SiteWriter::publish_by_journal() {
  const std::string manifest = stage_->files() + "/" + std::string(kManifestName);
  const std::string unnamed = stage_->journal() + ".part";
  const Journal journal = plan();
  if (Status status = files_.write_new(manifest, to_text(new_)); !status) return status;
  if (Status status = files_.write_new(unnamed, to_text(journal)); !status) return status;
  if (Status status = files_.sync_file_system(stage_->folder); !status) return status;
  if (Status status = files_.rename(unnamed, stage_->journal()); !status) return status;
  keep_stage_ = true;
  if (Status status = carry_out(files_, journal, stage_->files(), stage_->out); !status)
    return status;
  if (Status status = files_.remove_file(stage_->journal()); !status) return status;
  keep_stage_ = false;
  return {};
}

}  // namespace kyyeu::write
