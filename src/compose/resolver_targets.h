// ResolverTargets: the names that the link stage knows, for composing.
#pragma once

#include "compose/link_targets.h"
#include "link/reference_resolver.h"
#include "model/site.h"

namespace kyyeu::compose {

// Refers to both; names in a text are read in the scope of its record: an article's first cluster,
// else the place of its author's or publisher's unit; a unit's or cluster's own place, and so on.
class ResolverTargets : public LinkTargets {
 public:
  ResolverTargets(const Site& site, const link::ReferenceResolver& resolver)
      : site_(site), resolver_(resolver) {}

  std::vector<RecordRef> candidates(std::string_view written, RecordRef from,
                                    RecordKind wanted) const override;
  std::optional<Suggestion> nearest(std::string_view written, RecordKind wanted) const override;

 private:
  const Site& site_;
  const link::ReferenceResolver& resolver_;
};

// Where the text of `record` stands, to tell names apart that several records share.
link::Scope scope_of(const Site& site, RecordRef record);

}  // namespace kyyeu::compose
