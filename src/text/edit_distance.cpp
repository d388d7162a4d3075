#include "text/edit_distance.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "text/fold.h"
#include "text/utf8.h"

namespace kyyeu::text {
namespace {

using Row = std::vector<std::size_t>;

// One row of the table of distances between prefixes of `a` and `b`, for i letters of `a`. Cells
// farther than `limit` from the diagonal are over the limit anyway and stay so.
void fill_row(std::u32string_view a, std::u32string_view b, std::size_t i, std::size_t limit,
              const Row& before_last, const Row& last, Row& row) {
  std::fill(row.begin(), row.end(), limit + 1);
  if (i <= limit) {
    row[0] = i;
  }
  const std::size_t first = i > limit ? i - limit : 1;
  for (std::size_t j = first; j <= std::min(b.size(), i + limit); ++j) {
    const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
    std::size_t best = std::min({replaced, last[j] + 1, row[j - 1] + 1});
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
      best = std::min(best, before_last[j - 2] + 1);
    }
    row[j] = std::min(best, limit + 1);
  }
}

}  // namespace

std::u32string to_code_points(std::string_view utf8) {
  std::u32string result;
  for (std::size_t pos = 0; pos < utf8.size();) {
    result += decode_next(utf8, pos);
  }
  return result;
}

std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer - std::min(a.size(), b.size()) > limit) {
    return limit + 1;
  }
  limit = std::min(limit, longer);
  Row before_last(b.size() + 1, limit + 1);
  Row last(b.size() + 1);
  Row row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    last[j] = std::min(j, limit + 1);
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    fill_row(a, b, i, limit, before_last, last, row);
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  return edit_distance(to_code_points(a), to_code_points(b), limit);
}

std::size_t nearness_limit(std::size_t letters) {
  return std::min(std::max<std::size_t>(letters / 3, 1), letters - 1);
}

std::optional<std::size_t> nearest(std::string_view word,
                                   std::span<const std::string_view> candidates) {
  const std::u32string folded = to_code_points(fold_marks(word));
  if (folded.empty()) {
    return std::nullopt;
  }
  std::size_t limit = nearness_limit(folded.size());
  std::optional<std::size_t> best;
  std::size_t best_exact = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const std::size_t found =
        edit_distance(folded, to_code_points(fold_marks(candidates[i])), limit);
    if (found > limit) {
      continue;
    }
    const std::size_t exact =
        edit_distance(word, candidates[i], std::max(word.size(), candidates[i].size()));
    if (!best || found < limit || exact < best_exact) {
      best = i;
      best_exact = exact;
    }
    limit = found;
  }
  return best;
}

}  // namespace kyyeu::text
