// TextObserver: is told what becomes of each link and each name in a text, for whoever asks why.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compose/mention_scope.h"
#include "model/record.h"

namespace kyyeu::compose {

// A link that the editor wrote.
struct WrittenLink {
  bool record_link = false;  // [[…]], else Markdown's
  bool external = false;
  std::string_view words;  // as the page shows them
  std::string_view href;   // relative to the page; "" where the target has no page
  RecordRef target;        // none for files, lists and other sites
  int year = 0;            // of a record's page of a year
  SourceSpan span;
};

enum class MentionFate : std::uint8_t {
  kLinked,
  kRepeated,      // its record has a link further up, or one that the editor wrote
  kOwn,           // of the record whose text it is
  kShared,        // KY610
  kForeign,       // such as every place has, and known of another place only
  kSkipped,       // [links] skip
  kNoPage,        // nothing to lead to
  kSwitchedOff,   // [links] auto = false
  kQuoted,        // part of a title in quotation marks
  kHidden,        // KY615.hidden
  kMisspelt,      // KY611.name
  kPartOfLonger,  // of a name that nobody knows
};

struct FoundMention {
  MentionFate fate = MentionFate::kLinked;
  MeaningRule rule = MeaningRule::kOnly;
  std::string_view words;                 // as the text has them
  std::vector<RecordRef> records;         // that it may mean; one, where it is linked
  const link::KnownName* name = nullptr;  // the spelling that it matched
  std::string_view href;                  // of kLinked, relative to the page
  SourceSpan span;
};

// Views and pointers live as long as the call.
class TextObserver {
 public:
  virtual ~TextObserver() = default;
  virtual void link(const WrittenLink& link) = 0;
  virtual void mention(const FoundMention& mention) = 0;
};

}  // namespace kyyeu::compose
