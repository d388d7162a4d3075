// Links (p-link) to all records of a list of references.
#pragma once

#include <utility>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Those that were resolved and are not hidden; the names of units and clusters as at the end of
// `year` (0: now).
template <typename IdType>
std::vector<View> reference_links(const ViewContext& context,
                                  const std::vector<Reference<IdType>>& references, int year = 0) {
  std::vector<View> items;
  items.reserve(references.size());
  for (const Reference<IdType>& reference : references) {
    if (!reference) continue;
    View link = context.record_link(ref(reference.id), year);
    if (!link.empty()) items.push_back(std::move(link));
  }
  return items;
}

// Those that name no record stand as their words.
inline std::vector<View> reference_links(const ViewContext& context,
                                         const std::vector<AnyReference>& references,
                                         int year = 0) {
  std::vector<View> items;
  items.reserve(references.size());
  for (const AnyReference& reference : references) {
    View link = context.reference_link(reference, year);
    if (!link.empty()) items.push_back(std::move(link));
  }
  return items;
}

}  // namespace kyyeu::render
