// Authors: every name in a byline has a person's page.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// Fills Article::author_id. An author is written by id, by a person's name, or by a name that has
// no record: then a Person is added (`implied`) whose id is the slug of the name. Two such names
// with one slug (Đá, Da) are a KY106.
void gather_authors(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
