#include "search/index_builder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <mutex>
#include <set>

#include "format/deflate.h"
#include "search/directory_shards.h"
#include "search/pair_files.h"
#include "unit/search/shards.h"

namespace kyyeu::search {
namespace {

// A site of articles made of a few syllables, so that words and pairs come often and in all places.
Site make_site(std::size_t articles) {
  const std::vector<std::string> words = {"thi",  "đua", "Hữu", "Lũng", "quý",  "II",   "năm",
                                          "2023", "hoà", "hòa", "TTYT", "thị",  "dua",  "1.234",
                                          "tế",   "y",   "kỹ",  "kĩ",   "5/QĐ", "trung"};
  std::uint32_t seed = 7;
  const auto text = [&](std::size_t length) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i) {
      seed = seed * 1664525 + 1013904223;
      if (!out.empty()) out += (seed >> 20U) % 17 == 0 ? '\n' : ' ';
      out += words[(seed >> 10U) % words.size()];
    }
    return out;
  };
  const auto line = [&](std::size_t length) {
    std::string out = text(length);
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
  };
  Site site;
  site.articles.resize(articles);
  for (std::size_t i = 0; i < articles; ++i) {
    Article& article = site.articles[i];
    article.id = "bai-" + std::to_string(i);
    article.year = 2020 + static_cast<int>(i % 5);
    article.title.text = line(3 + i % 9);
    article.summary = line(i % 12);
    article.composed.plain = text(20 + i % 80);
    article.sort_date = {article.year, 1 + static_cast<int>(i % 12), 1 + static_cast<int>(i % 28)};
    Page page;
    page.kind = PageKind::kArticle;
    page.url = "bai/" + article.id + ".html";
    page.record = static_cast<std::uint32_t>(i);
    site.pages.push_back(page);
  }
  return site;
}

using Files = std::map<std::string, std::string>;

Files build(const Site& site, std::size_t workers = 2) {
  Files files;
  std::mutex mutex;
  const TaskPool pool(workers);
  const Status status = build_index(site, {}, pool, [&](std::string_view path, std::string_view b) {
    const std::lock_guard guard(mutex);
    CHECK(files.emplace(path, b).second);
    return Status();
  });
  CHECK(status.has_value());
  return files;
}

Directory directory(const Files& files, std::string_view folder, std::uint32_t documents,
                    ListKind kind) {
  Directory all;
  for (const auto& [path, bytes] : files) {
    if (!path.starts_with(folder)) continue;
    const auto shard = read_script(bytes);
    REQUIRE(shard.has_value());
    CHECK(read_directory(shard->payload, documents, kind, all));
  }
  return all;
}

// What each document holds, counted by hand: word or pair → documents, and those that name it.
struct Count {
  std::set<std::uint32_t> documents;
  std::set<std::uint32_t> named;
  std::set<std::uint32_t> summed;
  std::set<std::uint32_t> in_body;
};
using Counts = std::map<std::pair<std::string, std::string>, Count>;

struct Counted {
  Counts words;
  Counts pairs;
};

Counted count(const Site& site) {
  const std::vector<SearchAbbreviation> abbreviations = search_abbreviations(site);
  Tokenizer tokenizer(abbreviations);
  const Lexicon& lexicon = tokenizer.lexicon();
  const std::vector<SearchDocument> documents = search_documents(site);
  Counted counted;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const SearchText text = search_text(site, documents[i], {});
    const auto add = [&](std::string_view part, std::set<std::uint32_t> Count::*where) {
      TokenRow row;
      tokenizer.read_lines(part, row);
      row.words.insert(row.words.end(), row.aliases.begin(), row.aliases.end());
      for (const WordId word : row.words) {
        Count& found =
            counted.words[{std::string(lexicon.key(word)), std::string(lexicon.variant(word))}];
        found.documents.insert(i);
        (found.*where).insert(i);
      }
      for (const auto& [a, b] : row.pairs) {
        Count& found =
            counted.pairs[{std::string(lexicon.key(a)).append(" ").append(lexicon.key(b)),
                           std::string(lexicon.variant(a)).append(" ").append(lexicon.variant(b))}];
        found.documents.insert(i);
        (found.*where).insert(i);
      }
    };
    for (const std::string& name : text.names)
      add(name, &Count::named);
    add(text.summary, &Count::summed);
    add(text.body, &Count::in_body);
  }
  return counted;
}

