// People in public roles, and organisations that are no units.
#pragma once

#include "model/record.h"

namespace kyyeu {

// An office as a source shows it: seen on a day, or held over a stretch of time.
struct Office {
  std::string office;
  AnyReference org;
  Date from;
  Date to;
  Date seen_on;
  Source source;
};

struct Person : Record {
  std::string honorific;  // "BS.CKII"
  std::vector<Office> offices;
  Reference<UnitId> unit;
  std::string email;
  // Made from an author's name in an article: there is no file of its own.
  bool implied = false;
  bool hidden = false;  // appears nowhere
};

struct Org : Record {
  std::string kind;
  Reference<PlaceId> place;
  AnyReference parent;
  Written website;
};

}  // namespace kyyeu
