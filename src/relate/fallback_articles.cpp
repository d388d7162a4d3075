#include "relate/fallback_articles.h"

#include <algorithm>
#include <span>

namespace kyyeu::relate {
namespace {

using Articles = std::span<const ArticleId>;

Articles of_cluster(const Site& site, const Article& article) {
  const Reference<UnitId>& unit =
      article.source_unit || article.units.empty() ? article.source_unit : article.units.front();
  if (!unit) return {};
  const auto year = site.index.unit_years.find({unit.id, article.sort_date.year});
  if (year == site.index.unit_years.end() || year->second.memberships.empty()) return {};
  const ClusterId cluster = site.memberships[year->second.memberships.front()].cluster;
  const auto found = site.index.articles_of.find({RecordKind::kCluster, cluster.value});
  return found == site.index.articles_of.end() ? Articles() : Articles(found->second);
}

Articles offered(const Site& site, const Article& article) {
  switch (site.config.related_fallback) {
    case RelatedFallback::kSameCluster:
      return of_cluster(site, article);
    case RelatedFallback::kSameCategory:
      return article.category_id ? Articles(site.categories[article.category_id.index()].articles)
                                 : Articles();
    case RelatedFallback::kLatest:
      return site.index.articles_by_date;
    case RelatedFallback::kNone:
      break;
  }
  return {};
}

}  // namespace

std::vector<ArticleId> fallback_articles(const Site& site, ArticleId article, std::size_t wanted) {
  const Articles all = offered(site, site.articles[article.index()]);
  if (site.config.related_fallback == RelatedFallback::kLatest) {
    const Articles latest = all.first(std::min(all.size(), 2 * wanted + 1));
    return {latest.begin(), latest.end()};
  }
  const Date day = site.articles[article.index()].sort_date;
  const auto own = std::partition_point(all.begin(), all.end(), [&](ArticleId other) {
    return site.articles[other.index()].sort_date > day;
  });
  // Outwards from its own place, newer and older in turn.
  std::vector<ArticleId> out;
  const auto add = [&](ArticleId other) {
    if (other != article) out.push_back(other);
  };
  auto newer = own;
  auto older = own;
  while (out.size() < 2 * wanted && (newer != all.begin() || older != all.end())) {
    if (older != all.end()) add(*older++);
    if (newer != all.begin()) add(*--newer);
  }
  return out;
}

}  // namespace kyyeu::relate
