#include "search/index_builder.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <memory>
#include <mutex>
#include <numeric>
#include <utility>

#include "base/hash.h"
#include "format/deflate.h"
#include "search/directory_shards.h"
#include "search/list_merger.h"
#include "search/pair_files.h"
#include "search/root_file.h"
#include "search/vocabulary.h"

namespace kyyeu::search {
namespace {

// Documents read at a time. Enough chunks for all workers, and not so many that their runs are
// short.
constexpr std::size_t kLeastChunk = 64;
constexpr std::size_t kMostChunk = 2048;
constexpr std::size_t kChunks = 48;

// A query loads one file for each of its words and pairs: smaller files are fewer bytes to load,
// and more files to carry. Small archives get small files, large ones not many more of them.
constexpr std::size_t kLeastFile = 4UL << 10U;
constexpr std::size_t kMostFile = 12UL << 10U;
constexpr std::size_t kTermFiles = 600;
constexpr std::size_t kPairFiles = 1000;
constexpr std::size_t kLargestGroup = 40UL << 10U;  // of one key, which more than one file takes

std::size_t file_target(std::size_t bytes, std::size_t files) {
  return std::clamp(bytes / files, kLeastFile, kMostFile);
}

std::size_t bytes_of(const PackedLists& packed) {
  std::size_t bytes = 0;
  for (const PackedList& list : packed.lists) {
    if (list.documents > 0) bytes += list.bytes.size() + kEntryBytes;
  }
  return bytes;
}

std::string stamp_of(const std::vector<SearchDocument>& documents) {
  std::string addresses;
  for (const SearchDocument& document : documents)
    addresses.append(document.page->url).append("\n");
  constexpr std::size_t kDigits = 8;
  return std::to_string(kIndexFormat) + "." + to_hex(sha256(addresses)).substr(0, kDigits);
}

// Readers, one for each thread that asks at the same time.
class ReaderPool {
 public:
  ReaderPool(const Site& site, const YearWords& words,
             const std::vector<SearchAbbreviation>& abbreviations)
      : site_(site), words_(words), abbreviations_(abbreviations) {}

  // The number of a reader that nobody else has until it is given back.
  std::size_t take() {
    const std::lock_guard guard(mutex_);
    if (free_.empty()) {
      free_.push_back(readers_.size());
      readers_.push_back(std::make_unique<DocumentReader>(site_, words_, abbreviations_));
    }
    const std::size_t taken = free_.back();
    free_.pop_back();
    return taken;
  }
  void give_back(std::size_t reader) {
    const std::lock_guard guard(mutex_);
    free_.push_back(reader);
  }
  DocumentReader& at(std::size_t reader) {
    const std::lock_guard guard(mutex_);
    return *readers_[reader];
  }
  const std::vector<std::unique_ptr<DocumentReader>>& all() const { return readers_; }

 private:
  const Site& site_;
  const YearWords& words_;
  const std::vector<SearchAbbreviation>& abbreviations_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<DocumentReader>> readers_;
  std::vector<std::size_t> free_;
};

// "aba2": letters shared with the key before, the rest, and how common the key is. Empty for keys
// of other letters than a–z.
void add_to_list_of_keys(std::string& out, std::string& last, std::string_view key,
                         std::uint64_t documents) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  if (!std::all_of(key.begin(), key.end(), is_small)) return;
  constexpr std::size_t kMostShared = 25;
  constexpr int kMostDigit = 9;
  const auto differ = std::mismatch(last.begin(), last.end(), key.begin(), key.end());
  const std::size_t shared =
      std::min<std::size_t>(static_cast<std::size_t>(differ.second - key.begin()), kMostShared);
  out += static_cast<char>('A' + static_cast<char>(shared));
  out += key.substr(shared);
  out += static_cast<char>('0' +
                           std::min(static_cast<int>(std::bit_width(documents)) - 1, kMostDigit));
  last = key;
}

class Builder {
 public:
  Builder(const Site& site, const SearchWords& words, const TaskPool& pool, const SearchSink& sink)
      : site_(site),
        words_(words),
        pool_(pool),
        documents_(search_documents(site)),
        abbreviations_(search_abbreviations(site)),
        readers_(site, words.years, abbreviations_),
        writer_(sink, stamp_of(documents_)) {}

  Status run() {
    read_documents();
    RootFile root;
    root.documents = static_cast<std::uint32_t>(documents_.size());
    root.abbreviations = abbreviations_;
    make_lists(root);
    const FacetFiles facets = facet_files(site_, chunks_, words_.kinds, root.documents);
    for (std::size_t i = 0; i < facets.size(); ++i) {
      for (std::size_t part = 0; part < facets[i].size(); ++part) {
        std::string name = "f/" + std::string(kFacets[i]);
        if (part > 0) name += "-" + std::to_string(part);
        put(writer_.write(name, facets[i][part]));
      }
    }
    write_texts();
    write_metadata();
    put(writer_.write("goc", root_payload(root, facets, words_)));
    return std::move(failure_);
  }

