#include "compose/heading_ids.h"

#include <algorithm>

#include "text/slug.h"

namespace kyyeu::compose {

HeadingIds::HeadingIds(const std::vector<std::string>& reserved,
                       const std::vector<std::string>& prefixes)
    : reserved_(reserved), prefixes_(prefixes) {}

bool HeadingIds::is_reserved(std::string_view id) const {
  return id.starts_with("fn-") || id.starts_with("fnref-") ||
         std::any_of(prefixes_.begin(), prefixes_.end(),
                     [&](const std::string& prefix) { return id.starts_with(prefix); });
}

std::string HeadingIds::take(std::string_view text) {
  if (taken_.empty()) {
    for (const std::string& id : reserved_)
      taken_.emplace(id, 1);
  }
  std::string base = text::make_slug(text);
  if (base.empty() || is_reserved(base)) base.insert(0, base.empty() ? "phan" : "phan-");
  const auto [at, is_free] = taken_.emplace(base, 1);
  if (is_free) return base;
  int number = at->second;
  std::string id;
  do {
    id = base + "-" + std::to_string(++number);
  } while (!taken_.emplace(id, 1).second);
  taken_[base] = number;
  return id;
}

int HeadingLevels::next(int written) {
  while (!open_.empty() && open_.back() >= written)
    open_.pop_back();
  open_.push_back(written);
  constexpr std::size_t kLowest = 6;
  return static_cast<int>(std::min(open_.size() + 1, kLowest));
}

}  // namespace kyyeu::compose
