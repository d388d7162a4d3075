#include "relate/backlinks.h"

#include <algorithm>

namespace kyyeu::relate {

void add_body_links(Site& site) {
  auto& articles_of = site.index.articles_of;
  const std::vector<ArticleId>& order = site.index.articles_by_date;
  std::vector<std::uint32_t> rank(site.articles.size(), 0);
  for (std::size_t i = 0; i < order.size(); ++i) {
    rank[order[i].index()] = static_cast<std::uint32_t>(i);
  }
  std::vector<RecordRef> touched;
  for (const ArticleId id : order) {
    for (const OutgoingLink& link : site.articles[id.index()].composed.links) {
      const bool itself = link.target == RecordRef{RecordKind::kArticle, id.value};
      if (!link.target || itself) continue;
      articles_of[link.target].push_back(id);
      touched.push_back(link.target);
    }
  }
  std::sort(touched.begin(), touched.end());
  touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
  for (const RecordRef record : touched) {
    std::vector<ArticleId>& articles = articles_of[record];
    std::sort(articles.begin(), articles.end(),
              [&](ArticleId a, ArticleId b) { return rank[a.index()] < rank[b.index()]; });
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
  }
}

}  // namespace kyyeu::relate
