#include "rules/cycles.h"

#include <algorithm>
#include <utility>

namespace kyyeu::rules {
namespace {

using Report = std::function<void(const Edge& closing, const Ring& ring)>;

// A walk in depth that keeps its own stack: a chain may be as long as there are records.
class Walk {
 public:
  Walk(std::size_t nodes, std::vector<Edge> edges, const Report& report)
      : edges_(std::move(edges)), report_(report), first_(nodes + 1, 0), place_(nodes, kNew) {
    std::stable_sort(edges_.begin(), edges_.end(),
                     [](const Edge& a, const Edge& b) { return a.from < b.from; });
    for (const Edge& edge : edges_)
      ++first_[edge.from + 1];
    for (std::size_t node = 0; node < nodes; ++node)
      first_[node + 1] += first_[node];
  }

  void run() {
    for (std::uint32_t node = 0; node < place_.size(); ++node) {
      if (place_[node] != kNew) continue;
      enter(node);
      while (!path_.empty())
        step();
    }
  }

 private:
  static constexpr std::size_t kNew = static_cast<std::size_t>(-1);
  static constexpr std::size_t kDone = static_cast<std::size_t>(-2);

  struct Stop {
    std::uint32_t node;
    std::size_t next_edge;
  };

  void enter(std::uint32_t node) {
    place_[node] = path_.size();
    path_.push_back({node, first_[node]});
  }

  void step() {
    Stop& stop = path_.back();
    if (stop.next_edge == first_[stop.node + 1]) {
      place_[stop.node] = kDone;
      path_.pop_back();
      return;
    }
    const Edge& edge = edges_[stop.next_edge++];
    if (edge.to == edge.from || place_[edge.to] == kDone) return;
    if (place_[edge.to] == kNew) return enter(edge.to);
    Ring ring;
    const std::size_t last = std::min(path_.size(), place_[edge.to] + kLongestRing + 1);
    for (std::size_t i = place_[edge.to]; i < last; ++i)
      ring.push_back(path_[i].node);
    report_(edge, ring);
  }

  std::vector<Edge> edges_;
  const Report& report_;
  std::vector<std::size_t> first_;  // by node: its first edge
  std::vector<std::size_t> place_;  // by node: where it stands on the path
  std::vector<Stop> path_;
};

}  // namespace

void find_rings(std::size_t nodes, std::vector<Edge> edges, const Report& report) {
  std::erase_if(edges, [&](const Edge& edge) { return edge.from >= nodes || edge.to >= nodes; });
  Walk(nodes, std::move(edges), report).run();
}

std::string ring_words(const Ring& ring, const std::function<std::string(std::uint32_t)>& id_of) {
  std::string words;
  for (std::size_t i = 0; i < std::min(ring.size(), kLongestRing); ++i)
    words += id_of(ring[i]) + " → ";
  if (ring.size() > kLongestRing) words += "… → ";
  return words + (ring.empty() ? "" : id_of(ring.front()));
}

}  // namespace kyyeu::rules
