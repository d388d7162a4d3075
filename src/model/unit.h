// Units: hospitals, health centres and other bodies that compete and are commended.
#pragma once

#include "model/record.h"

namespace kyyeu {

// "tuyến huyện", as a source stated it for a year or a stretch of time.
struct UnitLevel {
  std::string level;
  int seen = 0;  // year
  Date from;
  Date to;
  Source source;
};

struct Unit : Record {
  std::string type;  // controlled value, see terms.h
  Reference<PlaceId> place;
  std::string district;
  Date founded;
  std::vector<std::string> functions;
  AnyReference parent;  // unit or organisation
  Written website;
  std::string phone;
  std::vector<UnitLevel> levels;
  std::vector<Relation> relations;
};

}  // namespace kyyeu
