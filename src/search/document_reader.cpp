#include "search/document_reader.h"

#include <algorithm>

#include "format/deflate.h"
#include "search/list_coder.h"
#include "search/record_words.h"
#include "text/json_writer.h"

namespace kyyeu::search {
namespace {

constexpr std::size_t kTextShard = 24UL << 10U;  // bytes of text in one file, before compression

// Gathers the texts of a chunk in files.
class TextShards {
 public:
  explicit TextShards(ChunkIndex& chunk) : chunk_(chunk) {}

  void add(std::uint32_t document, const std::string& text) {
    if (size_ > 0 && size_ + text.size() > kTextShard) finish();
    json_ += size_ == 0 ? "[[" : ",[";
    json_ += std::to_string(document);
    json_ += ',';
    text::append_json_string(json_, text);
    json_ += ']';
    size_ += text.size() + 1;
    chunk_.text_shards.push_back(static_cast<std::uint32_t>(chunk_.texts.size()));
  }

  void finish() {
    if (size_ == 0) return;
    json_ += ']';
    chunk_.texts.push_back({format::deflate(json_)});
    json_.clear();
    size_ = 0;
  }

 private:
  ChunkIndex& chunk_;
  std::string json_;
  std::size_t size_ = 0;
};

}  // namespace

ChunkIndex DocumentReader::read(std::span<const SearchDocument> documents, std::uint32_t first) {
  ChunkIndex chunk;
  chunk.first = first;
  TextShards texts(chunk);
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    ++stamp_;
    const SearchText text = search_text(site_, documents[i], words_);
    read_text(text, i, chunk);
    add_metadata(documents[i], text, chunk);
    for (const FacetValue& value : text.facets)
      chunk.facets.emplace_back(value, first + i);
    std::string shown = text.summary;
    add_line(shown, text.body);
    texts.add(first + i, shown);
  }
  texts.finish();
  chunk.words = pack(words_seen_, lexicon().size());
  chunk.pairs = pack(pairs_seen_, pairs().size());
  words_seen_.clear();
  pairs_seen_.clear();
  return chunk;
}

void DocumentReader::read_text(const SearchText& text, std::uint32_t number, ChunkIndex& chunk) {
  for (const std::string& name : text.names) {
    row_.clear();
    tokenizer_.read_lines(name, row_);
    const auto size = static_cast<std::uint8_t>(1 + name_size_code(row_.words.size()));
    const auto add = [&](WordId id) {
      Occurrence& seen = word(id, number);
      seen.name = seen.name == 0 ? size : std::min(seen.name, size);
    };
    std::for_each(row_.words.begin(), row_.words.end(), add);
    std::for_each(row_.aliases.begin(), row_.aliases.end(), add);
    for (const auto& words : row_.pairs)
      pair(words, number).name = 1;
  }
  row_.clear();
  tokenizer_.read_lines(text.summary, row_);
  for (const std::vector<WordId>* ids : {&row_.words, &row_.aliases}) {
    for (const WordId id : *ids)
      word(id, number).in_summary = true;
  }
  for (const auto& words : row_.pairs)
    pair(words, number);
  row_.clear();
  tokenizer_.read_lines(text.body, row_);
  for (const std::vector<WordId>* ids : {&row_.words, &row_.aliases}) {
    for (const WordId id : *ids)
      ++word(id, number).count;
  }
  for (const auto& words : row_.pairs)
    pair(words, number);
  chunk.lengths.push_back(static_cast<std::uint32_t>(row_.words.size()));
}

Occurrence& DocumentReader::word(WordId id, std::uint32_t number) {
  if (id >= word_states_.size())
    word_states_.resize(std::max<std::size_t>(id + 1, lexicon().size()));
  WordState& state = word_states_[id];
  if (state.stamp != stamp_) {
    state = {stamp_, static_cast<std::uint32_t>(words_seen_.size())};
    words_seen_.push_back({id, number});
  }
  return words_seen_[state.place];
}

Occurrence& DocumentReader::pair(std::pair<WordId, WordId> words, std::uint32_t number) {
  const std::uint32_t id = pairs_.add(words.first, words.second);
  if (id >= pair_states_.size()) pair_states_.resize(id + 1);
  WordState& state = pair_states_[id];
  if (state.stamp != stamp_) {
    state = {stamp_, static_cast<std::uint32_t>(pairs_seen_.size())};
    pairs_seen_.push_back({id, number});
  }
  return pairs_seen_[state.place];
}

void DocumentReader::add_metadata(const SearchDocument& document, const SearchText& text,
                                  ChunkIndex& chunk) {
  std::string& head = chunk.titles.emplace_back("[");
  text::append_json_string(head, document.page->url);
  head += ',';
  text::append_json_string(head, text.names.empty() ? document.page->url : text.names.front());
  head += ',';
  head += std::to_string(static_cast<int>(document.kind));
  head += ',';
  text::append_json_string(head, text::to_iso(document.date));
  head += ',';
  text::append_json_string(head, text.line);
  head += ',';
  std::string& names = chunk.other_names.emplace_back();
  for (std::size_t i = 1; i < text.names.size(); ++i) {
    names += ',';
    text::append_json_string(names, text.names[i]);
  }
  names += ']';
}

}  // namespace kyyeu::search
