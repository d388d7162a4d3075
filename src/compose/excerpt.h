// Excerpts: the beginning of a text for lists and meta descriptions, where no summary was written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kyyeu::compose {

// The first sentences of `plain` (Body::plain) on one line, at most `max_code_points` long. Short
// lines before the first sentence (headings, captions) are left out, as is "./." at the end. Where
// not even half the room would be used, the next sentence is cut between words and ends in "…".
std::string excerpt(std::string_view plain, std::size_t max_code_points);

}  // namespace kyyeu::compose
