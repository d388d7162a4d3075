#include "build/asking_file_system.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace kyyeu::build {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
// Linux moves the times of files with a tick of at most 10 ms.
constexpr std::int64_t kTick = 50'000'000;

Status read_only(const std::string& path) {
  return fail(Error{ErrorKind::kFileSystem, "error.write", path, "read only"});
}

Hash128 hash_names(const std::vector<io::DirEntry>& entries) {
  std::string names;
  for (const io::DirEntry& entry : entries) {
    names += entry.name;
    names += '\0';
    names += static_cast<char>('0' + static_cast<int>(entry.kind));
  }
  return content_hash(names);
}

}  // namespace

std::int64_t clock_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

bool is_same(const std::optional<io::FileStat>& a, const std::optional<io::FileStat>& b) {
  if (!a || !b) return !a && !b;
  return a->kind == b->kind && a->size == b->size && a->mtime_ns == b->mtime_ns &&
         a->ctime_ns == b->ctime_ns && a->inode == b->inode && a->device == b->device;
}

bool is_doubtful(const io::FileStat& stat, std::int64_t now_ns) {
  const std::int64_t last = std::max(stat.mtime_ns, stat.ctime_ns);
  const bool coarse = stat.mtime_ns % kSecond == 0;
  return now_ns - last < (coarse ? 3 * kSecond : kTick);
}

std::optional<Hash128> hash_content(const io::FileSystem& files, const std::string& path,
                                    io::FileKind kind) {
  if (kind != io::FileKind::kFolder) {
    const auto bytes = files.read(path, std::numeric_limits<std::size_t>::max() / 2);
    return bytes ? std::optional(content_hash(*bytes)) : std::nullopt;
  }
  const auto entries = files.list(path);
  return entries ? std::optional(hash_names(*entries)) : std::nullopt;
}

// The stat comes before the answer that is used: what changes in between is seen as a change.
AskingFileSystem::Asked AskingFileSystem::ask(const std::string& path) const {
  Asked asked{{disk_.stat(path), std::nullopt}, false};
  asked.doubtful = asked.answer.stat && is_doubtful(*asked.answer.stat, clock_now());
  const std::lock_guard lock(mutex_);
  return asked_.emplace(path, asked).first->second;
}

// What was read twice and differed has a hash that nothing has.
void AskingFileSystem::remember(const std::string& path, const Hash128& content) const {
  const std::lock_guard lock(mutex_);
  std::optional<Hash128>& known = asked_.at(path).answer.content;
  known = known.value_or(content) == content ? content : Hash128{};
}

std::map<std::string, Answer> AskingFileSystem::answers() const {
  const std::lock_guard lock(mutex_);
  std::map<std::string, Answer> answers;
  for (const auto& [path, asked] : asked_)
    answers.emplace_hint(answers.end(), path, asked.answer);
  return answers;
}

Result<std::string> AskingFileSystem::read(const std::string& path, std::size_t max_bytes) const {
  const bool doubtful = ask(path).doubtful;
  Result<std::string> bytes = disk_.read(path, max_bytes);
  if (doubtful && bytes) remember(path, content_hash(*bytes));
  return bytes;
}

std::optional<io::FileStat> AskingFileSystem::stat(const std::string& path) const {
  return ask(path).answer.stat;
}

Result<std::vector<io::DirEntry>> AskingFileSystem::list(const std::string& folder) const {
  const bool doubtful = ask(folder).doubtful;
  Result<std::vector<io::DirEntry>> entries = disk_.list(folder);
  if (doubtful && entries) remember(folder, hash_names(*entries));
  return entries;
}

Result<std::string> AskingFileSystem::resolve(const std::string& path) const {
  (void)ask(path);
  return disk_.resolve(path);
}

Status AskingFileSystem::write_new(const std::string& path, std::string_view) {
  return read_only(path);
}
Status AskingFileSystem::make_folders(const std::string& path) { return read_only(path); }
Status AskingFileSystem::rename(const std::string& from, const std::string&) {
  return read_only(from);
}
Status AskingFileSystem::exchange(const std::string& a, const std::string&) { return read_only(a); }
Status AskingFileSystem::link(const std::string&, const std::string& to) { return read_only(to); }
Status AskingFileSystem::make_like(const std::string&, const std::string& to) {
  return read_only(to);
}
Status AskingFileSystem::remove_file(const std::string& path) { return read_only(path); }
Status AskingFileSystem::remove_empty_folder(const std::string& path) { return read_only(path); }
Status AskingFileSystem::sync_file_system(const std::string& path) { return read_only(path); }

}  // namespace kyyeu::build
