#include "build/build_state.h"

#include <atomic>
#include <utility>

#include "base/version.h"
#include "text/date_time.h"

namespace kyyeu::build {
namespace {

constexpr std::size_t kGrain = 256;

using Question = std::pair<const std::string, Answer>;

// A doubtful answer has its content beside the times.
bool is_unchanged(const io::FileSystem& files, const Question& question) {
  const Answer& answer = question.second;
  if (!is_same(files.stat(question.first), answer.stat)) return false;
  return !answer.content ||
         hash_content(files, question.first, answer.stat->kind) == answer.content;
}

void add_all(const std::map<std::string, Answer>& answers, std::vector<const Question*>& all) {
  for (const Question& question : answers)
    all.push_back(&question);
}

}  // namespace

std::string build_key(const io::FileSystem& files, const BuildOptions& options,
                      const std::string& destination) {
  std::string key(kVersion);
  if (const auto program = files.stat("/proc/self/exe")) {
    for (const std::int64_t part :
         {program->mtime_ns, program->ctime_ns, static_cast<std::int64_t>(program->inode),
          static_cast<std::int64_t>(program->size)})
      key.append(" ").append(std::to_string(part));
  }
  for (const bool choice : {options.has_base_url, options.drafts, options.future, options.strict})
    key += choice ? '1' : '0';
  for (const std::string& word :
       {options.root, options.config_file, destination, options.base_url, options.theme})
    key.append("\n").append(word);
  return key;
}

bool is_current(const BuildState& state, const io::FileSystem& files, const std::string& key,
                std::int64_t now_seconds, const TaskPool& pool) {
  if (state.key != key) return false;
  if (text::to_iso(text::local_date(now_seconds, state.time_zone)) != state.day) return false;
  std::vector<const Question*> all;
  all.reserve(state.inputs.size() + state.outputs.size());
  add_all(state.inputs, all);
  add_all(state.outputs, all);
  std::atomic<bool> same = true;
  pool.parallel_for(all.size(), kGrain, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last && same; ++i) {
      if (!is_unchanged(files, *all[i])) same = false;
    }
  });
  return same;
}

}  // namespace kyyeu::build
