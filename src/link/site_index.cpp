#include "link/site_index.h"

#include <algorithm>

#include "text/collate.h"

namespace kyyeu::link {
namespace {

std::uint32_t row(std::size_t index) { return static_cast<std::uint32_t>(index); }

Date sort_date_of(const Site& site, const Article& article) {
  if (article.date) return article.date;
  for (const Reference<EventId>& event : article.events) {
    if (event.id && site.events[event.id.index()].date) return site.events[event.id.index()].date;
  }
  return {article.year, 0, 0};
}

// The years an event belongs to: those of the period it reviews or launches, else its day's.
Period event_years(const Event& event) {
  if (event.period) return event.period;
  const int year = event.date.year;
  return {year == 0 ? Period::Kind::kNone : Period::Kind::kYear, year, 0, year};
}

Period campaign_years(const Campaign& campaign) {
  if (campaign.period) return campaign.period;
  const int year = campaign.year;
  return {year == 0 ? Period::Kind::kNone : Period::Kind::kYear, year, 0, year};
}

// Adds once: rows come in rising order, so a repetition is always the last one.
void add(Rows& rows, std::size_t index) {
  if (rows.empty() || rows.back() != row(index)) rows.push_back(row(index));
}
void add(std::vector<ArticleId>& articles, ArticleId id) {
  if (articles.empty() || articles.back() != id) articles.push_back(id);
}

class Indexer {
 public:
  explicit Indexer(Site& site) : site_(site), index_(site.index) {}

  void memberships() {
    for (std::size_t i = 0; i < site_.memberships.size(); ++i) {
      const Membership& membership = site_.memberships[i];
      if (!membership.unit.id || !membership.cluster) continue;
      cluster_year(membership.cluster, membership.year).memberships.push_back(row(i));
      unit_year(membership.unit.id, membership.year).memberships.push_back(row(i));
    }
    for (std::size_t i = 0; i < site_.clusters.size(); ++i) {
      for (const auto& [year, stated] : site_.clusters[i].stated_members) {
        cluster_year(ClusterId(i), year);
      }
      for (const ClusterTheme& theme : site_.clusters[i].themes) {
        each_year(theme.period, [&](int year) { cluster_year(ClusterId(i), year); });
      }
    }
  }

  void results() {
    for (std::size_t i = 0; i < site_.results.size(); ++i) {
      const YearResult& result = site_.results[i];
      if (!result.cluster) continue;
      each_year(result.period, [&](int year) {
        if (result.unit.empty()) {
          cluster_year(result.cluster, year).totals.push_back(row(i));
        } else if (result.unit.id) {
          cluster_year(result.cluster, year).unit_results.push_back(row(i));
          if (result.value.known()) unit_year(result.unit.id, year).results.push_back(row(i));
        }
      });
    }
    for (std::size_t i = 0; i < site_.target_sets.size(); ++i) {
      const TargetSet& set = site_.target_sets[i];
      each_year(set.period, [&](int year) {
        if (set.cluster.id) add(cluster_year(set.cluster.id, year).target_sets, i);
        if (set.unit.id) add(unit_year(set.unit.id, year).target_sets, i);
      });
    }
  }

  void awards() {
    for (std::size_t i = 0; i < site_.awards.size(); ++i) {
      const Award& award = site_.awards[i];
      each_year(award.merit, [&](int year) {
        add(index_.years[year].awards, i);
        if (award.proposed_by.id.kind == RecordKind::kCluster) {
          add(cluster_year(ClusterId(award.proposed_by.id.index), year).awards, i);
        }
        if (award.recipient.id.kind == RecordKind::kCluster) {
          add(cluster_year(ClusterId(award.recipient.id.index), year).awards, i);
        }
        if (award.recipient.id.kind != RecordKind::kUnit) return;
        const UnitId unit(award.recipient.id.index);
        add(unit_year(unit, year).awards, i);
        for (const std::uint32_t m : unit_year(unit, year).memberships) {
          add(cluster_year(site_.memberships[m].cluster, year).awards, i);
        }
      });
    }
  }

  void events() {
    for (std::size_t i = 0; i < site_.events.size(); ++i) {
      const Event& event = site_.events[i];
      each_year(event_years(event), [&](int year) {
        add(index_.years[year].events, i);
        if (event.cluster.id) add(cluster_year(event.cluster.id, year).events, i);
        for (const UnitId unit : units_of(event))
          add(unit_year(unit, year).events, i);
      });
      for (const RecordRef record : records_of(event))
        add(index_.events_of[record], i);
    }
  }

  void campaigns() {
    for (std::size_t i = 0; i < site_.campaigns.size(); ++i) {
      const Campaign& campaign = site_.campaigns[i];
      each_year(campaign_years(campaign), [&](int year) {
        add(index_.years[year].campaigns, i);
        if (campaign.unit.id) add(unit_year(campaign.unit.id, year).campaigns, i);
        for (const auto& unit : campaign.units) {
          if (unit.id) add(unit_year(unit.id, year).campaigns, i);
        }
        if (campaign.cluster.id) cluster_year(campaign.cluster.id, year);
      });
    }
  }

  void articles() {
    for (const ArticleId id : index_.articles_by_date) {
      const Article& article = site_.articles[id.index()];
      const int year = article.sort_date.year;
      index_.years[year].articles.push_back(id);
      for (const auto& cluster : article.clusters) {
        if (cluster.id) add(cluster_year(cluster.id, year).articles, id);
      }
      for (const auto& unit : article.units)
        of_unit(unit.id, year, id);
      of_unit(article.source_unit.id, year, id);
      for (const RecordRef record : records_of(article))
        add(index_.articles_of[record], id);
    }
  }

