#include "search/root_file.h"

#include "format/deflate.h"
#include "text/json_writer.h"
#include "text/search_letters.h"
#include "text/utf8.h"

namespace kyyeu::search {
namespace {

void add_texts(text::JsonWriter& json, std::string_view name,
               const std::vector<std::string>& texts) {
  json.key(name).begin_array();
  for (const std::string& text : texts)
    json.value(text);
  json.end_array();
}

void add_letters(text::JsonWriter& json) {
  std::string letters, qualities, plain, tones;
  for (const text::SearchLetter& letter : text::search_letters()) {
    text::append_utf8(letters, letter.letter);
    text::append_utf8(qualities, letter.quality);
    text::append_utf8(plain, letter.plain);
    tones += static_cast<char>('0' + letter.tone);
  }
  add_texts(json, "letters", {letters, qualities, plain, tones});
}

}  // namespace

std::string root_payload(const RootFile& root, const FacetFiles& facets, const SearchWords& words) {
  std::string out;
  text::JsonWriter json(out);
  json.begin_object().member("format", kIndexFormat).member("documents", root.documents);
  json.member("metaSize", kMetadataShard).key("kinds").begin_array();
  for (const std::string_view kind : kSearchKinds)
    json.value(kind);
  json.end_array();
  add_texts(json, "terms", root.terms);
  json.member("pairs", root.pair_files);
  json.key("facets").begin_object();
  for (std::size_t i = 0; i < kFacets.size(); ++i)
    json.member(kFacets[i], facets[i].size());
  json.end_object();
  add_letters(json);
  json.key("abbreviations").begin_array();
  for (const SearchAbbreviation& row : root.abbreviations)
    json.begin_array().value(row.keys).value(row.words).end_array();
  json.end_array().key("words").begin_object();
  for (const auto& [key, word] : words.engine)
    json.member(key, word);
  json.end_object().end_object();
  return format::deflate(out);
}

}  // namespace kyyeu::search
