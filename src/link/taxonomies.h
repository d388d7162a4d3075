// Topics (tags and themes) and categories.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// Fills Site::topics and ::categories and the articles' ids of them. Spellings that differ only in
// case, tone placement or punctuation are one; a theme written as a slug ("xanh-sach-dep") joins
// the tag of that slug ("Xanh, sạch, đẹp"). Names that differ in marks but have one address (Đá,
// Da) are a KY106. Articles must be in order already (order_articles).
void gather_taxonomies(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
