// Events of the yearly cycle and others, and campaigns (phong trào).
#pragma once

#include "model/period.h"
#include "model/record.h"

namespace kyyeu {

// Which part of a date the editor inferred because the source does not state it.
enum class Inferred : std::uint8_t { kNothing, kDay, kMonth, kYear };

struct EventPerson {
  Reference<PersonId> person;
  std::string office;
  std::string role;  // "phát biểu"
};

struct Event : Record {
  std::string type;  // controlled value
  std::string title;
  Date date;
  Date end_date;
  Inferred inferred = Inferred::kNothing;
  SourceSpan date_span;  // of what says how sure the date is, else of the date; may be empty
  std::string part_of_day;
  Period period;  // what the event reviews or launches
  Reference<ClusterId> cluster;
  Reference<UnitId> unit;
  AnyReference host;
  Reference<PlaceId> place;
  std::string place_text;
  std::vector<EventPerson> people;
  std::vector<AnyReference> guests;  // organisations, or plain words
  int delegates = 0;
  std::vector<std::string> directions;
  std::vector<std::string> programme;
  std::string pledge_word;  // "giao ước", "cam kết"
  std::vector<Reference<UnitId>> signatories;
  Reference<CampaignId> campaign;
  int anniversary = 0;  // years
  SourceSpan anniversary_span;
  std::string series;
};

struct Campaign : Record {
  std::string level;  // "nation" | "sector" | "province" | "cluster" | "unit"
  Reference<UnitId> unit;
  Reference<ClusterId> cluster;
  Reference<PlaceId> place;
  Reference<CampaignId> parent;
  int year = 0;
  Period period;
  Reference<EventId> occasion;
  std::vector<Written> themes;
  std::vector<std::string> parts;
  std::string slogan;
  std::vector<std::string> mottos;
  std::vector<Reference<UnitId>> units;
};

}  // namespace kyyeu
