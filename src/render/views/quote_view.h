// Quotes: the sentence of a text in which a record is named.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

// The sentence of the first link from `body` to the record that says more than its name; the name
// as it is written there stands apart, to be marked. An empty View where there is none.
View quote_view(const Body& body, RecordRef record);

const ViewType& quote_view_type();

}  // namespace kyyeu::render
