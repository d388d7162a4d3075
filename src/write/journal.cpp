#include "write/journal.h"

#include "base/hash.h"
#include "write/manifest.h"

namespace kyyeu::write {
namespace {

constexpr std::string_view kHead = "kyyeu-journal 1\n";
constexpr std::string_view kMove = "move ";
constexpr std::string_view kRemove = "remove ";
constexpr std::string_view kEnd = "end ";

// The text before the last line, if that line is its checksum.
std::optional<std::string_view> checked_part(std::string_view text) {
  const std::size_t line = kEnd.size() + to_hex(sha256("")).size() + 1;
  if (text.size() < line) return std::nullopt;
  const std::string_view part = text.substr(0, text.size() - line);
  const std::string end = std::string(kEnd) + to_hex(sha256(part)) + "\n";
  if (text.substr(part.size()) != end) return std::nullopt;
  return part;
}

std::optional<JournalStep> parse_step(std::string_view line) {
  const bool is_move = line.starts_with(kMove);
  if (!is_move && !line.starts_with(kRemove)) return std::nullopt;
  const std::string_view path = line.substr(is_move ? kMove.size() : kRemove.size());
  if (!stays_inside(path)) return std::nullopt;
  return JournalStep{is_move ? JournalStep::Kind::kMove : JournalStep::Kind::kRemove,
                     std::string(path)};
}

Status remove_with_folders(io::FileSystem& files, const std::string& path, const std::string& out) {
  const std::string file = out + "/" + path;
  if (const auto there = files.stat(file); there && there->kind == io::FileKind::kFile) {
    if (Status status = files.remove_file(file); !status) return status;
  }
  // A folder that still holds something (a file of somebody else's) stays.
  for (std::string folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
    std::string place = out;
    place.append("/").append(folder);
    if (!files.remove_empty_folder(place) && files.stat(place)) break;
  }
  return {};
}

}  // namespace

std::string to_text(const Journal& journal) {
  std::string text(kHead);
  for (const JournalStep& step : journal) {
    text.append(step.kind == JournalStep::Kind::kMove ? kMove : kRemove);
    text.append(step.path).push_back('\n');
  }
  const std::string digest = to_hex(sha256(text));
  return text.append(kEnd).append(digest).append("\n");
}

std::optional<Journal> parse_journal(std::string_view text) {
  const std::optional<std::string_view> part = checked_part(text);
  if (!part || !part->starts_with(kHead)) return std::nullopt;
  Journal journal;
  std::string_view rest = part->substr(kHead.size());
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    std::optional<JournalStep> step = parse_step(rest.substr(0, end));
    if (!step) return std::nullopt;
    journal.push_back(std::move(*step));
    rest.remove_prefix(end + 1);
  }
  return journal;
}

Status carry_out(io::FileSystem& files, const Journal& journal, const std::string& staged,
                 const std::string& out) {
  std::string last_folder;
  for (const JournalStep& step : journal) {
    if (step.kind == JournalStep::Kind::kRemove) {
      if (Status status = remove_with_folders(files, step.path, out); !status) return status;
      last_folder.clear();
      continue;
    }
    const std::string from = staged + "/" + step.path;
    if (!files.stat(from)) continue;
    const std::string folder = folder_of(out + "/" + step.path);
    if (folder != last_folder) {
      if (Status status = files.make_folders(folder); !status) return status;
      last_folder = folder;
    }
    if (Status status = files.rename(from, out + "/" + step.path); !status) return status;
  }
  return {};
}

}  // namespace kyyeu::write
