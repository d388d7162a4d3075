#include "compose/mention_links.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "compose/sentences.h"
#include "text/html.h"

namespace kyyeu::compose {
namespace {

constexpr std::size_t kSentenceLength = 240;  // code points

// Elements that may begin or end within a link.
constexpr std::array<std::string_view, 3> kEmphasis = {"em>", "strong>", "del>"};

struct HtmlRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Where the plain text's `position`, which lies in or at the end of `run`, stands in the HTML.
std::size_t html_position(const TextRun& run, std::string_view plain, std::size_t position) {
  return run.html + text::escaped_size(plain.substr(run.plain, position - run.plain));
}

// The HTML of plain[begin, end); nullopt when it is not running text without a gap.
std::optional<HtmlRange> html_range(std::span<const TextRun> runs, std::string_view plain,
                                    const Mention& mention) {
  auto run = std::upper_bound(
      runs.begin(), runs.end(), mention.begin,
      [](std::size_t position, const TextRun& candidate) { return position < candidate.plain; });
  if (run == runs.begin()) return std::nullopt;
  --run;
  if (mention.begin >= run->plain + run->length) return std::nullopt;
  HtmlRange range{html_position(*run, plain, mention.begin), 0};
  while (run->plain + run->length < mention.end) {
    const std::size_t end = run->plain + run->length;
    ++run;
    if (run == runs.end() || run->plain != end) return std::nullopt;
  }
  range.end = html_position(*run, plain, mention.end);
  return range;
}

// How many elements begin in `html` and end behind it, and the reverse; nullopt when something but
// emphasis stands there.
struct Unbalanced {
  std::size_t unclosed = 0;
  std::size_t unopened = 0;
};

std::optional<Unbalanced> unbalanced(std::string_view html) {
  Unbalanced found;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    std::string_view name = html.substr(at + 1);
    const bool closes = name.starts_with('/');
    if (closes) name.remove_prefix(1);
    const bool is_emphasis =
        std::any_of(kEmphasis.begin(), kEmphasis.end(),
                    [&](std::string_view tag) { return name.starts_with(tag); });
    if (!is_emphasis) return std::nullopt;
    if (!closes) {
      ++found.unclosed;
    } else if (found.unclosed > 0) {
      --found.unclosed;
    } else {
      ++found.unopened;
    }
  }
  return found;
}

// Length of an opening tag that ends at `position`, else 0.
std::size_t opening_before(std::string_view html, std::size_t position) {
  for (const std::string_view tag : kEmphasis) {
    const std::size_t length = tag.size() + 1;
    if (position < length || html[position - length] != '<') continue;
    if (html.substr(position - tag.size(), tag.size()) == tag) return length;
  }
  return 0;
}

// Length of a closing tag that begins at `position`, else 0.
std::size_t closing_at(std::string_view html, std::size_t position) {
  if (html.substr(position, 2) != "</") return 0;
  for (const std::string_view tag : kEmphasis) {
    if (html.substr(position + 2).starts_with(tag)) return tag.size() + 2;
  }
  return 0;
}

// Takes the tags around the range into it that its own tags need to be whole elements.
std::optional<HtmlRange> balanced(std::string_view html, HtmlRange range) {
  const auto missing = unbalanced(html.substr(range.begin, range.end - range.begin));
  if (!missing) return std::nullopt;
  for (std::size_t i = 0; i < missing->unopened; ++i) {
    const std::size_t length = opening_before(html, range.begin);
    if (length == 0) return std::nullopt;
    range.begin -= length;
  }
  for (std::size_t i = 0; i < missing->unclosed; ++i) {
    const std::size_t length = closing_at(html, range.end);
    if (length == 0) return std::nullopt;
    range.end += length;
  }
  return range;
}

// The HTML that is being written anew, with the blocks of data moved along.
class Insertion {
 public:
  explicit Insertion(Body& body) : body_(body) { html_.reserve(body.html.size() * 5 / 4); }

  void wrap(HtmlRange range, const Mention& mention) {
    copy_to(range.begin);
    html_ += "<a class=\"auto-link\" href=\"";
    text::append_escaped(html_, mention.href);
    if (!mention.title.empty()) {
      html_ += "\" title=\"";
      text::append_escaped(html_, mention.title);
    }
    html_ += "\">";
    copy_to(range.end);
    html_ += "</a>";
  }

  void finish() {
    copy_to(body_.html.size());
    body_.html = std::move(html_);
  }

 private:
  void copy_to(std::size_t end) {
    const std::size_t shift = html_.size() - copied_;
    for (; block_ < body_.blocks.size() && body_.blocks[block_].offset <= end; ++block_) {
      body_.blocks[block_].offset += shift;
    }
    html_.append(body_.html, copied_, end - copied_);
    copied_ = end;
  }

  Body& body_;
  std::string html_;
  std::size_t copied_ = 0;
  std::size_t block_ = 0;
};

}  // namespace

std::size_t link_mentions(std::span<const TextRun> runs, std::span<const Mention> mentions,
                          Body& body) {
  Insertion insertion(body);
  std::size_t linked = 0;
  std::size_t last_end = 0;
  for (const Mention& mention : mentions) {
    auto range = html_range(runs, body.plain, mention);
    if (range) range = balanced(body.html, *range);
    if (!range || range->begin < last_end) continue;
    insertion.wrap(*range, mention);
    last_end = range->end;
    body.links.push_back(
        {mention.target, 0, true,
         sentence_around(body.plain, mention.begin, mention.end, kSentenceLength)});
    ++linked;
  }
  if (linked != 0) insertion.finish();
  return linked;
}

}  // namespace kyyeu::compose
