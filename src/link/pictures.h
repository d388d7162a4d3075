// Pictures and files that records name in their front matter.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// Gives every Picture its address in the site and its size. A path that begins with "/" means
// content/static, any other is relative to the record's own file. KY501.image for a picture that
// is not there, KY504 for a path that leaves content/; KY501.file for a document's or a form's
// file.
void link_pictures(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
