#include "link/name_bounds.h"

#include <algorithm>

#include "text/hygiene.h"

namespace kyyeu::link {
namespace {

constexpr std::size_t kLongestTitle = 160;  // bytes
constexpr std::string_view kOpening = "“";
constexpr std::string_view kClosing = "”";

bool is_joined(text::Gap gap) { return gap == text::Gap::kSlash || gap == text::Gap::kTightDash; }

bool goes_on_behind(const std::vector<Step>& steps, std::size_t end, RecordKind kind) {
  if (end == steps.size()) return false;
  const Step& last = steps[end - 1];
  const Step& next = steps[end];
  if (is_joined(next.before)) return next.digits || next.capital;
  // "Bệnh viện Đồng Nai -2"
  if (next.before == text::Gap::kDash)
    return next.digits && !last.digits && next.end - next.begin == 1;
  if (next.before != text::Gap::kSpace || !next.capital || next.capitals) return false;
  const bool proper = last.capital || last.digits;
  if (!proper && kind != RecordKind::kPerson) return false;
  // "… Hữu Lũng Nguyễn Văn A": three names or more of a person.
  const bool person = text::is_surname(next) && end + 1 < steps.size() && steps[end + 1].capital &&
                      steps[end + 1].before == text::Gap::kSpace;
  return !person || kind == RecordKind::kPerson;
}

bool goes_on_before(const std::vector<Step>& steps, std::size_t begin, RecordKind kind) {
  if (begin == 0) return false;
  const Step& before = steps[begin - 1];
  const text::Gap gap = steps[begin].before;
  if (gap == text::Gap::kSlash) return true;
  if (gap == text::Gap::kTightDash) return before.digits || steps[begin].digits;
  if (kind != RecordKind::kPerson) return false;
  return gap == text::Gap::kSpace && before.capital && text::is_surname(before);
}

// A stop that ends a sentence, with more behind it.
bool is_speech(std::string_view quoted) {
  return quoted.size() > kLongestTitle || quoted.find(". ") != std::string_view::npos ||
         quoted.ends_with('.') || quoted.ends_with("…");
}

std::string_view without_edges(std::string_view text) {
  while (!text.empty() && std::string_view(" .,").find(text.front()) != std::string_view::npos)
    text.remove_prefix(1);
  while (!text.empty() && std::string_view(" .,").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_part_of_longer_name(const std::vector<Step>& steps, std::size_t begin, std::size_t end,
                            RecordKind kind, bool number) {
  if (number) {
    const bool before = begin > 0 && is_joined(steps[begin].before);
    return before || (end < steps.size() && is_joined(steps[end].before));
  }
  if (kind == RecordKind::kPerson &&
      !std::all_of(steps.begin() + static_cast<std::ptrdiff_t>(begin),
                   steps.begin() + static_cast<std::ptrdiff_t>(end),
                   [](const Step& step) { return step.capital; })) {
    return true;
  }
  return goes_on_before(steps, begin, kind) || goes_on_behind(steps, end, kind);
}

bool is_in_quoted_title(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t from = begin > kLongestTitle ? begin - kLongestTitle : 0;
  const std::string_view before = text.substr(from, begin - from);
  const std::size_t opening = before.rfind(kOpening);
  if (opening == std::string_view::npos) return false;
  const std::size_t closing = before.rfind(kClosing);
  if (closing != std::string_view::npos && closing > opening) return false;
  const std::size_t last = text.substr(end, kLongestTitle).find(kClosing);
  if (last == std::string_view::npos) return false;
  const std::size_t quoted_begin = from + opening + kOpening.size();
  const std::string_view quoted = text.substr(quoted_begin, end + last - quoted_begin);
  return without_edges(quoted).size() != end - begin && !is_speech(quoted);
}

}  // namespace kyyeu::link
