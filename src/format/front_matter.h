// Front matter: the TOML block between two +++ lines with which a Markdown record begins.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostics.h"
#include "base/source_span.h"

namespace kyyeu::format {

// Views into the text that was split; lines are those of the file, from 1.
struct FrontMatterSplit {
  bool has_front_matter = false;
  std::string_view front_matter;  // between the fences, with its last LF
  std::uint32_t front_matter_line = 1;
  std::string_view body;  // after the closing fence; everything when there is no front matter
  std::uint32_t body_line = 1;
};

// `text` is checked text (source_text.h). The opening fence is the first line that is not blank; a
// fence may have spaces after it. nullopt and one KY102 finding when the fence is never closed
// ("KY102.fence") or the file begins with YAML front matter ("KY102.yaml", hint
// "yaml-front-matter"); a lone --- that no second one follows is a Markdown rule.
std::optional<FrontMatterSplit> split_front_matter(std::string_view text, FileId file,
                                                   Diagnostics& findings);

}  // namespace kyyeu::format
