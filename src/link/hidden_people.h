// People who asked to be left out ([people] hide in site.toml, or `hide` in their own file).
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// Takes hidden people out of every list that a later stage reads: bylines, events, contacts,
// recipients of awards (which become a count without a name). Their ids stay known, so that a
// reference to them is no error. KY201 for an id in site.toml that nobody has.
void hide_people(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
