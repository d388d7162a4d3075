// DocumentReader: from the texts of documents to what the index says of them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "search/posting_runs.h"
#include "search/search_documents.h"
#include "search/string_table.h"
#include "search/tokenizer.h"

namespace kyyeu::search {

// Texts for excerpts that go into one file: the JSON, compressed.
struct TextShard {
  std::string payload;
};

// What a chunk of neighbouring documents says.
struct ChunkIndex {
  std::uint32_t first = 0;                 // the first document's number
  PostingRuns words;                       // ids of the reader's lexicon
  PostingRuns pairs;                       // ids of the reader's pairs
  std::vector<std::uint32_t> lengths;      // tokens of each document's body
  std::vector<std::string> titles;         // of each document: `[address,title,kind,date,line,`
  std::vector<std::string> other_names;    // of each: `,"name","name"]`
  std::vector<std::uint32_t> text_shards;  // of each: which of `texts`
  std::vector<TextShard> texts;
  std::vector<std::pair<FacetValue, std::uint32_t>> facets;  // value and document
};

// Belongs to one thread at a time; a lexicon that has met many chunks has little left to learn.
class DocumentReader {
 public:
  DocumentReader(const Site& site, const YearWords& words,
                 std::span<const SearchAbbreviation> abbreviations)
      : site_(site), words_(words), tokenizer_(abbreviations) {}

  ChunkIndex read(std::span<const SearchDocument> documents, std::uint32_t first);

  const Lexicon& lexicon() const { return tokenizer_.lexicon(); }
  // Of two numbers of words each.
  const std::vector<std::uint64_t>& pairs() const { return pairs_.pairs(); }

 private:
  struct WordState {
    std::uint32_t stamp = 0;  // of the document that it was last seen in
    std::uint32_t place = 0;  // there, in words_seen_
  };

  void read_text(const SearchText& text, std::uint32_t number, ChunkIndex& chunk);
  Occurrence& word(WordId id, std::uint32_t number);
  Occurrence& pair(std::pair<WordId, WordId> words, std::uint32_t number);
  void add_metadata(const SearchDocument& document, const SearchText& text, ChunkIndex& chunk);

  const Site& site_;
  const YearWords& words_;
  Tokenizer tokenizer_;
  PairTable pairs_;
  TokenRow row_;
  std::uint32_t stamp_ = 0;
  std::vector<WordState> word_states_;
  std::vector<WordState> pair_states_;
  std::vector<Occurrence> words_seen_;  // of the whole chunk
  std::vector<Occurrence> pairs_seen_;
};

}  // namespace kyyeu::search
