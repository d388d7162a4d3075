// Provinces and the like, with their names and mergers in time (data/places.toml).
#pragma once

#include "model/record.h"

namespace kyyeu {

struct Place : Record {
  std::vector<Relation> relations;
};

}  // namespace kyyeu
