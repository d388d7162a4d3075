#include "render/views/source_list.h"

#include <utility>

namespace kyyeu::render {

void SourceList::add(const Source& source) {
  if (source.empty() || !seen_.insert(source.written).second) return;
  View link = context_.source_link(source);
  if (!link.empty()) links_.push_back(std::move(link));
}

std::vector<View> SourceList::links() && { return std::move(links_); }

}  // namespace kyyeu::render
