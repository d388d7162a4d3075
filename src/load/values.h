// Words of the editor's read as values. What cannot be read is a finding at its place.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source_span.h"
#include "model/period.h"
#include "model/record.h"

namespace kyyeu::load {

// A date of a TOML string: the ISO forms alone. "KY307.date" with the ISO form as hint where
// another form is plain, "KY307.no-such-day" for 31/02.
std::optional<Date> read_iso_date(std::string_view text, SourceSpan span, Diagnostics& findings);

// A date of a CSV cell: also dd/mm/yyyy. The same findings.
std::optional<Date> read_cell_date(std::string_view text, SourceSpan span, Diagnostics& findings);

// Whether the calendar has the date; "KY307.no-such-day" if not.
bool check_real(Date date, std::string_view written, SourceSpan span, Diagnostics& findings);

// "KY307.period".
std::optional<Period> read_period(std::string_view code, SourceSpan span, Diagnostics& findings);

// Whether `id` may be an id; "KY105" with the slug as hint if not, "KY105.windows-name" where no
// file can have its name on Windows (con, nul, com1 …).
bool check_id(std::string_view id, SourceSpan span, Diagnostics& findings);

// Whether a link may lead to `url` on another site; "KY503" for a forbidden scheme, "KY503.host"
// for none. An empty one passes.
bool check_url(std::string_view url, SourceSpan span, Diagnostics& findings);
// The same for one that may also be an address of this site, relative to its root.
bool check_link(std::string_view url, SourceSpan span, Diagnostics& findings);

Source make_source(std::string written, SourceSpan span);

// A closed or open list of controlled values.
struct WordList {
  std::string_view noun;  // what a value is: the wording of its KY109
  std::span<const std::string_view> words;
};

// Index of `word` in the list; "KY109.<noun>" with the nearest word, or all of them, as hint.
std::optional<std::size_t> pick_word(const WordList& list, std::string_view word, SourceSpan span,
                                     Diagnostics& findings);

// `finding` with the candidate that was probably meant as hint, if there is one.
Finding with_nearest(Finding finding, std::string_view word,
                     std::span<const std::string_view> candidates);

}  // namespace kyyeu::load
