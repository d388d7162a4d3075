// Backlinks: what speaks of a record (p-backlinks). Articles stand by year, newest first, each with
// the sentence that names the record; below them the other records that cite it.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

struct BacklinkOptions {
  int year = 0;                   // only articles of that year, for the page of a record's year
  PersonId but_not_by;            // leaves out what a person wrote
  bool is_listing_awards = true;  // false where the page shows what awards rest on the record
};

// Bounded: at most 20 articles of a year and 100 in all (100 where one year is asked for); years
// that are cut say how much is left and lead to the page of the record's year, else to the archive
// of the year. Nothing speaks of the record: an empty View.
View backlinks_view(const ViewContext& context, RecordRef record,
                    const BacklinkOptions& options = {});

// Declare as {"backlinks", FieldKind::kObject, "…", backlinks_view_type}.
const ViewType& backlinks_view_type();

}  // namespace kyyeu::render
