// ListMerger: from what each chunk says of a word to the word's list over all documents.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/task_pool.h"
#include "search/document_reader.h"
#include "search/list_coder.h"

namespace kyyeu::search {

// A list in the index, ready to be written.
struct PackedList {
  std::uint32_t documents = 0;
  std::string_view bytes;
};

// The lists of all words or pairs, by their places.
struct PackedLists {
  std::vector<PackedList> lists;
  std::vector<std::string> blocks;  // what their bytes lie in
};

// How much a word's occurrences in a body weigh, from the lengths of all bodies.
class Impacts {
 public:
  explicit Impacts(std::span<const ChunkIndex> chunks);
  // 0 for a word that is not in the body.
  std::uint8_t of(std::uint32_t document, std::uint32_t count) const;

 private:
  std::vector<double> damping_;  // of each document
};

// `runs` are one of the two of each chunk, their ids places by now, in order. `places` is how many
// there are.
struct MergeInput {
  std::span<const ChunkIndex> chunks;
  PostingRuns ChunkIndex::*runs = &ChunkIndex::words;
  std::size_t places = 0;
  ListKind kind = ListKind::kWord;
};
PackedLists merge_lists(const MergeInput& input, const Impacts& impacts, const TaskPool& pool);

// Puts the places instead of a reader's own ids, and the runs in their order.
void put_places(PostingRuns& runs, const std::vector<std::uint32_t>& places);

}  // namespace kyyeu::search
