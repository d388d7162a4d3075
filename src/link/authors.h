// Authors: every name in a byline has a person's page.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// Fills Article::author_id. An author is written by id, by a person's name, or by a name that has
// no record: then a Person is added (`implied`) whose id is the slug of the name.
//
// Names of people differ in their tones alone (Thúy, Thủy), and to refuse one would refuse a
// person. Of two such names the one whose first article is the older keeps the plain slug; the
// other gets the slug of its Telex spelling, which depends on nothing but the name. It is a KY106
// warning, since it may be one person misspelt. Articles must be in order already.
void gather_authors(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
