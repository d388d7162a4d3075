#include "compose/text_source.h"

namespace kyyeu::compose {

SourceSpan TextSource::span(Place place) {
  if (!lines_) lines_.emplace(markdown_.text, markdown_.file, markdown_.first_line);
  return lines_->span(place.begin, place.begin + place.length);
}

}  // namespace kyyeu::compose
