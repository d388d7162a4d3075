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

// Where positions of the plain text stand in the HTML. Goes on from the last one of the same run: a
// line of a thousand names is not read a thousand times.
class HtmlPositions {
 public:
  explicit HtmlPositions(std::string_view plain) : plain_(plain) {}

  // Of `position`, which lies in or at the end of `run`.
  std::size_t of(const TextRun& run, std::size_t position) {
    if (run_ != &run || at_ > position) {
      run_ = &run;
      at_ = run.plain;
      html_ = run.html;
    }
    html_ += text::escaped_size(plain_.substr(at_, position - at_));
    at_ = position;
    return html_;
  }

 private:
  std::string_view plain_;
  const TextRun* run_ = nullptr;
  std::size_t at_ = 0;
  std::size_t html_ = 0;
};

// The HTML of plain[begin, end); nullopt when it is not running text without a gap.
std::optional<HtmlRange> html_range(std::span<const TextRun> runs, HtmlPositions& positions,
                                    const Mention& mention) {
  auto run = std::upper_bound(
      runs.begin(), runs.end(), mention.begin,
      [](std::size_t position, const TextRun& candidate) { return position < candidate.plain; });
  if (run == runs.begin()) return std::nullopt;
  --run;
  if (mention.begin >= run->plain + run->length) return std::nullopt;
  HtmlRange range{positions.of(*run, mention.begin), 0};
  while (run->plain + run->length < mention.end) {
    const std::size_t end = run->plain + run->length;
    ++run;
    if (run == runs.end() || run->plain != end) return std::nullopt;
  }
  range.end = positions.of(*run, mention.end);
  return range;
}

// The emphasis that begins in a stretch of HTML and ends behind it, and the reverse, by the names
// of its elements ("em>"), each in the order of the text.
struct Unbalanced {
  std::vector<std::string_view> unclosed;
  std::vector<std::string_view> unopened;
};

// nullopt when something but emphasis stands there.
std::optional<Unbalanced> unbalanced(std::string_view html) {
  Unbalanced found;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
    std::string_view name = html.substr(at + 1);
    const bool closes = name.starts_with('/');
    if (closes) name.remove_prefix(1);
    const auto* tag = std::find_if(kEmphasis.begin(), kEmphasis.end(),
                                   [&](std::string_view one) { return name.starts_with(one); });
    if (tag == kEmphasis.end()) return std::nullopt;
    if (!closes) {
      found.unclosed.push_back(*tag);
    } else if (!found.unclosed.empty()) {
      found.unclosed.pop_back();
    } else {
      found.unopened.push_back(*tag);
    }
  }
  return found;
}

// A link's range, and what must be written around and inside it so that its elements are whole.
struct Wrapped {
  HtmlRange range;
  std::string before;  // closes, in front of the link, emphasis that goes on into it
  std::string inside;  // and opens it again
  std::string last;    // closes, at the end of the link, emphasis that goes on behind it
  std::string behind;  // and opens it again
};

std::string opening(std::string_view name) { return "<" + std::string(name); }
std::string closing(std::string_view name) { return "</" + std::string(name); }

// Takes the tags right around the range into it; emphasis that goes further is cut in two.
std::optional<Wrapped> balanced(std::string_view html, HtmlRange range) {
  const auto missing = unbalanced(html.substr(range.begin, range.end - range.begin));
  if (!missing) return std::nullopt;
  Wrapped wrapped{range, {}, {}, {}, {}};
  for (const std::string_view name : missing->unopened) {
    const std::string tag = opening(name);
    if (wrapped.before.empty() && html.substr(0, wrapped.range.begin).ends_with(tag)) {
      wrapped.range.begin -= tag.size();
      continue;
    }
    wrapped.before += closing(name);
    wrapped.inside.insert(0, tag);
  }
  for (auto name = missing->unclosed.rbegin(); name != missing->unclosed.rend(); ++name) {
    const std::string tag = closing(*name);
    if (wrapped.last.empty() && html.substr(wrapped.range.end).starts_with(tag)) {
      wrapped.range.end += tag.size();
      continue;
    }
    wrapped.last += tag;
    wrapped.behind.insert(0, opening(*name));
  }
  return wrapped;
}

// The HTML that is being written anew, with the blocks of data moved along.
class Insertion {
 public:
  explicit Insertion(Body& body) : body_(body), html_(room()) { html_.clear(); }

  void wrap(const Wrapped& wrapped, const Mention& mention) {
    copy_to(wrapped.range.begin);
    html_ += wrapped.before;
    html_ += "<a class=\"auto-link\" href=\"";
    text::append_escaped(html_, mention.href);
    if (!mention.title.empty()) {
      html_ += "\" title=\"";
      text::append_escaped(html_, mention.title);
    }
    html_ += "\">";
    html_ += wrapped.inside;
    copy_to(wrapped.range.end);
    html_ += wrapped.last;
    html_ += "</a>";
    html_ += wrapped.behind;
  }

  void finish() {
    copy_to(body_.html.size());
    body_.html.assign(html_);  // which has room for it, as a rule
  }

 private:
  // Kept from text to text by its thread.
  static std::string& room() {
    thread_local std::string html;
    return html;
  }

  void copy_to(std::size_t end) {
    const std::size_t shift = html_.size() - copied_;
    for (; block_ < body_.blocks.size() && body_.blocks[block_].offset <= end; ++block_) {
      body_.blocks[block_].offset += shift;
    }
    html_.append(body_.html, copied_, end - copied_);
    copied_ = end;
  }

  Body& body_;
  std::string& html_;
  std::size_t copied_ = 0;
  std::size_t block_ = 0;
};

}  // namespace

std::size_t link_mentions(std::span<const TextRun> runs, std::span<const Mention> mentions,
                          Body& body) {
  Insertion insertion(body);
  HtmlPositions positions(body.plain);
  std::size_t linked = 0;
  std::size_t last_end = 0;
  for (const Mention& mention : mentions) {
    const auto range = html_range(runs, positions, mention);
    const auto wrapped = range ? balanced(body.html, *range) : std::nullopt;
    if (!wrapped || wrapped->range.begin < last_end) continue;
    insertion.wrap(*wrapped, mention);
    last_end = wrapped->range.end;
    body.links.push_back(
        {mention.target, 0, true,
         sentence_around(body.plain, mention.begin, mention.end, kSentenceLength)});
    ++linked;
  }
  if (linked != 0) insertion.finish();
  return linked;
}

}  // namespace kyyeu::compose
