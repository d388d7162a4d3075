// Site: the whole archive as data. Load fills the records, link the references, indexes and pages,
// compose the bodies, relate the related articles; from then on it is only read, by any number of
// threads.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/source_span.h"
#include "model/article.h"
#include "model/award.h"
#include "model/cluster.h"
#include "model/config.h"
#include "model/document.h"
#include "model/event.h"
#include "model/furniture.h"
#include "model/page.h"
#include "model/person.h"
#include "model/place.h"
#include "model/result.h"
#include "model/unit.h"

namespace kyyeu {

// A tag or theme: its words and what carries it.
struct Topic {
  std::string slug;
  std::string name;
  std::vector<ArticleId> articles;  // newest first
  std::vector<CampaignId> campaigns;
  std::vector<std::uint32_t> target_sets;
};

struct Category {
  std::string slug;
  std::string name;
  std::vector<ArticleId> articles;  // newest first
};

// A file that is copied into the site as it is.
struct Asset {
  std::string url;          // relative to the site's root
  std::string disk_path;    // where it is read from
  SourceSpan span;          // its own path, for findings
  bool from_theme = false;  // then disk_path is a path in the theme
  int width = 0;            // of a picture, in CSS pixels; 0 = no picture, or not known
  int height = 0;
};

// Indexes into Site::memberships, ::results, ::awards … of what belongs to a record and a year.
using Rows = std::vector<std::uint32_t>;

struct ClusterYear {
  Rows memberships;  // in Vietnamese order of the units' names in that year
  Rows unit_results;
  Rows totals;  // results of the cluster itself
  Rows target_sets;
  Rows awards;  // proposed by the cluster, or given to a member unit of that year
  Rows events;
  std::vector<ArticleId> articles;
};

struct UnitYear {
  Rows memberships;
  Rows results;
  Rows awards;
  Rows events;  // hosted, signed, or of the unit
  Rows campaigns;
  Rows target_sets;
  std::vector<ArticleId> articles;
};

// Everything of a year. A span (2017..2022) stands in each of its years.
struct YearContents {
  std::vector<ClusterId> clusters;
  Rows awards;
  Rows events;
  Rows campaigns;
  std::vector<ArticleId> articles;
};

// What a record is cited for by another record or by rows of data.
enum class CitedFor : std::uint8_t { kText, kSource, kMembers, kResults, kTargets, kAwards };

// A record that cites another: its text links there, or it, its rows of a year, rest on it. Rows of
// members, results and targets are cited by their cluster or unit, awards by their type.
struct Citation {
  RecordRef by;
  int year = 0;  // of the rows; 0 = the record itself
  CitedFor what = CitedFor::kText;

  friend constexpr auto operator<=>(const Citation&, const Citation&) = default;
};

// What links found: reverse directions of the references, in a fixed order.
struct SiteIndex {
  std::unordered_map<std::string, RecordRef> by_id;
  std::map<std::pair<ClusterId, int>, ClusterYear> cluster_years;
  std::map<std::pair<UnitId, int>, UnitYear> unit_years;
  std::map<int, YearContents> years;
  // Articles that speak of a record (front matter, then links in their text), newest first.
  std::unordered_map<RecordRef, std::vector<ArticleId>> articles_of;
  // What else speaks of a record or rests on it; articles only where it is their source. Sorted.
  std::unordered_map<RecordRef, std::vector<Citation>> cited_by;
  std::unordered_map<RecordRef, Rows> events_of;  // clusters, units, people, organisations
  std::vector<ArticleId> articles_by_date;        // published ones, newest first
};

// Why one article is shown beside another.
enum class RelatedReason : std::uint8_t {
  kHandPicked,
  kSameEvent,
  kSameSeries,
  kSameCampaign,
  kSameCluster,
  kSameUnit,
  kSamePerson,
  kSameAward,
  kSameTopic,
  kSimilarText,
  kFallback,
};

struct RelatedArticle {
  ArticleId article;
  RelatedReason reason = RelatedReason::kSimilarText;
  // Index of the shared event, campaign, cluster, unit, person, award type or topic; of a series,
  // of the event in it that the other article speaks of.
  std::uint32_t subject = 0;
  // How like the two texts are, 0 to 1, whatever the reason.
  double score = 0;
};

// What a way from an article to its neighbours in time stays within.
enum class WayKind : std::uint8_t { kSeries, kEvent, kCluster, kCategory };

struct Way {
  WayKind kind = WayKind::kSeries;
  std::uint32_t subject = 0;  // index of the cluster or category, or of an event of the series
  ArticleId before;           // none at an end
  ArticleId after;
};

struct Site {
  SourceFiles files;
  SiteConfig config;
  Date today;                    // the build's clock in the site's time zone
  std::int64_t now_seconds = 0;  // the build's clock, Unix time
  bool show_drafts = false;

  std::vector<Place> places;
  std::vector<Unit> units;
  std::vector<Cluster> clusters;
  std::vector<Metric> metrics;
  std::vector<AwardType> award_types;
  std::vector<Campaign> campaigns;
  std::vector<Event> events;
  std::vector<Person> people;
  std::vector<Org> orgs;
  std::vector<Document> documents;
  std::vector<Article> articles;
  std::vector<StaticPage> static_pages;
  std::vector<Gallery> galleries;

  std::vector<Membership> memberships;
  std::vector<YearResult> results;
  std::vector<TargetSet> target_sets;
  std::vector<Award> awards;
  std::vector<LegalRegime> regimes;

  Terms terms;
  std::vector<LinkGroup> link_groups;
  std::vector<Hotline> hotlines;
  std::vector<Banner> banners;
  std::vector<Mailbox> mailboxes;
  std::vector<Contact> contacts;
  Feedback feedback;

  std::vector<Topic> topics;
  std::vector<Category> categories;
  std::vector<Redirect> redirects;
  std::vector<Asset> assets;
  std::vector<Page> pages;
  SiteIndex index;
  std::vector<std::vector<RelatedArticle>> related;  // by article
  std::vector<std::vector<Way>> ways;                // by article

  const Record& record(RecordRef ref) const;
  Record& record(RecordRef ref);
};

}  // namespace kyyeu
