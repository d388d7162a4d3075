#include "load/values.h"

#include <utility>

#include "text/date.h"
#include "text/edit_distance.h"
#include "text/slug.h"
#include "text/url.h"

namespace kyyeu::load {
namespace {

std::string join(std::span<const std::string_view> words) {
  std::string joined;
  for (const std::string_view word : words) {
    if (word.empty()) continue;
    if (!joined.empty()) joined += ", ";
    joined += word;
  }
  return joined;
}

}  // namespace

bool check_real(Date date, std::string_view written, SourceSpan span, Diagnostics& findings) {
  if (text::is_real(date)) return true;
  findings.add(Finding::error("KY307.no-such-day", span, {std::string(written)}));
  return false;
}

std::optional<Date> read_iso_date(std::string_view text, SourceSpan span, Diagnostics& findings) {
  if (const std::optional<Date> date = text::parse_iso_date(text)) {
    if (check_real(*date, text, span, findings)) return date;
    return std::nullopt;
  }
  const std::optional<Date> other = text::parse_cell_date(text);
  if (other && !check_real(*other, text, span, findings)) return std::nullopt;
  Finding finding = Finding::error("KY307.date", span, {std::string(text)});
  if (other) finding = std::move(finding).with_hint("write", {text::to_iso(*other)});
  findings.add(std::move(finding));
  return std::nullopt;
}

std::optional<Date> read_cell_date(std::string_view text, SourceSpan span, Diagnostics& findings) {
  const std::optional<Date> date = text::parse_cell_date(text);
  if (!date) {
    findings.add(
        Finding::error("KY307.date", span, {std::string(text)}).with_hint("date-forms", {}));
    return std::nullopt;
  }
  return check_real(*date, text, span, findings) ? date : std::nullopt;
}

std::optional<Period> read_period(std::string_view code, SourceSpan span, Diagnostics& findings) {
  std::optional<Period> period = parse_period(code);
  if (!period) {
    findings.add(
        Finding::error("KY307.period", span, {std::string(code)}).with_hint("period-forms", {}));
  }
  return period;
}

bool check_id(std::string_view id, SourceSpan span, Diagnostics& findings) {
  if (text::is_slug(id)) {
    if (text::is_safe_file_name(id)) return true;
    findings.add(Finding::error("KY105.windows-name", span, {std::string(id)}));
    return false;
  }
  Finding finding = Finding::error("KY105", span, {std::string(id)});
  std::string slug = text::make_slug(id);
  if (!slug.empty()) finding = std::move(finding).with_hint("write", {std::move(slug)});
  findings.add(std::move(finding));
  return false;
}

bool check_url(std::string_view url, SourceSpan span, Diagnostics& findings) {
  if (url.empty()) return true;
  const std::optional<std::string> scheme = text::url_scheme(url);
  if (scheme && text::is_allowed_scheme(*scheme)) return true;
  findings.add(scheme ? Finding::error("KY503", span, {*scheme + ":"})
                      : Finding::error("KY503.host", span, {std::string(url)}));
  return false;
}

bool check_link(std::string_view url, SourceSpan span, Diagnostics& findings) {
  const bool names_host = url.starts_with("//") || url.find('\\') != std::string_view::npos;
  if (!names_host && !text::url_scheme(url)) return true;
  return check_url(url, span, findings);
}

Source make_source(std::string written, SourceSpan span) {
  Source source;
  source.is_url = written.starts_with("http://") || written.starts_with("https://");
  source.written = std::move(written);
  source.span = span;
  return source;
}

std::optional<std::size_t> pick_word(const WordList& list, std::string_view word, SourceSpan span,
                                     Diagnostics& findings) {
  for (std::size_t i = 0; i < list.words.size(); ++i) {
    if (list.words[i] == word) return i;
  }
  Finding finding =
      with_nearest(Finding::error("KY109." + std::string(list.noun), span, {std::string(word)}),
                   word, list.words);
  if (finding.hint.empty()) finding = std::move(finding).with_hint("one-of", {join(list.words)});
  findings.add(std::move(finding));
  return std::nullopt;
}

Finding with_nearest(Finding finding, std::string_view word,
                     std::span<const std::string_view> candidates) {
  const std::optional<std::size_t> index = text::nearest(word, candidates);
  if (!index || candidates[*index].empty()) return finding;
  return std::move(finding).with_hint("did-you-mean", {std::string(candidates[*index])});
}

}  // namespace kyyeu::load
