// What stands around the records: links.toml, hotlines.toml, banners.toml, contacts.toml.
#pragma once

#include "load/content_tree.h"
#include "load/context.h"
#include "model/site.h"

namespace kyyeu::load {

// Fills link_groups, hotlines, banners, mailboxes, contacts and feedback.
void load_furniture(const LoadContext& context, const ContentTree& tree, Site& site);

}  // namespace kyyeu::load
