// Body: a record's Markdown after composing.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/source_span.h"
#include "model/ids.h"

namespace kyyeu {

struct Heading {
  int level = 2;     // 2 … 6: h1 belongs to the page
  std::string id;    // fragment, unique on the page
  std::string text;  // plain
};

// The sentence that a link stands in, as plain text.
struct Sentence {
  std::string text;
  // The link's own words are text[begin, end), on whole letters; nothing is marked when equal.
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// A link to a record, written by the editor ([[…]] or to a content file) or made from a name.
struct OutgoingLink {
  RecordRef target;
  int year = 0;  // [[cluster/2023]]: the year's page; 0 = the record's own
  bool automatic = false;
  Sentence sentence;
  SourceSpan span = {};  // of a document's that the editor wrote
};

// A link to another site (http, https) that the editor wrote, as it stands in the page.
struct OutsideLink {
  std::string url;
  SourceSpan span;
};

enum class DataBlockKind : std::uint8_t { kResults, kChart, kMembers, kAwards };

// A fenced block that draws data (content-format.md §4). Render puts its table at `offset` of the
// body's HTML.
struct DataBlock {
  DataBlockKind kind = DataBlockKind::kResults;
  std::size_t offset = 0;
  RecordRef cluster;
  RecordRef unit;
  std::string period;  // code, may be empty
  MetricId metric;
  SourceSpan span;
};

struct Body {
  std::string html;   // links are relative to the record's own page
  std::string plain;  // what a reader reads: paragraphs and cells separated by '\n'
  // The first sentences of `plain`, on one line, for where a summary is missing.
  std::string excerpt;
  std::vector<Heading> headings;
  std::vector<OutgoingLink> links;
  std::vector<OutsideLink> outside;  // in the order of the text
  // Addresses in the site of the pictures that the text shows and of the files that it links to.
  std::vector<std::string> files;
  std::vector<DataBlock> blocks;  // by offset

  bool empty() const { return html.empty() && blocks.empty(); }
};

}  // namespace kyyeu
