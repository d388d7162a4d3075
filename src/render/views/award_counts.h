// How many were awarded and how many proposed: counted apart, each row of awards once, whatever
// the number of years its period spans.
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "render/view_context.h"

namespace kyyeu::render {

inline constexpr std::size_t kRecipientKinds = 4;

struct AwardCounts {
  using ByRecipient = std::array<int, kRecipientKinds>;  // by RecipientKind

  ByRecipient awarded{};
  ByRecipient proposed{};
  int ended = 0;    // declined or revoked
  int unnamed = 0;  // of the awarded ones, those of which only the number is known

  void add(const Award& award);
  void add(const AwardCounts& other);
};

int sum(const AwardCounts::ByRecipient& counts);

// "10 tập thể, 55 cá nhân"; "" for none.
std::string counts_text(const ViewContext& context, const AwardCounts::ByRecipient& counts);

// "10"; "" for none, so that a table's empty cells stay empty.
std::string count_text(const ViewContext& context, int count);

}  // namespace kyyeu::render
