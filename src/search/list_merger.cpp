#include "search/list_merger.h"

#include <algorithm>
#include <cmath>

namespace kyyeu::search {
namespace {

constexpr std::size_t kBlock = 8192;  // places merged at a time

// BM25's saturation: the weight grows with the count ever more slowly, and less in long texts.
constexpr double kSaturation = 1.2;
constexpr double kLengthShare = 0.75;

bool before(const PostingRun& run, std::uint32_t place) { return run.id < place; }

// Merges the runs of the places from `first` on.
class BlockMerger {
 public:
  BlockMerger(const MergeInput& input, const Impacts& impacts, std::uint32_t documents)
      : input_(input), impacts_(impacts), documents_(documents) {}

  void merge(std::size_t first, std::size_t last, std::string& bytes,
             std::vector<PackedList>& lists) {
    std::vector<const PostingRun*> next;
    for (const ChunkIndex& chunk : input_.chunks) {
      const std::vector<PostingRun>& runs = (chunk.*input_.runs).runs;
      next.push_back(
          &*std::lower_bound(runs.begin(), runs.end(), static_cast<std::uint32_t>(first), before));
    }
    std::vector<std::size_t> ends;
    for (std::size_t place = first; place < last; ++place) {
      list_.clear();
      for (std::size_t i = 0; i < input_.chunks.size(); ++i) {
        const PostingRuns& packed = input_.chunks[i].*input_.runs;
        if (next[i] == packed.runs.data() + packed.runs.size() || next[i]->id != place) continue;
        add(input_.chunks[i], packed, *next[i]++);
      }
      if (!list_.empty()) append_list(bytes, list_, documents_, input_.kind);
      lists[place].documents = static_cast<std::uint32_t>(list_.size());
      ends.push_back(bytes.size());
    }
    std::size_t begin = 0;
    for (std::size_t place = first; place < last; ++place) {
      const std::size_t end = ends[place - first];
      lists[place].bytes = std::string_view(bytes).substr(begin, end - begin);
      begin = end;
    }
  }

 private:
  void add(const ChunkIndex& chunk, const PostingRuns& packed, const PostingRun& run) {
    each_occurrence(packed, run, [&](const Occurrence& occurrence) {
      Posting& posting = list_.emplace_back();
      posting.document = chunk.first + occurrence.document;
      posting.in_name = occurrence.name != 0;
      if (input_.kind != ListKind::kWord) return;
      posting.impact = impacts_.of(posting.document, occurrence.count);
      if (posting.in_name) posting.name_size = static_cast<std::uint8_t>(occurrence.name - 1);
      posting.in_summary = occurrence.in_summary;
    });
  }

  const MergeInput& input_;
  const Impacts& impacts_;
  std::uint32_t documents_;
  std::vector<Posting> list_;
};

std::uint32_t documents_of(std::span<const ChunkIndex> chunks) {
  if (chunks.empty()) return 0;
  return chunks.back().first + static_cast<std::uint32_t>(chunks.back().lengths.size());
}

}  // namespace

Impacts::Impacts(std::span<const ChunkIndex> chunks) {
  std::uint64_t tokens = 0;
  std::size_t documents = 0;
  for (const ChunkIndex& chunk : chunks) {
    documents += chunk.lengths.size();
    for (const std::uint32_t length : chunk.lengths)
      tokens += length;
  }
  const double mean =
      tokens == 0 ? 1 : static_cast<double>(tokens) / static_cast<double>(documents);
  damping_.reserve(documents);
  for (const ChunkIndex& chunk : chunks) {
    for (const std::uint32_t length : chunk.lengths)
      damping_.push_back(kSaturation * (1 - kLengthShare + kLengthShare * length / mean));
  }
}

std::uint8_t Impacts::of(std::uint32_t document, std::uint32_t count) const {
  return static_cast<std::uint8_t>(std::ceil(kMaxImpact * count / (count + damping_[document])));
}

PackedLists merge_lists(const MergeInput& input, const Impacts& impacts, const TaskPool& pool) {
  PackedLists packed;
  packed.lists.resize(input.places);
  packed.blocks.resize((input.places + kBlock - 1) / kBlock);
  const std::uint32_t documents = documents_of(input.chunks);
  pool.parallel_for(packed.blocks.size(), 1, [&](std::size_t first, std::size_t last) {
    BlockMerger merger(input, impacts, documents);
    for (std::size_t i = first; i < last; ++i) {
      merger.merge(i * kBlock, std::min((i + 1) * kBlock, input.places), packed.blocks[i],
                   packed.lists);
    }
  });
  return packed;
}

void put_places(PostingRuns& runs, const std::vector<std::uint32_t>& places) {
  for (PostingRun& run : runs.runs)
    run.id = places[run.id];
  std::sort(runs.runs.begin(), runs.runs.end(),
            [](const PostingRun& a, const PostingRun& b) { return a.id < b.id; });
}

}  // namespace kyyeu::search
