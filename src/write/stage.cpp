#include "write/stage.h"

#include <optional>

#include "write/journal.h"
#include "write/manifest.h"

namespace kyyeu::write {
namespace {

constexpr std::string_view kSuffix = ".kyyeu-new";
constexpr std::size_t kMaxJournalBytes = 512UL << 20U;
constexpr std::size_t kMaxNoteBytes = 64;

// `out` without links where it exists, else below its parent without links.
Result<std::string> real_path(const io::FileSystem& files, const std::string& out) {
  if (files.stat(out)) return files.resolve(out);
  const std::size_t end = out.find_last_not_of('/');
  const std::string path = out.substr(0, end + 1);
  const std::size_t slash = path.rfind('/');
  const std::string parent =
      slash == std::string::npos ? "." : (slash == 0 ? "/" : path.substr(0, slash));
  auto real = files.resolve(parent);
  if (!real) return real;
  return (*real == "/" ? "" : *real) + "/" +
         path.substr(slash == std::string::npos ? 0 : slash + 1);
}

bool holds(const std::string& folder, const std::string& path) {
  return path == folder || path.starts_with(folder + "/");
}

Stage stage_beside(const std::string& out) {
  const std::size_t slash = out.rfind('/');
  return {out, out.substr(0, slash + 1) + "." + out.substr(slash + 1) + std::string(kSuffix)};
}

Stage stage_within(const std::string& out) { return {out, out + "/" + std::string(kSuffix)}; }

bool can_stand_beside(const io::FileSystem& files, const std::string& out) {
  const std::size_t slash = out.rfind('/');
  if (out.size() <= slash + 1) return false;  // the root of everything
  const auto parent = files.stat(slash == 0 ? "/" : out.substr(0, slash));
  const auto there = files.stat(out);
  const auto here = files.resolve(".");
  if (here && holds(out, *here)) return false;
  return parent && (!there || there->device == parent->device);
}

// Whether files() of the stage is the site that was published before, not one that was to come.
bool holds_old_site(const io::FileSystem& files, const Stage& stage) {
  const auto note = files.read(stage.exchange_note(), kMaxNoteBytes);
  const auto out = files.stat(stage.out);
  return note && out && *note == std::to_string(out->inode);
}

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

// Moves what is neither of the old manifest nor also in the new site: it was put there while the
// folders traded places.
void save_late_files(io::FileSystem& files, const Stage& stage, const Manifest& ours,
                     const std::string& below) {
  const auto entries = files.list(stage.files() + below);
  if (!entries) return;
  for (const io::DirEntry& entry : *entries) {
    const std::string path = below + "/" + entry.name;
    if (entry.kind == io::FileKind::kFolder) {
      save_late_files(files, stage, ours, path);
      continue;
    }
    const std::string name = path.substr(1);
    if (name == kManifestName || ours.contains(name)) continue;
    const auto old = files.stat(stage.files() + path);
    const auto now = files.stat(stage.out + path);
    if (old && now && old->inode == now->inode && old->device == now->device) continue;
    (void)files.make_folders(stage.out + below);
    (void)files.rename(stage.files() + path, stage.out + path);
  }
}

Status finish(io::FileSystem& files, const Stage& stage) {
  if (!files.stat(stage.folder)) return {};
  if (const auto text = files.read(stage.journal(), kMaxJournalBytes)) {
    if (const auto journal = parse_journal(*text)) {
      if (Status status = carry_out(files, *journal, stage.files(), stage.out); !status)
        return status;
      if (Status status = files.remove_file(stage.journal()); !status) return status;
    }
  }
  clear_stage(files, stage);
  return {};
}

}  // namespace

Result<Stage> make_stage(io::FileSystem& files, const std::string& out) {
  const std::size_t slash = out.find_last_of('/', out.find_last_not_of('/'));
  if (!files.stat(out) && slash != std::string::npos && slash > 0) {
    if (Status status = files.make_folders(out.substr(0, slash)); !status)
      return fail(status.error());
  }
  const auto real = real_path(files, out);
  if (!real) return fail(real.error());
  Stage stage = stage_beside(*real);
  if (can_stand_beside(files, *real) && files.make_folders(stage.folder)) {
    stage.can_exchange = !files.stat(*real) || files.make_like(*real, stage.files());
    if (files.make_folders(stage.files())) return stage;
  }
  stage = stage_within(*real);
  if (Status status = files.make_folders(stage.files()); !status) return fail(status.error());
  return stage;
}

Status finish_left_over(io::FileSystem& files, const std::string& out) {
  const auto real = real_path(files, out);
  if (!real) return {};
  if (Status status = finish(files, stage_beside(*real)); !status) return status;
  return finish(files, stage_within(*real));
}

void clear_stage(io::FileSystem& files, const Stage& stage) {
  if (!files.stat(stage.folder)) return;
  if (holds_old_site(files, stage)) {
    const auto text =
        files.read(stage.files() + "/" + std::string(kManifestName), kMaxJournalBytes);
    const auto manifest = text ? parse_manifest(*text) : std::nullopt;
    if (manifest) save_late_files(files, stage, *manifest, "");
  }
  remove_tree(files, stage.folder);
}

}  // namespace kyyeu::write
