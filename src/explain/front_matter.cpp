#include "explain/front_matter.h"

#include <string>

#include "model/address.h"

namespace kyyeu::explain {
namespace {

class References {
 public:
  References(const Site& site, std::vector<Link>& links) : site_(site), links_(links) {}

  template <typename IdType>
  void add(const char* key, RecordKind kind, const Reference<IdType>& reference) {
    if (!reference.id) return;
    add(key, RecordRef{kind, reference.id.value}, reference.written, reference.span);
  }
  void add(const char* key, const AnyReference& reference) {
    if (reference.id) add(key, reference.id, reference.written, reference.span);
  }
  template <typename IdType>
  void add(const char* key, RecordKind kind, const std::vector<Reference<IdType>>& references) {
    for (const auto& reference : references)
      add(key, kind, reference);
  }
  void add(const char* key, RecordRef target, const std::string& written, SourceSpan span) {
    Link link;
    link.kind = LinkKind::kFrontMatter;
    link.key = key;
    link.words = written;
    link.target = target;
    link.url = address::of(site_, target);
    link.span = span;
    links_.push_back(std::move(link));
  }

 private:
  const Site& site_;
  std::vector<Link>& links_;
};

void add_article(const Article& article, References& out) {
  if (article.author_id) {
    out.add("author", {RecordKind::kPerson, article.author_id.value}, article.author.text,
            article.author.span);
  }
  out.add("author_unit", RecordKind::kUnit, article.author_unit);
  out.add("source_unit", RecordKind::kUnit, article.source_unit);
  out.add("units", RecordKind::kUnit, article.units);
  out.add("clusters", RecordKind::kCluster, article.clusters);
  out.add("events", RecordKind::kEvent, article.events);
  out.add("campaigns", RecordKind::kCampaign, article.campaigns);
  out.add("people", RecordKind::kPerson, article.people);
  out.add("documents", RecordKind::kDocument, article.documents);
  out.add("related", RecordKind::kArticle, article.related);
}

void add_event(const Event& event, References& out) {
  out.add("cluster", RecordKind::kCluster, event.cluster);
  out.add("unit", RecordKind::kUnit, event.unit);
  out.add("host", event.host);
  for (const EventPerson& person : event.people)
    out.add("people", RecordKind::kPerson, person.person);
  for (const AnyReference& guest : event.guests)
    out.add("guests", guest);
  out.add("signatories", RecordKind::kUnit, event.signatories);
  out.add("campaign", RecordKind::kCampaign, event.campaign);
}

void add_campaign(const Campaign& campaign, References& out) {
  out.add("unit", RecordKind::kUnit, campaign.unit);
  out.add("cluster", RecordKind::kCluster, campaign.cluster);
  out.add("parent", RecordKind::kCampaign, campaign.parent);
  out.add("occasion", RecordKind::kEvent, campaign.occasion);
  out.add("units", RecordKind::kUnit, campaign.units);
}

}  // namespace

void add_front_matter(const Site& site, RecordRef record, std::vector<Link>& links) {
  References out(site, links);
  switch (record.kind) {
    case RecordKind::kArticle:
      return add_article(site.articles[record.index], out);
    case RecordKind::kEvent:
      return add_event(site.events[record.index], out);
    case RecordKind::kCampaign:
      return add_campaign(site.campaigns[record.index], out);
    case RecordKind::kUnit:
      return out.add("parent", site.units[record.index].parent);
    case RecordKind::kCluster:
      return out.add("council", site.clusters[record.index].council);
    case RecordKind::kGallery:
      return out.add("event", RecordKind::kEvent, site.galleries[record.index].event);
    default:
      return;
  }
}

}  // namespace kyyeu::explain
