// Explanation: why a page exists and why it says what it says, as plain data.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/source_span.h"
#include "compose/text_observer.h"
#include "model/page.h"
#include "model/site.h"

namespace kyyeu::explain {

// A file, or a row of one, without which the page would not be, or not be the same.
enum class OriginKind : std::uint8_t {
  kRecord,    // whose page it is
  kRows,      // of a table; `count` of them in this file
  kArticles,  // `count` articles that it lists; the file is the newest one's
  kOldUrl,    // asks for the redirect
  kFixed,     // every site has the page
};

struct Origin {
  OriginKind kind = OriginKind::kRecord;
  SourceSpan span;  // of the first of them
  RecordRef record;
  std::size_t count = 1;
};

enum class LinkKind : std::uint8_t {
  kAutomatic,    // from a name in the text
  kRecordLink,   // [[…]]
  kMarkdown,     // [words](address)
  kFrontMatter,  // a key of the record, such as units
};

// The spelling of the archive's that a name in a text matched.
struct NameEntry {
  RecordRef record;
  std::string text;
  Date from;
  Date to;
  bool alias = false;
  bool number = false;  // of a document
  bool loose = false;   // but for the word for a grade
};

struct Link {
  LinkKind kind = LinkKind::kAutomatic;
  std::string words;  // as the text has them; of front matter what was written
  std::string key;    // of front matter: "source_unit"
  RecordRef target;   // none for lists, files and other sites
  int year = 0;
  std::string url;  // relative to the site's root, or of another site; "" where there is no page
  SourceSpan span;
  // Of an automatic one:
  NameEntry entry;
  compose::MeaningRule rule = compose::MeaningRule::kOnly;
};

// A name in the text that is no link.
struct Unlinked {
  compose::MentionFate fate = compose::MentionFate::kShared;
  std::string words;
  std::vector<RecordRef> records;  // that it may mean
  NameEntry entry;
  SourceSpan span;
};

struct Explanation {
  Page page;
  RecordRef record;   // whose own page it is; may be none
  std::string title;  // of the record, "" without one
  std::vector<Origin> origins;
  std::vector<Link> links;
  std::vector<Unlinked> unlinked;
  std::vector<RelatedArticle> related;  // of an article
};

}  // namespace kyyeu::explain
