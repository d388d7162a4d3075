// The articles that speak of a record, in a section of backlinks (p-backlinks).
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Newest first: those that name the record beside their text, and those whose text links to it,
// these with the sentence the link stands in. `but_not_by` leaves out what a person wrote. Declare
// as {"backlinks", FieldKind::kList, "…", backlink_view_type}.
std::vector<View> mention_views(const ViewContext& context, RecordRef record,
                                PersonId but_not_by = {});

}  // namespace kyyeu::render
