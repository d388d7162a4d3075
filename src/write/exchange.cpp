#include "write/exchange.h"

namespace kyyeu::write {
namespace {

// Walks through the published site and gives what stays its second name.
class Carrier {
 public:
  Carrier(io::FileSystem& files, const Stage& stage, const Change& change)
      : files_(files), stage_(stage), change_(change) {}

  // false: something cannot be carried over.
  bool carry(const std::string& below) {
    const auto entries = files_.list(stage_.out + below);
    if (!entries) return false;
    for (const io::DirEntry& entry : *entries) {
      const std::string path = below + "/" + entry.name;
      const bool carried = entry.kind == io::FileKind::kFolder ? carry_folder(path)
                           : entry.kind == io::FileKind::kFile ? carry_file(path)
                                                               : false;
      if (!carried) return false;
    }
    return true;
  }

  std::size_t kept() const { return kept_; }

 private:
  // A folder that held only what goes stays away; one that was empty is somebody's.
  bool carry_folder(const std::string& path) {
    const auto entries = files_.list(stage_.out + path);
    if (!entries) return false;
    if (entries->empty()) return make_folder(path);
    return carry(path);
  }

  bool make_folder(const std::string& path) {
    const std::string to = stage_.files() + path;
    if (files_.stat(to)) return true;
    const std::size_t slash = path.rfind('/');
    if (slash > 0 && !make_folder(path.substr(0, slash))) return false;
    return files_.make_like(stage_.out + path, to).has_value();
  }

  bool carry_file(const std::string& path) {
    const std::string name = path.substr(1);
    if (name == kManifestName || change_.staged.contains(name)) return true;
    const bool stays = change_.next.contains(name);
    if (!stays && change_.old.contains(name)) return true;
    if (const std::size_t slash = path.rfind('/'); slash > 0 && !make_folder(path.substr(0, slash)))
      return false;
    kept_ += stays ? 1U : 0U;
    return files_.link(stage_.out + path, stage_.files() + path).has_value();
  }

  io::FileSystem& files_;
  const Stage& stage_;
  const Change& change_;
  std::size_t kept_ = 0;  // files of the next site that the published one has already
};

Status write_manifest(io::FileSystem& files, const Stage& stage, const Manifest& next) {
  return files.write_new(stage.files() + "/" + std::string(kManifestName), to_text(next));
}

}  // namespace

Result<bool> exchange_sites(io::FileSystem& files, const Stage& stage, const Change& change) {
  if (!stage.can_exchange) return false;
  const bool first = !files.stat(stage.out);
  if (!first) {
    Carrier carrier(files, stage, change);
    if (!carrier.carry("")) return false;
    if (carrier.kept() + change.staged.size() != change.next.size()) return false;
  }
  if (Status status = write_manifest(files, stage, change.next); !status)
    return fail(status.error());
  const auto inode = files.stat(stage.files());
  if (!inode) return false;
  if (Status status = files.write_new(stage.exchange_note(), std::to_string(inode->inode)); !status)
    return fail(status.error());
  if (Status status = files.sync_file_system(stage.folder); !status) return fail(status.error());
  if (first) return files.rename(stage.files(), stage.out).has_value();
  return files.exchange(stage.files(), stage.out).has_value();
}

}  // namespace kyyeu::write
