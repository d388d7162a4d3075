// Sentences of Vietnamese plain text as composing leaves it: one paragraph, cell or item a line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/body.h"

namespace kyyeu::compose {

// End of the sentence that begins at `begin`: behind its stop and closing quotes, at the line's
// end, or at the end of `plain`. A stop after a title or an initial ("TS. Nguyễn Văn A."), within a
// number or an abbreviation, or behind an item's number ("1. Kết quả") ends nothing.
std::size_t sentence_end(std::string_view plain, std::size_t begin);

// The sentence around plain[begin, end), of at most `max_code_points`: a longer one is cut between
// words on either side, where "…" stands then. Without "./." at its end. Knows where the words of
// plain[begin, end) stand in it.
Sentence sentence_around(std::string_view plain, std::size_t begin, std::size_t end,
                         std::size_t max_code_points);

// `text` without "./.", which ends a Vietnamese report, and the spaces before it.
std::string_view without_report_end(std::string_view text);

// The longest part of `text` from its start that has at most `max_code_points` and ends between
// words; in the middle of a word when the first one is longer.
std::string_view cut_on_word(std::string_view text, std::size_t max_code_points);

}  // namespace kyyeu::compose
