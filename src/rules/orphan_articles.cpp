// KY612.
#include <algorithm>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

bool holds(RecordKind kind) {
  return kind == RecordKind::kUnit || kind == RecordKind::kCluster || kind == RecordKind::kEvent;
}

// What the editor wrote in the text; a link made from a name proves nothing.
bool text_leads_on(const Body& body) {
  const auto written = [](const OutgoingLink& link) {
    return !link.automatic && holds(link.target.kind);
  };
  const auto drawn = [](const DataBlock& block) {
    return holds(block.cluster.kind) || holds(block.unit.kind);
  };
  return std::any_of(body.links.begin(), body.links.end(), written) ||
         std::any_of(body.blocks.begin(), body.blocks.end(), drawn);
}

}  // namespace

void check_orphan_articles(const Site& site, Diagnostics& diagnostics) {
  for (const Article& article : site.articles) {
    if (article.broken || article.expired) continue;
    const bool attached = !article.units.empty() || !article.clusters.empty() ||
                          !article.events.empty() || !article.source_unit.empty();
    if (attached || text_leads_on(article.composed)) continue;
    diagnostics.add(Finding::warning("KY612", article.title.span).with_hint("attach-article"));
  }
}

}  // namespace kyyeu::rules
