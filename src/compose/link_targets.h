// LinkTargets: the questions that composing asks about names and pictures, answered by whoever
// knows them (the link stage; a table in tests).
#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source_span.h"
#include "model/ids.h"

namespace kyyeu::compose {

struct PictureSize {
  int width = 0;   // CSS pixels
  int height = 0;
};

// Called from several threads at once; implementations must not change while bodies are composed.
class LinkTargets {
 public:
  virtual ~LinkTargets() = default;

  // The record that `written` (an id, a name or an alias) means in the text of `from`, whose own
  // cluster and place decide between equal names. `wanted` narrows the kind; kNone takes any.
  // When none or several fit, records the error (KY501 or KY201 for none, KY202 for several) at
  // `span` and gives back an empty reference.
  virtual RecordRef resolve(std::string_view written, RecordRef from, RecordKind wanted,
                            SourceSpan span, Diagnostics& diagnostics) const = 0;

  // Size of the picture that lies at `url` in the built site; nullopt when it is not known.
  virtual std::optional<PictureSize> picture_size(std::string_view url) const = 0;
};

}  // namespace kyyeu::compose