 private:
  void read_documents() {
    const std::size_t size = std::clamp(documents_.size() / kChunks, kLeastChunk, kMostChunk);
    chunks_.resize((documents_.size() + size - 1) / size);
    chunk_readers_.resize(chunks_.size());
    pool_.parallel_for(chunks_.size(), 1, [&](std::size_t first, std::size_t last) {
      const std::size_t reader = readers_.take();
      for (std::size_t i = first; i < last; ++i) {
        const auto documents = std::span(documents_).subspan(i * size);
        chunks_[i] = readers_.at(reader).read(documents.first(std::min(size, documents.size())),
                                              static_cast<std::uint32_t>(i * size));
        chunk_readers_[i] = reader;
      }
      readers_.give_back(reader);
    });
  }

  void make_lists(RootFile& root) {
    const IndexVocabulary all = merge_vocabularies(readers_.all());
    pool_.parallel_for(chunks_.size(), 1, [&](std::size_t first, std::size_t last) {
      for (std::size_t i = first; i < last; ++i) {
        put_places(chunks_[i].words, all.word_places[chunk_readers_[i]]);
        put_places(chunks_[i].pairs, all.pair_places[chunk_readers_[i]]);
      }
    });
    const Impacts impacts(chunks_);
    write_words(all,
                merge_lists({chunks_, &ChunkIndex::words, all.words.size(), ListKind::kWord},
                            impacts, pool_),
                root.terms);
    root.pair_files = write_pairs(
        all, merge_lists({chunks_, &ChunkIndex::pairs, all.pairs.size(), ListKind::kPair}, impacts,
                         pool_));
  }

  void write_words(const IndexVocabulary& all, const PackedLists& packed,
                   std::vector<std::string>& separators) {
    DirectoryShards shards(file_target(bytes_of(packed), kTermFiles), kLargestGroup);
    std::vector<std::uint64_t> documents(all.keys.size(), 0);
    for (std::size_t i = 0; i < all.words.size(); ++i) {
      if (packed.lists[i].documents == 0) continue;
      shards.add(all.keys[all.words[i].key], all.words[i].variant, packed.lists[i]);
      documents[all.words[i].key] += packed.lists[i].documents;
    }
    shards.finish();
    separators = shards.separators();
    write_files("t", shards.files());
    std::string keys;
    std::string last;
    for (std::size_t i = 0; i < all.keys.size(); ++i) {
      if (documents[i] > 0) add_to_list_of_keys(keys, last, all.keys[i], documents[i]);
    }
    put(writer_.write("v", format::deflate(keys)));
  }

  // How many files the pairs take.
  std::size_t write_pairs(const IndexVocabulary& all, const PackedLists& packed) {
    const std::size_t bytes = bytes_of(packed);
    PairFiles pairs(bytes / file_target(bytes, kPairFiles) + 1);
    for (std::size_t i = 0; i < all.pairs.size(); ++i) {
      if (packed.lists[i].documents == 0) continue;
      pairs.add(all.pair_key(all.pairs[i]), all.pair_variant(all.pairs[i]), packed.lists[i]);
    }
    write_files("b", pairs.files());
    return pairs.files().size();
  }

  void write_files(std::string_view kind, const std::vector<DirectoryFile>& files) {
    pool_.parallel_for(files.size(), 1, [&](std::size_t first, std::size_t last) {
      for (std::size_t i = first; i < last; ++i)
        put(writer_.write_numbered(kind, i, files[i].payload()));
    });
  }

  void write_texts() {
    std::size_t next = 0;
    for (const ChunkIndex& chunk : chunks_) {
      for (const TextShard& shard : chunk.texts)
        put(writer_.write_numbered("x", next++, shard.payload));
    }
  }

  void write_metadata() {
    std::vector<std::string> rows;
    rows.reserve(documents_.size());
    std::size_t first_text = 0;
    for (const ChunkIndex& chunk : chunks_) {
      for (std::size_t i = 0; i < chunk.titles.size(); ++i) {
        rows.push_back(chunk.titles[i] + std::to_string(first_text + chunk.text_shards[i]) +
                       chunk.other_names[i]);
      }
      first_text += chunk.texts.size();
    }
    const std::size_t files = (rows.size() + kMetadataShard - 1) / kMetadataShard;
    pool_.parallel_for(files, 1, [&](std::size_t first, std::size_t last) {
      for (std::size_t i = first; i < last; ++i) {
        std::string json = "[";
        const std::size_t end = std::min((i + 1) * kMetadataShard, rows.size());
        for (std::size_t row = i * kMetadataShard; row < end; ++row) {
          if (json.size() > 1) json += ',';
          json += rows[row];
        }
        put(writer_.write_numbered("m", i, format::deflate(json + "]")));
      }
    });
  }

  // Keeps the first failure.
  void put(Status status) {
    if (status) return;
    const std::lock_guard guard(mutex_);
    if (failure_) failure_ = std::move(status);
  }

  const Site& site_;
  const SearchWords& words_;
  const TaskPool& pool_;
  std::vector<SearchDocument> documents_;
  std::vector<SearchAbbreviation> abbreviations_;
  ReaderPool readers_;
  ShardWriter writer_;
  std::vector<ChunkIndex> chunks_;
  std::vector<std::size_t> chunk_readers_;
  std::mutex mutex_;
  Status failure_;
};

}  // namespace

Status build_index(const Site& site, const SearchWords& words, const TaskPool& pool,
                   const SearchSink& sink) {
  return Builder(site, words, pool, sink).run();
}

}  // namespace kyyeu::search
