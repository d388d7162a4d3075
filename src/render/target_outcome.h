// What became of a target: held against the results of its period.
#pragma once

#include "model/site.h"

namespace kyyeu::render {

struct TargetOutcome {
  Outcome outcome = Outcome::kNotKnown;
  bool stated = false;  // by the source; else computed here
  // Of the units it was computed from: how many reach the value, of how many it is known, how many
  // there are. All 0 where a figure of the whole cluster decides.
  int met = 0;
  int known = 0;
  int of = 0;
};

// A stated outcome goes before a computed one. Results count if their period is the set's own. A
// figure of the cluster decides where there is one; else its units do, all of them or the stated
// share. While some units are not known the outcome is given only where they cannot change it.
TargetOutcome target_outcome(const Site& site, const TargetSet& set, const Target& target);

// Whether the value stands to the goal as the comparison asks. Grades compare by their scale, best
// first; false where either is not known or they are of different kinds.
bool meets(const ResultValue& value, Comparison comparison, const ResultValue& goal);

}  // namespace kyyeu::render
