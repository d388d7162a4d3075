// The records, and the rows of data, that cite a record: its lower part of the backlinks.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

// Adds "is_citing", "citing", "resting" and "citing_rest_text" to a view of backlinks. Rows of one
// year stand as one item, with what they are. Bounded to 50 items.
void add_citing_records(View& view, const ViewContext& context, RecordRef record,
                        bool is_listing_awards);

const ViewType& citing_record_type();

}  // namespace kyyeu::render
