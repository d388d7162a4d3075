#include "build/kept_state.h"

#include <utility>
#include <vector>

#include "base/hash.h"

namespace kyyeu::build {
namespace {

constexpr std::size_t kMaxBytes = 1UL << 30U;
constexpr std::size_t kMaxFile = 1UL << 30U;
constexpr std::size_t kGrain = 256;

std::string place_of(const std::string& root) { return root + "/.kyyeu/build-state"; }

// How a file was left. One that is doubtful is read: it counts only if it is what was written.
Answer look_at(const io::FileSystem& files, const std::string& path, const std::string& digest) {
  Answer answer{files.stat(path), std::nullopt};
  if (!answer.stat || !is_doubtful(*answer.stat, clock_now())) return answer;
  const auto bytes = files.read(path, kMaxFile);
  const bool good = bytes && (digest.empty() || to_hex(sha256(*bytes)) == digest);
  answer.content = good ? content_hash(*bytes) : Hash128{};
  return answer;
}

}  // namespace

std::optional<BuildState> read_state(const io::FileSystem& files, const std::string& root) {
  const auto bytes = files.read(place_of(root), kMaxBytes);
  return bytes ? parse_state(*bytes) : std::nullopt;
}

void keep_state(io::FileSystem& files, const std::string& root, BuildState state,
                const std::string& out, const write::Manifest& manifest, const TaskPool& pool) {
  std::vector<std::pair<std::string, std::string>> published(manifest.begin(), manifest.end());
  published.emplace_back(write::kManifestName, to_hex(sha256(write::to_text(manifest))));
  std::vector<Answer> answers(published.size());
  pool.parallel_for(published.size(), kGrain, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) {
      published[i].first.insert(0, out + "/");
      answers[i] = look_at(files, published[i].first, published[i].second);
    }
  });
  for (std::size_t i = 0; i < published.size(); ++i)
    state.outputs.emplace(std::move(published[i].first), answers[i]);
  const std::string unnamed = place_of(root) + ".part";
  if (!files.write_new(unnamed, to_bytes(state)) || !files.rename(unnamed, place_of(root)))
    (void)files.remove_file(unnamed);
}

void forget_state(io::FileSystem& files, const std::string& root) {
  if (files.stat(place_of(root))) (void)files.remove_file(place_of(root));
}

}  // namespace kyyeu::build
