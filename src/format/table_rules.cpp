#include "format/table_rules.h"

#include <algorithm>

namespace kyyeu::format {
namespace {

constexpr std::size_t kNarrowest = 3;  // md_is_table_underline()

// The cells of a line such as "| - | :-: |", as offsets; empty for any other line.
struct Cell {
  std::size_t begin;
  std::size_t end;
};

std::vector<Cell> rule_cells(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view line = text.substr(0, end);
  std::size_t pos = line.find_first_not_of(" \t>", begin);
  if (line.find('|', begin) == std::string_view::npos) return {};
  if (line.find_first_not_of("|:- \t", pos) != std::string_view::npos) return {};
  std::vector<Cell> cells;
  while (true) {
    pos = line.find_first_of(":-", pos);
    if (pos == std::string_view::npos) return cells;
    const std::size_t cell_end = std::min(line.find_first_of("| \t", pos), end);
    const std::string_view cell = line.substr(pos, cell_end - pos);
    const std::size_t dash = cell.find('-');
    const std::size_t inner = cell.find(':', 1);
    if (dash > 1 || (inner != std::string_view::npos && inner + 1 != cell.size())) return {};
    cells.push_back({pos, cell_end});
    pos = cell_end;
  }
}

}  // namespace

std::vector<Insertion> find_narrow_rules(std::string_view text) {
  std::vector<Insertion> insertions;
  std::size_t inserted = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::size_t first = text.find_first_not_of(" \t>", begin);
    if (first < end && (text[first] == '|' || text[first] == '-' || text[first] == ':')) {
      for (const Cell& cell : rule_cells(text, begin, end)) {
        const std::size_t width = cell.end - cell.begin;
        if (width >= kNarrowest) continue;
        const std::size_t dash = text.find('-', cell.begin);
        insertions.push_back({dash, dash + inserted, kNarrowest - width});
        inserted += kNarrowest - width;
      }
    }
    begin = end + 1;
  }
  return insertions;
}

std::string widen(std::string_view text, const std::vector<Insertion>& insertions) {
  std::string out;
  std::size_t done = 0;
  for (const Insertion& insertion : insertions) {
    out.append(text, done, insertion.offset - done);
    out.append(insertion.length, '-');
    done = insertion.offset;
  }
  return out.append(text, done);
}

std::size_t source_offset(const std::vector<Insertion>& insertions, std::size_t widened) {
  if (insertions.empty()) return widened;
  const auto after = std::upper_bound(
      insertions.begin(), insertions.end(), widened,
      [](std::size_t wanted, const Insertion& insertion) { return wanted < insertion.widened; });
  if (after == insertions.begin()) return widened;
  const Insertion& last = *(after - 1);
  const std::size_t behind = widened - last.widened;
  return behind < last.length ? last.offset : last.offset + (behind - last.length);
}

}  // namespace kyyeu::format
