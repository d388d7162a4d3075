// Rings in what points from record to record: successors, parents, replacements.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/source_span.h"

namespace kyyeu::rules {

struct Edge {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  SourceSpan span;
};

// The nodes of a ring in the order of its edges; the last one points to the first.
using Ring = std::vector<std::uint32_t>;

// Calls report(closing edge, ring) for each edge that closes a ring while the nodes are walked in
// their order; each ring has such an edge. Edges of a node to itself are passed over. Linear but
// for the rings' lengths; of a ring of more than kLongestRing nodes only the first ones are given.
void find_rings(std::size_t nodes, std::vector<Edge> edges,
                const std::function<void(const Edge& closing, const Ring& ring)>& report);

inline constexpr std::size_t kLongestRing = 12;

// "a → b → a"; "a → b → … → a" where the ring was cut.
std::string ring_words(const Ring& ring, const std::function<std::string(std::uint32_t)>& id_of);

}  // namespace kyyeu::rules
