#include "relate/shared_records.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <utility>

namespace kyyeu::relate {
namespace {

constexpr Rank kUnpublished = std::numeric_limits<Rank>::max();

std::span<const ArticleId> articles_about(const Site& site, RecordRef record) {
  const auto found = site.index.articles_of.find(record);
  return found == site.index.articles_of.end() ? std::span<const ArticleId>()
                                               : std::span<const ArticleId>(found->second);
}

RecordRef event_ref(std::size_t index) {
  return {RecordKind::kEvent, static_cast<std::uint32_t>(index)};
}

// The year that an event reviews or launches, else that of its day; 0 where nothing says.
int year_of(const Event& event) { return event.period ? event.period.last_year : event.date.year; }

}  // namespace

SharedRecords::SharedRecords(const Site& site) : ranks_(site.articles.size(), kUnpublished) {
  const std::vector<ArticleId>& order = site.index.articles_by_date;
  for (std::size_t i = 0; i < order.size(); ++i)
    ranks_[order[i].index()] = static_cast<Rank>(i);
  add_events(site);
  add_series(site);
  add_campaigns(site);
  add_records(site, RecordKind::kCluster, site.clusters.size(), RelatedReason::kSameCluster);
  add_records(site, RecordKind::kUnit, site.units.size(), RelatedReason::kSameUnit);
  add_records(site, RecordKind::kPerson, site.people.size(), RelatedReason::kSamePerson);
  add_records(site, RecordKind::kAwardType, site.award_types.size(), RelatedReason::kSameAward);
  add_topics(site);
  note_places(order.size());
}

std::span<const SharedPlace> SharedRecords::of(Rank article) const {
  const std::size_t size = first_[article + 1] - first_[article];
  return std::span(places_).subspan(first_[article], std::min(size, kMostThings));
}

void SharedRecords::add_events(const Site& site) {
  add_records(site, RecordKind::kEvent, site.events.size(), RelatedReason::kSameEvent);
}

void SharedRecords::add_series(const Site& site) {
  std::map<std::string, Rows> named;
  std::map<std::pair<ClusterId, int>, Rows> cycles;
  for (std::size_t i = 0; i < site.events.size(); ++i) {
    const Event& event = site.events[i];
    const auto row = static_cast<std::uint32_t>(i);
    if (!event.series.empty()) named[event.series].push_back(row);
    const int year = year_of(event);
    if (event.cluster && year != 0) cycles[{event.cluster.id, year}].push_back(row);
  }
  const auto add = [&](const Rows& events) {
    std::vector<Sharer> articles;
    for (const std::uint32_t row : events) {
      for (const ArticleId id : articles_about(site, event_ref(row)))
        articles.push_back({ranks_[id.index()], row});
    }
    if (events.size() > 1) add_thing(RelatedReason::kSameSeries, std::move(articles));
  };
  for (const auto& [name, events] : named)
    add(events);
  for (const auto& [cluster, events] : cycles)
    add(events);
}

void SharedRecords::add_campaigns(const Site& site) {
  std::vector<std::vector<Sharer>> articles(site.campaigns.size());
  const auto add = [&](CampaignId campaign, RecordRef record) {
    for (const ArticleId id : articles_about(site, record))
      articles[campaign.index()].push_back({ranks_[id.index()], campaign.value});
  };
  for (std::size_t i = 0; i < site.campaigns.size(); ++i)
    add(CampaignId(i), {RecordKind::kCampaign, static_cast<std::uint32_t>(i)});
  for (std::size_t i = 0; i < site.events.size(); ++i) {
    if (site.events[i].campaign) add(site.events[i].campaign.id, event_ref(i));
  }
  for (std::vector<Sharer>& of_one : articles)
    add_thing(RelatedReason::kSameCampaign, std::move(of_one));
}

void SharedRecords::add_records(const Site& site, RecordKind kind, std::size_t count,
                                RelatedReason reason) {
  for (std::uint32_t i = 0; i < count; ++i) {
    std::vector<Sharer> articles;
    for (const ArticleId id : articles_about(site, {kind, i}))
      articles.push_back({ranks_[id.index()], i});
    add_thing(reason, std::move(articles));
  }
}

void SharedRecords::add_topics(const Site& site) {
  for (std::uint32_t i = 0; i < site.topics.size(); ++i) {
    std::vector<Sharer> articles;
    for (const ArticleId id : site.topics[i].articles)
      articles.push_back({ranks_[id.index()], i});
    add_thing(RelatedReason::kSameTopic, std::move(articles));
  }
}

void SharedRecords::add_thing(RelatedReason reason, std::vector<Sharer> articles) {
  std::erase_if(articles, [](const Sharer& sharer) { return sharer.article == kUnpublished; });
  const auto before = [](const Sharer& a, const Sharer& b) { return a.article < b.article; };
  if (!std::is_sorted(articles.begin(), articles.end(), before))
    std::stable_sort(articles.begin(), articles.end(), before);
  articles.erase(
      std::unique(articles.begin(), articles.end(),
                  [](const Sharer& a, const Sharer& b) { return a.article == b.article; }),
      articles.end());
  if (articles.size() > 1) things_.push_back({reason, std::move(articles)});
}

// Things are in the order of their reasons, and so are the places of each article.
void SharedRecords::note_places(std::size_t articles) {
  first_.assign(articles + 1, 0);
  for (const SharedThing& thing : things_) {
    for (const Sharer& sharer : thing.articles)
      ++first_[sharer.article + 1];
  }
  for (std::size_t i = 1; i < first_.size(); ++i)
    first_[i] += first_[i - 1];
  places_.resize(first_.back());
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  for (std::uint32_t t = 0; t < things_.size(); ++t) {
    for (std::uint32_t i = 0; i < things_[t].articles.size(); ++i)
      places_[next[things_[t].articles[i].article]++] = {t, i};
  }
}

}  // namespace kyyeu::relate
