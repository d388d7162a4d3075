// The steps from one part of a long list to the others (p-pagination).
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& pagination_view_type();

// Of the page's list, whose first page is `first`; empty when it has one part only.
View pagination_view(const ViewContext& context, std::string_view first);

// The items of this page's part, `size` to a part.
template <typename T>
std::span<const T> part_of(std::span<const T> items, const Page& page, int size) {
  const auto length = static_cast<std::size_t>(size);
  const std::size_t begin =
      std::min((static_cast<std::size_t>(page.part) - 1) * length, items.size());
  return items.subspan(begin, std::min(length, items.size() - begin));
}

}  // namespace kyyeu::render
