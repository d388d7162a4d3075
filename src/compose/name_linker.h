// NameLinker: names of records in running text become links, and what is doubtful about the words
// is said.
#pragma once

#include <string>
#include <vector>

#include "compose/mention_linker.h"
#include "compose/site_paths.h"
#include "link/name_automaton.h"
#include "link/reference_resolver.h"
#include "model/site.h"

namespace kyyeu::compose {

class TextObserver;

// Words for what a link says about its record, in the site's language.
struct LinkWords {
  std::string in_cluster = "{0}, {1} năm {2}";  // a unit, its cluster, the year
};

// A link goes to the record's own page, at its first mention in the text unless [links] first_only
// is off, and says in its title what the record was called on the text's day and to which cluster
// it belonged. No link is made where [links] auto is off, to the text's own record, to a record
// that an editor's link in the text leads to, to one of [links] skip, to one without a page, nor
// inside a title in quotation marks.
//
// Findings: KY609 a name that came into force after the article's day; KY610 a name of several
// records, once a text; KY611.doubled and KY611.name (a known name, misspelt); KY615.hidden the
// name of somebody whom [people] hide hides.
class NameLinker : public MentionLinker {
 public:
  // Refers to all of them. An observer is told of every name in the texts.
  NameLinker(const Site& site, const link::NameAutomaton& names,
             const link::ReferenceResolver& resolver, LinkWords words = {},
             TextObserver* observer = nullptr);

  void link(RecordRef from, std::span<const TextRun> runs, Body& body,
            Diagnostics& diagnostics) const override;

  // Where a link to the record may lead, relative to the site's root; "" where none may be made.
  const std::string& page_of(RecordRef record) const;
  // Whether one of [links] skip.
  bool is_skipped(RecordRef record) const;
  // What a link to the record says; "" where the words in the text say it all.
  std::string title_of(RecordRef record, Date day, std::string_view shown) const;

  const Site& site() const { return site_; }
  const link::NameAutomaton& names() const { return names_; }
  const link::ReferenceResolver& resolver() const { return resolver_; }
  TextObserver* observer() const { return observer_; }

 private:
  const Site& site_;
  const link::NameAutomaton& names_;
  const link::ReferenceResolver& resolver_;
  LinkWords words_;
  TextObserver* observer_;
  std::vector<std::vector<std::string>> pages_;  // by kind and index
  link::HashTable cluster_of_;                   // unit and year → its cluster
};

}  // namespace kyyeu::compose
