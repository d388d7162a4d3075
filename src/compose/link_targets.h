// LinkTargets: what composing asks about names, answered by whoever knows them (the link stage; a
// table in tests).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/ids.h"

namespace kyyeu::compose {

struct Suggestion {
  std::string name;  // id, name or alias
  std::string id;    // of the record that bears it
};

// Called from several threads at once; implementations must not change while bodies are composed.
class LinkTargets {
 public:
  virtual ~LinkTargets() = default;

  // The records that `written` (an id, a name or an alias) may mean in the text of `from`, after
  // that record's cluster and place have decided between equal names. `wanted` narrows the kind;
  // kNone takes any.
  virtual std::vector<RecordRef> candidates(std::string_view written, RecordRef from,
                                            RecordKind wanted) const = 0;

  // What was probably meant by `written`, which fits nothing.
  virtual std::optional<Suggestion> nearest(std::string_view written, RecordKind wanted) const = 0;
};

}  // namespace kyyeu::compose
