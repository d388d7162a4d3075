// ReferenceResolver: from what an editor wrote (an id, a name, an alias) to the record it means.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/diagnostics.h"
#include "link/name_index.h"
#include "model/site.h"

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

  // The id or name nearest to what was written, for a hint: {name, id}.
  struct Suggestion {
    std::string name;
    std::string id;
  };
  std::optional<Suggestion> nearest(std::string_view written, Kinds kinds) const;

 private:
  std::vector<RecordRef> narrow(std::vector<RecordRef> found, const Scope& scope) const;
  bool is_member(RecordRef record, ClusterId cluster, int year) const;
  PlaceId place_of(RecordRef record) const;

  const Site& site_;
  NameIndex names_;
  std::unordered_map<ClusterId, std::unordered_set<std::uint64_t>> members_;  // unit and year
};

}  // namespace kyyeu::link
