// The names of a record in time (p-names).
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& dated_name_type();

// In the order of the record. Nothing where there is one name alone and nothing to say about it.
std::vector<View> name_views(const ViewContext& context, const Record& record);

// Its other names as one text: short names and aliases; "" for none.
std::string other_names(const Record& record);

// "từ 01/07/2025", "đến 30/06/2025", "từ … đến …"; "" for an open stretch of time.
std::string span_text(const ViewContext& context, Date from, Date to);

}  // namespace kyyeu::render
