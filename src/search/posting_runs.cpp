#include "search/posting_runs.h"

#include "search/list_coder.h"

namespace kyyeu::search {
namespace {

// One byte says most: flags below, then what is left of the count.
constexpr unsigned kNameShift = 1;
constexpr unsigned kCountShift = 5;
constexpr std::uint8_t kNameMask = 0xF;

void append(std::string& out, const Occurrence& occurrence, std::uint32_t gap) {
  append_varint(out, gap);
  append_varint(out, std::uint64_t{occurrence.count} << kCountShift |
                         std::uint64_t{occurrence.name} << kNameShift |
                         (occurrence.in_summary ? 1U : 0U));
}

}  // namespace

PostingRuns pack(const std::vector<Occurrence>& occurrences, std::size_t ids) {
  // Sorted by id, documents in the order in which they came: where each id's begin.
  std::vector<std::uint32_t> starts(ids + 1, 0);
  for (const Occurrence& occurrence : occurrences)
    ++starts[occurrence.id + 1];
  for (std::size_t i = 1; i < starts.size(); ++i)
    starts[i] += starts[i - 1];
  std::vector<std::uint32_t> order(occurrences.size());
  std::vector<std::uint32_t> next = starts;
  for (std::size_t i = 0; i < occurrences.size(); ++i)
    order[next[occurrences[i].id]++] = static_cast<std::uint32_t>(i);

  PostingRuns packed;
  packed.bytes.reserve(occurrences.size() * 2);
  for (std::uint32_t id = 0; id < ids; ++id) {
    const std::uint32_t documents = starts[id + 1] - starts[id];
    if (documents == 0) continue;
    packed.runs.push_back({id, static_cast<std::uint32_t>(packed.bytes.size()), documents});
    std::uint32_t last = 0;
    for (std::uint32_t i = starts[id]; i < starts[id + 1]; ++i) {
      const Occurrence& occurrence = occurrences[order[i]];
      append(packed.bytes, occurrence, occurrence.document - last);
      last = occurrence.document;
    }
  }
  packed.bytes.shrink_to_fit();
  return packed;
}

void detail::read_next(std::string_view bytes, std::size_t& at, Occurrence& last) {
  last.document += static_cast<std::uint32_t>(read_varint(bytes, at));
  const std::uint64_t rest = read_varint(bytes, at);
  last.in_summary = (rest & 1U) != 0;
  last.name = static_cast<std::uint8_t>(rest >> kNameShift & kNameMask);
  last.count = static_cast<std::uint32_t>(rest >> kCountShift);
}

}  // namespace kyyeu::search
