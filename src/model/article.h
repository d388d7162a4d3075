// Articles, static pages and galleries.
#pragma once

#include "model/event.h"
#include "model/record.h"

namespace kyyeu {

enum class DateIs : std::uint8_t { kPublished, kEvent, kUnknown };

// A picture of an article or gallery. `file` is relative to the record's folder, or begins with
// "/" for content/static.
struct Picture {
  Written file;
  std::string alt;
  std::string caption;
  std::string author;
  std::string prize;
  // Where the picture lies in the built site, its size in CSS pixels; filled by link.
  std::string url;
  int width = 0;
  int height = 0;
};

struct Article : Record {
  Written title;
  std::string title_original;
  Date date;
  DateIs date_is = DateIs::kPublished;
  Inferred inferred = Inferred::kNothing;
  SourceSpan date_span;  // of what says how sure the date is, else of the date; may be empty
  int year = 0;          // of its folder: part of its address
  Written author;
  PersonId author_id;
  Reference<UnitId> author_unit;
  Reference<UnitId> source_unit;
  Written source_url;
  Date captured;
  Written category;
  CategoryId category_id;
  std::vector<TopicId> topics;
  std::vector<Reference<UnitId>> units;
  std::vector<Reference<ClusterId>> clusters;
  std::vector<Reference<EventId>> events;
  std::vector<Reference<CampaignId>> campaigns;
  std::vector<Reference<PersonId>> people;
  std::vector<Reference<DocumentId>> documents;
  std::vector<Reference<ArticleId>> related;
  std::vector<Reference<ArticleId>> related_exclude;
  std::string summary;
  std::vector<Picture> images;
  Picture cover;
  Date publish;
  Date expire;
  bool expired = false;  // at the build's clock: a tombstone page only
  // The day that orders it among others: its date, else its event's, else its folder's year.
  Date sort_date;
  // Tells apart names that several provinces have, before its cluster and source_unit do.
  Reference<PlaceId> place;
};

struct StaticPage : Record {
  Written title;
  std::string summary;
  int menu = 0;  // place in the menu, 0 = not there
};

struct Gallery : Record {
  Written title;
  std::string kind;  // "album" | "contest"
  Reference<EventId> event;
  Date date;
  std::string summary;
  std::vector<Picture> images;
};

}  // namespace kyyeu
