// What every record has: its id, where it stands, its names in time and its text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/source_span.h"
#include "model/body.h"
#include "model/ids.h"
#include "text/date.h"

namespace kyyeu {

using text::Date;

// A word of the editor's with its place, so that later stages can say where it is wrong.
struct Written {
  std::string text;
  SourceSpan span;

  bool empty() const { return text.empty(); }
};

// A reference as it was written (id, name or alias) and, once linked, what it means. A reference
// that could not be resolved keeps an empty id; an error was recorded then.
template <typename IdType>
struct Reference {
  std::string written;
  SourceSpan span;
  IdType id;

  bool empty() const { return written.empty(); }
  explicit operator bool() const { return static_cast<bool>(id); }
};

// A reference whose target may be of several kinds (a parent that is a unit or an organisation),
// or, where the format allows it, plain words that name no record.
using AnyReference = Reference<RecordRef>;

// What a row or a statement rests on: an article or a document of the archive, or a URL.
struct Source {
  std::string written;
  SourceSpan span;
  RecordRef record;
  bool is_url = false;

  bool empty() const { return written.empty(); }
};

// A name with the time in which it was in force. An empty date is an open end. Dates are
// inclusive on both sides.
struct DatedName {
  std::string name;
  std::string short_name;
  Date from;
  Date to;
  bool unverified = false;  // printed with a mark until a source is given
  std::string document;     // id of the document that gave the name, if stated
  SourceSpan span;
  Source source;
};

// A typed, dated relation to another record of the same kind. The inverse is not stored.
enum class RelationType : std::uint8_t {
  kRenamed,
  kMergedInto,
  kSplitFrom,
  kAbsorbed,
  kTransferred,
  kDissolved,
  kReplacedBy,
};

struct Relation {
  RelationType type = RelationType::kRenamed;
  AnyReference target;
  Date date;
  std::string note;
  SourceSpan span;
  Source source;
};

// Markdown as the editor wrote it, with its place in the file.
struct MarkdownText {
  std::string text;
  FileId file = kNoFile;
  std::uint32_t first_line = 1;

  bool empty() const { return text.empty(); }
};

struct Record {
  std::string id;
  SourceSpan span;  // of the file's first line, or of the row
  std::vector<DatedName> names;
  std::vector<Written> aliases;
  std::vector<Written> old_urls;
  std::vector<Written> tags;
  Source source;
  Date updated;
  bool draft = false;
  bool broken = false;  // its file could not be parsed: nothing but its id is known
  MarkdownText body;
  Body composed;  // filled by compose
  // Folder of a record that is a folder of its own ("content/articles/2023/x/"), else empty.
  std::string folder;
};

// The name in force on `day`; where none is (before the first, or in a gap) the nearest earlier
// one, else the first. Requires at least one name.
const DatedName& name_on(const std::vector<DatedName>& names, Date day);
// The name in force now: the one with no end, else the last to end. Requires at least one name.
const DatedName& current_name(const std::vector<DatedName>& names);

}  // namespace kyyeu
