// EncodingGuess: in which encoding a Vietnamese text was written.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/legacy_encoding.h"

namespace kyyeu::text {

struct EncodingGuess {
  // One: it is that. Several: the words do not tell them apart, the likelier first; whoever asks
  // must ask a person. None: nothing makes Vietnamese of these bytes.
  std::vector<Encoding> candidates;
  // By how many wrong words and symbols the second best is worse than the best.
  std::size_t margin = 0;

  bool is_certain() const { return candidates.size() == 1; }
};

// UTF-8 for what is valid UTF-8 (with others behind it only where its letters are not Vietnamese
// and those of another encoding are); UTF-16 by its byte order mark, else by its zero bytes; after
// that each legacy encoding, by how much of what it makes of the bytes is Vietnamese. Looks at the
// first 64 KiB of lines that are not ASCII, so that its time is bounded. Encodings that make the
// same text of the bytes are one candidate.
EncodingGuess guess_encoding(std::string_view bytes);

}  // namespace kyyeu::text
