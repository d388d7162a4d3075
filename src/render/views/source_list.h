// The sources that the rows of a table rest on, each once (p-sources).
#pragma once

#include <set>
#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// In the order in which they are added. Declare as {"sources", FieldKind::kList, "…",
// link_view_type} and print with {{> p-sources}}.
class SourceList {
 public:
  explicit SourceList(const ViewContext& context) : context_(context) {}

  void add(const Source& source);
  std::vector<View> links() &&;

 private:
  const ViewContext& context_;
  std::set<std::string> seen_;
  std::vector<View> links_;
};

}  // namespace kyyeu::render
