#include "relate/ways.h"

#include <algorithm>
#include <string_view>

namespace kyyeu::relate {
namespace {

// Where a group was last met.
struct Met {
  ArticleId article;
  std::size_t way = 0;  // which of the article's
};

// Goes through the articles from the newest to the oldest.
class Walk {
 public:
  explicit Walk(Site& site)
      : site_(site),
        series_(site.events.size()),
        clusters_(site.clusters.size()),
        categories_(site.categories.size()) {
    site_.ways.assign(site.articles.size(), {});
    name_series();
  }

  void visit(ArticleId id) {
    const Article& article = site_.articles[id.index()];
    for (const Reference<EventId>& event : article.events) {
      if (!event) continue;
      const bool alone = site_.events[event.id.index()].series.empty();
      const std::uint32_t first = first_of_series_[event.id.index()];
      step(id, {alone ? WayKind::kEvent : WayKind::kSeries, first}, series_[first]);
    }
    for (const Reference<ClusterId>& cluster : article.clusters) {
      if (cluster) step(id, {WayKind::kCluster, cluster.id.value}, clusters_[cluster.id.index()]);
    }
    if (!article.category_id) return;
    step(id, {WayKind::kCategory, article.category_id.value},
         categories_[article.category_id.index()]);
  }

  void finish() {
    for (std::vector<Way>& ways : site_.ways)
      std::erase_if(ways, [](const Way& way) { return !way.before && !way.after; });
  }

 private:
  // A series is known by its first event, an event without one is its own.
  void name_series() {
    std::unordered_map<std::string_view, std::uint32_t> firsts;
    for (std::size_t i = 0; i < site_.events.size(); ++i) {
      const std::string& series = site_.events[i].series;
      const auto event = static_cast<std::uint32_t>(i);
      first_of_series_.push_back(series.empty() ? event
                                                : firsts.try_emplace(series, event).first->second);
    }
  }

  void step(ArticleId id, Way way, Met& met) {
    if (met.article == id) return;  // named twice
    std::vector<Way>& ways = site_.ways[id.index()];
    if (met.article) {
      way.after = met.article;
      site_.ways[met.article.index()][met.way].before = id;
    }
    met = {id, ways.size()};
    ways.push_back(way);
  }

  Site& site_;
  std::vector<std::uint32_t> first_of_series_;  // by event
  std::vector<Met> series_;                     // by first event
  std::vector<Met> clusters_;
  std::vector<Met> categories_;
};

}  // namespace

void find_ways(Site& site) {
  Walk walk(site);
  for (const ArticleId id : site.index.articles_by_date)
    walk.visit(id);
  walk.finish();
}

}  // namespace kyyeu::relate
