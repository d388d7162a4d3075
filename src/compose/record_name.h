// The name under which a record is shown where a link to it gives no words of its own.
#pragma once

#include <string_view>

#include "model/site.h"

namespace kyyeu::compose {

// The title of articles, events and the like; the label of a metric; for what is renamed in time
// the name in force on `day` (no day: the current one), the number of a document without a title.
// The id when nothing else is known. A view into `site`.
std::string_view record_name(const Site& site, RecordRef record, Date day);

// The day whose names the text of `record` uses: of an article, event, gallery or campaign its
// date, at the end of the year where only that is known. No day for records that have none.
Date day_of_names(const Site& site, RecordRef record);

}  // namespace kyyeu::compose
