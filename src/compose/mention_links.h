// Putting links around names in a composed text.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "compose/mention_linker.h"
#include "model/body.h"

namespace kyyeu::compose {

// A name in the plain text that shall become a link.
struct Mention {
  std::size_t begin = 0;  // in Body::plain
  std::size_t end = 0;
  RecordRef target;
  std::string href;   // relative to the page, not escaped
  std::string title;  // what the link says about its record; may be empty
};

// Puts <a class="auto-link"> around the mentions, which are in order and do not overlap, and adds
// them to the body's links. One that does not lie in running text as a whole is left alone.
// Emphasis that covers a part of one is taken into the link, and cut in two where it goes on
// outside. Gives back how many were linked. `runs` lose their meaning for the HTML.
std::size_t link_mentions(std::span<const TextRun> runs, std::span<const Mention> mentions,
                          Body& body);

}  // namespace kyyeu::compose