void check_lists(const Directory& index, const Counts& counts, std::uint32_t all, ListKind kind) {
  std::size_t lists = 0;
  for (const auto& [key, variants] : index)
    lists += variants.size();
  CHECK(lists == counts.size());
  for (const auto& [word, found] : counts) {
    CAPTURE(word.first);
    CAPTURE(word.second);
    REQUIRE(index.contains(word.first));
    REQUIRE(index.at(word.first).contains(word.second));
    std::set<std::uint32_t> documents, named, summed, in_body;
    for (const Posting& posting : index.at(word.first).at(word.second)) {
      documents.insert(posting.document);
      if (posting.in_name) named.insert(posting.document);
      if (posting.in_summary) summed.insert(posting.document);
      if (posting.impact > 0) in_body.insert(posting.document);
    }
    CHECK(documents == found.documents);
    CHECK(named == found.named);
    if (kind == ListKind::kWord) CHECK(summed == found.summed);
    // Of words that stand nearly everywhere the index no longer says so.
    const bool fine = impact_levels(documents.size(), all) > 2;
    if (kind == ListKind::kWord && fine) CHECK(in_body == found.in_body);
  }
}

TEST_CASE("the index holds every word and pair of every document, and nothing else") {
  const Site site = make_site(700);
  const Files files = build(site);
  const Counted counted = count(site);
  constexpr std::uint32_t kAll = 700;
  check_lists(directory(files, "tim/t/", kAll, ListKind::kWord), counted.words, kAll,
              ListKind::kWord);
  check_lists(directory(files, "tim/b/", kAll, ListKind::kPair), counted.pairs, kAll,
              ListKind::kPair);
}

TEST_CASE("the files are the same for any number of workers") {
  const Site site = make_site(500);
  const Files one = build(site, 1);
  CHECK(one.size() > 8);
  CHECK(build(site, 2) == one);
  CHECK(build(site, 7) == one);
}

TEST_CASE("all files have one stamp, which changes with the documents' numbers") {
  Site site = make_site(100);
  std::set<std::string> stamps;
  for (const auto& [path, bytes] : build(site)) {
    const auto shard = read_script(bytes);
    REQUIRE(shard.has_value());
    CHECK(path.starts_with("tim/"));
    CHECK(path.ends_with(".js"));
    stamps.insert(shard->stamp);
  }
  REQUIRE(stamps.size() == 1);
  CHECK(stamps.begin()->starts_with("1."));
  CHECK(stamps.begin()->size() == 10);
  site.pages[3].url = "bai/khac.html";
  CHECK_FALSE(stamps.contains(read_script(build(site).at("tim/goc.js"))->stamp));
}

TEST_CASE("an empty site has an index without documents") {
  const Files files = build(Site());
  REQUIRE(files.contains("tim/goc.js"));
  const auto root = format::inflate(read_script(files.at("tim/goc.js"))->payload, kMostInflated);
  REQUIRE(root.has_value());
  CHECK(root->find("\"documents\":0") != std::string::npos);
  CHECK(root->find("\"terms\":[]") != std::string::npos);
}

TEST_CASE("the sink's failure is the builder's") {
  const TaskPool pool(2);
  const Site site = make_site(10);
  const Status status = build_index(
      site, {}, pool, [](std::string_view, std::string_view) { return Status(fail(Error{})); });
  CHECK_FALSE(status.has_value());
}

TEST_CASE("separators find the file of every key and variant") {
  DirectoryShards shards(60, 100);
  const std::string list(20, 'x');
  std::vector<std::string> places;
  for (const std::string key : {"an", "ba", "ba an", "bac", "thi", "thi dua", "đ", "\U0001D400"}) {
    for (const std::string variant : {"0", "1", "2", "3", "5"}) {
      shards.add(key, key + variant, {1, list});
      places.push_back(place_of(key, key + variant));
    }
  }
  shards.finish();
  const std::vector<std::string>& separators = shards.separators();
  REQUIRE(separators.size() == shards.files().size());
  CHECK(separators.front().empty());
  CHECK(std::is_sorted(separators.begin(), separators.end()));
  std::size_t shard = 0;
  std::size_t found = 0;
  for (const DirectoryFile& file : shards.files()) {
    const std::string payload = file.payload();
    std::size_t at = 0;
    const std::size_t size = read_varint(payload, at);
    const auto directory = format::inflate(payload.substr(at, size), kMostInflated);
    REQUIRE(directory.has_value());
    const std::size_t lists = (payload.size() - at - size) / list.size();
    for (std::size_t i = 0; i < lists; ++i, ++found) {
      const auto after = std::upper_bound(separators.begin(), separators.end(), places[found]);
      CHECK(after - separators.begin() - 1 == static_cast<std::ptrdiff_t>(shard));
    }
    ++shard;
  }
  CHECK(found == places.size());
}

TEST_CASE("a pair lies in the file that its hash names") {
  // FNV-1a's own examples, where bytes and units are the same.
  CHECK(pair_hash("") == 0x811C9DC5);
  CHECK(pair_hash("a") == 0xE40C292C);
  CHECK(pair_hash("foobar") == 0xBF9CF968);
  PairFiles pairs(7);
  const std::string list(3, 'x');
  for (const std::string key : {"thi dua", "y te", "đ đ"})
    pairs.add(key, key, {1, list});
  for (const std::string key : {"thi dua", "y te", "đ đ"})
    CHECK_FALSE(pairs.files()[pair_hash(key) % 7].empty());
}

}  // namespace
}  // namespace kyyeu::search
