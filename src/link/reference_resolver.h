// ReferenceResolver: from what an editor wrote (an id, a name, an alias) to the record it means.
#pragma once

#include <mutex>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/diagnostics.h"
#include "link/name_index.h"
#include "model/site.h"
#include "text/spelling_index.h"

namespace kyyeu::link {

// Where a name is read: decides between records that share it. The file's cluster comes first
// (its members of that year, then of any year), then the place, then the whole archive
// (content-format.md §1).
struct Scope {
  ClusterId cluster;
  PlaceId place;
  int year = 0;
};

class ReferenceResolver {
 public:
  // Reads ids, names and memberships; all must outlive the resolver. Const functions may be
  // called from several threads.
  explicit ReferenceResolver(const Site& site);

  // Learns the members of each cluster, whose units must be resolved by now. Until then names are
  // decided by place alone.
  void learn_members();

  // The record, or nothing with a finding at `span`: KY201 with the nearest name where none fits,
  // KY202 with the candidates where several do.
  RecordRef resolve(std::string_view written, SourceSpan span, Kinds kinds, const Scope& scope,
                    Diagnostics& diagnostics) const;

  // The candidates that are left after the scope has decided: one, none, or several.
  std::vector<RecordRef> candidates(std::string_view written, Kinds kinds,
                                    const Scope& scope) const;

  // Those of `found` that the scope decides for; all of them where it does not decide.
  std::vector<RecordRef> narrow(std::vector<RecordRef> found, const Scope& scope) const;
  // Whether the record is a unit of the cluster in that year; year 0: in any year.
  bool is_member(RecordRef record, ClusterId cluster, int year) const;
  // Of units, clusters and organisations, and of people by their unit.
  PlaceId place_of(RecordRef record) const;

  // The id or name nearest to what was written, for a hint: {name, id}.
  struct Suggestion {
    std::string name;
    std::string id;
  };
  std::optional<Suggestion> nearest(std::string_view written, Kinds kinds) const;

 private:
  void make_spellings() const;

  const Site& site_;
  NameIndex names_;
  // Of all names and ids; made when the first name cannot be found.
  mutable std::once_flag spellings_made_;
  mutable std::optional<text::SpellingIndex> spellings_;
  mutable std::vector<RecordRef> spelling_owners_;
  std::unordered_map<ClusterId, std::unordered_set<std::uint64_t>> members_;  // unit and year
};

}  // namespace kyyeu::link
