// PostingRuns: what a chunk of documents holds, packed, one run of documents for each word or pair.
// An archive's postings are its largest data by far; as bytes they fit in memory many times over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::search {

// A word or pair in one document of a chunk.
struct Occurrence {
  std::uint32_t id = 0;
  std::uint32_t document = 0;  // counted from the chunk's first
  std::uint32_t count = 0;     // in the body; of pairs 0
  std::uint8_t name = 0;       // 0: in no name, else 1 + its size's code; of pairs 1
  bool in_summary = false;
};

struct PostingRun {
  std::uint32_t id = 0;
  std::uint32_t begin = 0;  // of its bytes
  std::uint32_t documents = 0;
};

struct PostingRuns {
  std::vector<PostingRun> runs;
  std::string bytes;
};

// Packs occurrences that come in order of documents. Ids are below `ids`.
PostingRuns pack(const std::vector<Occurrence>& occurrences, std::size_t ids);

// Calls body(occurrence) for each of the run, in order of documents.
template <typename Body>
void each_occurrence(const PostingRuns& packed, const PostingRun& run, Body body);

namespace detail {
// Reads the occurrence behind `last` and moves `at` behind it.
void read_next(std::string_view bytes, std::size_t& at, Occurrence& last);
}  // namespace detail

template <typename Body>
void each_occurrence(const PostingRuns& packed, const PostingRun& run, Body body) {
  std::size_t at = run.begin;
  Occurrence next;
  next.id = run.id;
  for (std::uint32_t i = 0; i < run.documents; ++i) {
    detail::read_next(packed.bytes, at, next);
    body(next);
  }
}

}  // namespace kyyeu::search
