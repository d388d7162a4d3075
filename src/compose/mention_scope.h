// Which record a name means where several have it, by the record whose text it stands in.
#pragma once

#include <cstdint>
#include <vector>

#include "link/name_automaton.h"
#include "link/reference_resolver.h"
#include "model/site.h"

namespace kyyeu::compose {

// What decided between the records that have a name, the last of it.
enum class MeaningRule : std::uint8_t {
  kOnly,         // one record alone has it
  kDay,          // one alone had it on the text's day
  kNamed,        // the text's record, or a link of the editor's, names one of them
  kClusterYear,  // one is a member of the text's cluster in its year
  kCluster,      // in any year
  kPlace,        // one belongs to the text's place
  kInForce,      // of documents of one name, the one in force on the day
  kUndecided,
};

struct Meaning {
  std::vector<RecordRef> records;
  MeaningRule rule = MeaningRule::kOnly;
};

// For the text of one record. Refers to what it is made of.
class MentionScope {
 public:
  MentionScope(const Site& site, const link::NameAutomaton& names,
               const link::ReferenceResolver& resolver, RecordRef from);

  // The records that `match` may mean, each once: one, several where the text does not decide, none
  // where a name that every place has ("Sở Y tế") is known of another place only, or where the text
  // gives another place right behind it. A name in force on the text's day comes before others;
  // then what the record itself names (units, source_unit, clusters, people …); then the cluster's
  // members of the year; then the place. Without marks only what the record itself names decides.
  Meaning meant_by(const link::NameMatch& match, link::PlaceBehind behind) const;

  // Whether the record is named by the one whose text it is, or by a link of the editor's in it.
  bool is_named(RecordRef record) const;
  void add_named(RecordRef record);

  // The day whose names the text uses; empty where it has none.
  Date day() const { return day_; }

 private:
  bool is_foreign(const link::KnownName& name) const;
  bool is_elsewhere(RecordRef record, PlaceId given) const;
  bool is_in_force(const link::KnownName& name) const;
  void decide(Meaning& meaning) const;

  const Site& site_;
  const link::NameAutomaton& names_;
  const link::ReferenceResolver& resolver_;
  link::Scope scope_;
  Date day_;
  std::vector<RecordRef> named_;
};

}  // namespace kyyeu::compose
