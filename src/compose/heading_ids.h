// Ids and levels of a page's headings.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kyyeu::compose {

// Gives each heading of one page an id of its own: the slug of its text, with -2, -3 … for those
// that follow with the same one.
class HeadingIds {
 public:
  // No heading gets one of `reserved`, nor one that begins with a prefix of `prefixes` or as those
  // of footnotes do (fn-…, fnref-…). Refers to both.
  HeadingIds(const std::vector<std::string>& reserved, const std::vector<std::string>& prefixes);

  std::string take(std::string_view text);

 private:
  bool is_reserved(std::string_view id) const;

  const std::vector<std::string>& reserved_;
  const std::vector<std::string>& prefixes_;
  // For each id the last number that was tried behind it, so that a thousand headings of one
  // name do not count from 2 each. Takes in the reserved ones with the first heading, which many
  // a page never has.
  std::unordered_map<std::string, int> taken_;
};

// From the levels that the editor chose to those of the page, where h1 is the title: the first is
// h2, and a heading is never more than one level below the one it stands under, however many the
// editor skipped.
class HeadingLevels {
 public:
  int next(int written);

 private:
  std::vector<int> open_;  // levels as written of the headings that the next one may stand under
};

}  // namespace kyyeu::compose
