// Turns every written reference of the site into the id of the record it means.
#pragma once

#include "link/reference_resolver.h"

namespace kyyeu::link {

// Fills the `id` of every Reference, the `record` of every Source. What cannot be resolved stays
// empty, with a finding at its place. Rows whose unit is unknown keep an empty id; later stages
// skip them.
void resolve_references(Site& site, ReferenceResolver& resolver, Diagnostics& diagnostics);

}  // namespace kyyeu::link
