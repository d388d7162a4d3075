#include "io/file_watcher.h"

#include <dirent.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include "io/system_error.h"

namespace kyyeu::io {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::uint32_t kChanges = IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE |
                                   IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;
constexpr int kLateFactor = 10;

// The folders in a folder, links apart.
std::vector<std::string> folders_in(const std::string& folder) {
  std::vector<std::string> found;
  const std::unique_ptr<DIR, int (*)(DIR*)> stream(::opendir(folder.c_str()), ::closedir);
  while (const dirent* entry = stream ? ::readdir(stream.get()) : nullptr) {
    const std::string name = entry->d_name;
    if (entry->d_type != DT_DIR || name.starts_with('.')) continue;
    found.push_back(std::string(folder).append("/").append(name));
  }
  return found;
}

// Whether there is something to read within the time.
bool has_events(int descriptor, milliseconds time) {
  pollfd asked{descriptor, POLLIN, 0};
  return ::poll(&asked, 1, static_cast<int>(std::max<std::int64_t>(time.count(), 0))) > 0;
}

}  // namespace

Result<FileWatcher> FileWatcher::open() {
  const int descriptor = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (descriptor < 0) return system_failure("error.watch", "inotify", errno);
  return FileWatcher(descriptor);
}

FileWatcher::FileWatcher(FileWatcher&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), watched_(std::move(other.watched_)) {}

FileWatcher& FileWatcher::operator=(FileWatcher&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  std::swap(watched_, other.watched_);
  return *this;
}

FileWatcher::~FileWatcher() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Status FileWatcher::watch_tree(const std::string& folder) { return add(folder, {}); }

Status FileWatcher::watch_names(const std::string& folder, const std::set<std::string>& names) {
  return add(folder, names);
}

// The watch comes before the look inside: what is made in between is met one way or the other.
Status FileWatcher::add(const std::string& folder, const std::set<std::string>& names) {
  const int number = ::inotify_add_watch(descriptor_, folder.c_str(),
                                         kChanges | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK);
  if (number < 0) {
    if (errno == ENOENT || errno == ENOTDIR) return {};
    return system_failure("error.watch", folder, errno);
  }
  // A folder has one number, however often it is watched.
  const auto [place, is_new] = watched_.try_emplace(number, Watched{folder, names});
  const bool had_all = !is_new && place->second.names.empty();
  if (names.empty()) {
    place->second.names.clear();
  } else {
    if (!had_all) place->second.names.insert(names.begin(), names.end());
    return {};
  }
  for (const std::string& inner : folders_in(folder)) {
    if (Status status = add(inner, {}); !status) return status;
  }
  return {};
}

// One event of the watch `number`. `name` is "" for the folder itself.
Status FileWatcher::enter(int number, std::uint32_t mask, const std::string& name, bool& counts) {
  counts = counts || (mask & IN_Q_OVERFLOW) != 0;
  const auto place = watched_.find(number);
  if (place == watched_.end()) return {};
  const Watched& watched = place->second;
  const bool chosen = watched.names.empty() ? !name.starts_with('.') : watched.names.contains(name);
  if ((mask & IN_IGNORED) != 0) {
    watched_.erase(place);
    return {};
  }
  if (!chosen) return {};
  counts = true;
  const bool made = (mask & (IN_CREATE | IN_MOVED_TO)) != 0;
  if (!made || (mask & IN_ISDIR) == 0 || !watched.names.empty()) return {};
  return add(std::string(watched.folder).append("/").append(name), {});
}

Result<bool> FileWatcher::take_events() {
  alignas(inotify_event) std::array<char, 65536> bytes{};
  bool counts = false;
  while (true) {
    const ssize_t size = ::read(descriptor_, bytes.data(), bytes.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0 && errno == EAGAIN) return counts;
    if (size <= 0) return system_failure("error.watch", "inotify", errno);
    for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
      inotify_event event{};
      std::memcpy(&event, bytes.data() + at, sizeof event);
      const std::string name = event.len > 0 ? bytes.data() + at + sizeof event : "";
      at += sizeof event + event.len;
      if (Status status = enter(event.wd, event.mask, name, counts); !status)
        return fail(status.error());
    }
  }
}

Result<bool> FileWatcher::wait(milliseconds quiet, milliseconds at_most) {
  const auto give_up = Clock::now() + at_most;
  const auto left = [](Clock::time_point end) {
    return std::chrono::ceil<milliseconds>(end - Clock::now());
  };
  while (true) {
    if (!has_events(descriptor_, left(give_up))) return false;
    auto first = take_events();
    if (!first) return first;
    if (*first) break;
  }
  const auto late = Clock::now() + quiet * kLateFactor;
  while (left(late) > milliseconds(0) && has_events(descriptor_, std::min(quiet, left(late)))) {
    if (auto more = take_events(); !more) return more;
  }
  return true;
}

}  // namespace kyyeu::io