  // Last: clusters of a year, and members in the order of their names.
  void finish() {
    const text::Collator collator;
    for (auto& [key, contents] : index_.cluster_years) {
      index_.years[key.second].clusters.push_back(key.first);
      sort_members(contents.memberships, key.second, collator);
    }
    for (auto& [key, contents] : index_.unit_years)
      index_.years[key.second];
    for (auto& [year, contents] : index_.years) {
      sort_by_day(contents.events);
      sort_clusters(contents.clusters, year, collator);
    }
    for (auto& [key, contents] : index_.cluster_years)
      sort_by_day(contents.events);
    for (auto& [key, contents] : index_.unit_years)
      sort_by_day(contents.events);
    for (auto& [key, events] : index_.events_of)
      sort_by_day(events);
  }

 private:
  ClusterYear& cluster_year(ClusterId cluster, int year) {
    return index_.cluster_years[{cluster, year}];
  }
  UnitYear& unit_year(UnitId unit, int year) { return index_.unit_years[{unit, year}]; }

  template <typename Body>
  static void each_year(const Period& period, Body body) {
    if (!period) return;
    for (int year = period.year; year <= period.last_year; ++year)
      body(year);
  }

  void of_unit(UnitId unit, int year, ArticleId id) {
    if (unit) add(unit_year(unit, year).articles, id);
  }

  static std::vector<UnitId> units_of(const Event& event) {
    std::vector<UnitId> units;
    if (event.unit.id) units.push_back(event.unit.id);
    if (event.host.id.kind == RecordKind::kUnit) units.emplace_back(event.host.id.index);
    for (const auto& unit : event.signatories) {
      if (unit.id) units.push_back(unit.id);
    }
    return units;
  }

  static std::vector<RecordRef> records_of(const Event& event) {
    std::vector<RecordRef> records;
    if (event.cluster.id) records.push_back({RecordKind::kCluster, event.cluster.id.value});
    for (const UnitId unit : units_of(event))
      records.push_back({RecordKind::kUnit, unit.value});
    if (event.host.id.kind == RecordKind::kOrg) records.push_back(event.host.id);
    for (const EventPerson& person : event.people) {
      if (person.person.id) records.push_back({RecordKind::kPerson, person.person.id.value});
    }
    for (const AnyReference& guest : event.guests) {
      if (guest.id) records.push_back(guest.id);
    }
    if (event.campaign.id) records.push_back({RecordKind::kCampaign, event.campaign.id.value});
    return records;
  }

  static std::vector<RecordRef> records_of(const Article& article) {
    std::vector<RecordRef> records;
    const auto add_all = [&](RecordKind kind, const auto& references) {
      for (const auto& reference : references) {
        if (reference.id) records.push_back({kind, reference.id.value});
      }
    };
    add_all(RecordKind::kUnit, article.units);
    add_all(RecordKind::kCluster, article.clusters);
    add_all(RecordKind::kEvent, article.events);
    add_all(RecordKind::kCampaign, article.campaigns);
    add_all(RecordKind::kPerson, article.people);
    add_all(RecordKind::kDocument, article.documents);
    if (article.source_unit.id) {
      records.push_back({RecordKind::kUnit, article.source_unit.id.value});
    }
    return records;
  }

  void sort_members(Rows& members, int year, const text::Collator& collator) const {
    const Date end{year, 12, 31};
    std::vector<std::pair<std::string, std::uint32_t>> keyed;
    keyed.reserve(members.size());
    for (const std::uint32_t m : members) {
      const Unit& unit = site_.units[site_.memberships[m].unit.id.index()];
      keyed.emplace_back(collator.sort_key(name_on(unit.names, end).name), m);
    }
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), members.begin(),
                   [](const auto& pair) { return pair.second; });
  }

  void sort_clusters(std::vector<ClusterId>& clusters, int year,
                     const text::Collator& collator) const {
    const Date end{year, 12, 31};
    std::vector<std::pair<std::string, ClusterId>> keyed;
    keyed.reserve(clusters.size());
    for (const ClusterId id : clusters) {
      keyed.emplace_back(collator.sort_key(name_on(site_.clusters[id.index()].names, end).name),
                         id);
    }
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), clusters.begin(),
                   [](const auto& pair) { return pair.second; });
  }

  void sort_by_day(Rows& events) const {
    std::stable_sort(events.begin(), events.end(), [&](std::uint32_t a, std::uint32_t b) {
      return site_.events[a].date < site_.events[b].date;
    });
    events.erase(std::unique(events.begin(), events.end()), events.end());
  }

  Site& site_;
  SiteIndex& index_;
};

}  // namespace

void order_articles(Site& site) {
  std::vector<ArticleId>& order = site.index.articles_by_date;
  order.clear();
  for (std::size_t i = 0; i < site.articles.size(); ++i) {
    Article& article = site.articles[i];
    article.sort_date = sort_date_of(site, article);
    if (!article.expired && !article.id.empty()) order.emplace_back(i);
  }
  std::sort(order.begin(), order.end(), [&](ArticleId a, ArticleId b) {
    const Article& left = site.articles[a.index()];
    const Article& right = site.articles[b.index()];
    if (left.sort_date != right.sort_date) return right.sort_date < left.sort_date;
    return left.id < right.id;
  });
}

void index_site(Site& site) {
  Indexer indexer(site);
  indexer.memberships();
  indexer.results();
  indexer.awards();
  indexer.events();
  indexer.campaigns();
  indexer.articles();
  indexer.finish();
}

}  // namespace kyyeu::link
