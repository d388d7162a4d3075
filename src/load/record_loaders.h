// Loaders of the records that have a file each, one function a kind: the files of its folder, in
// the order of their paths. Each noun has a .cpp of its own.
#pragma once

#include <vector>

#include "load/content_tree.h"
#include "load/context.h"
#include "load/vocabulary.h"
#include "model/article.h"
#include "model/cluster.h"
#include "model/event.h"
#include "model/person.h"
#include "model/unit.h"

namespace kyyeu::load {

std::vector<Unit> load_units(const LoadContext& context, const ContentTree& tree,
                             const Vocabulary& vocabulary);
std::vector<Cluster> load_clusters(const LoadContext& context, const ContentTree& tree,
                                   const Vocabulary& vocabulary);
std::vector<Event> load_events(const LoadContext& context, const ContentTree& tree,
                               const Vocabulary& vocabulary);
std::vector<Campaign> load_campaigns(const LoadContext& context, const ContentTree& tree,
                                     const Vocabulary& vocabulary);
std::vector<Person> load_people(const LoadContext& context, const ContentTree& tree);
std::vector<Org> load_orgs(const LoadContext& context, const ContentTree& tree,
                           const Vocabulary& vocabulary);
// Without drafts, and without what is to be published only later, unless the options ask for them.
std::vector<Article> load_articles(const LoadContext& context, const ContentTree& tree);
std::vector<StaticPage> load_static_pages(const LoadContext& context, const ContentTree& tree);
std::vector<Gallery> load_galleries(const LoadContext& context, const ContentTree& tree);

}  // namespace kyyeu::load
