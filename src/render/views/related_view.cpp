#include "render/views/related_view.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "render/views/card_view.h"

namespace kyyeu::render {
namespace {

struct Reason {
  std::string_view code;  // as in data-reason
  std::string_view word;
};

Reason reason_of(RelatedReason reason) {
  switch (reason) {
    case RelatedReason::kHandPicked:
      return {"hand-picked", "related.hand_picked"};
    case RelatedReason::kSameEvent:
      return {"same-event", "related.same_event"};
    case RelatedReason::kSameSeries:
      return {"same-series", "related.same_series"};
    case RelatedReason::kSameCampaign:
      return {"same-campaign", "related.same_campaign"};
    case RelatedReason::kSameCluster:
      return {"same-cluster", "related.same_subject"};
    case RelatedReason::kSameUnit:
      return {"same-unit", "related.same_subject"};
    case RelatedReason::kSamePerson:
      return {"same-person", "related.same_person"};
    case RelatedReason::kSameAward:
      return {"same-award", "related.same_award"};
    case RelatedReason::kSameTopic:
      return {"same-topic", "related.same_topic"};
    case RelatedReason::kSimilarText:
      return {"similar-text", "related.similar_text"};
    case RelatedReason::kFallback:
      return {"fallback", "related.fallback"};
  }
  return {};
}

std::string subject_name(const ViewContext& context, const RelatedArticle& related) {
  const auto name = [&](RecordKind kind) { return context.phrases.name({kind, related.subject}); };
  switch (related.reason) {
    case RelatedReason::kSameEvent:
    case RelatedReason::kSameSeries:
      return name(RecordKind::kEvent);
    case RelatedReason::kSameCampaign:
      return name(RecordKind::kCampaign);
    case RelatedReason::kSameCluster:
      return name(RecordKind::kCluster);
    case RelatedReason::kSameUnit:
      return name(RecordKind::kUnit);
    case RelatedReason::kSamePerson:
      return name(RecordKind::kPerson);
    case RelatedReason::kSameAward:
      return name(RecordKind::kAwardType);
    case RelatedReason::kSameTopic:
      return context.site.topics[related.subject].name;
    default:
      return {};
  }
}

// The article's place in Site::index.articles_by_date; its end when it is not published.
std::size_t place_of(const Site& site, ArticleId id) {
  const auto& all = site.index.articles_by_date;
  const Date date = site.articles[id.index()].sort_date;
  auto at = std::partition_point(all.begin(), all.end(), [&](ArticleId other) {
    return site.articles[other.index()].sort_date > date;
  });
  while (at != all.end() && *at != id && site.articles[at->index()].sort_date == date)
    ++at;
  return at != all.end() && *at == id ? static_cast<std::size_t>(at - all.begin()) : all.size();
}

}  // namespace

std::vector<View> related_views(const ViewContext& context, ArticleId article) {
  std::vector<View> items;
  if (article.index() >= context.site.related.size()) return items;
  for (const RelatedArticle& related : context.site.related[article.index()]) {
    const Article& other = context.site.articles[related.article.index()];
    const Reason reason = reason_of(related.reason);
    View& item = items.emplace_back();
    item.text("title", other.title.text).text("url", context.url_to(ref(related.article)));
    item.object("date", article_date(context, other));
    item.text("reason", std::string(reason.code));
    item.text("reason_text", context.words.format(reason.word, {subject_name(context, related)}));
  }
  return items;
}

View newer_article(const ViewContext& context, ArticleId article) {
  const auto& all = context.site.index.articles_by_date;
  const std::size_t place = place_of(context.site, article);
  if (place == all.size() || place == 0) return {};
  return context.record_link(ref(all[place - 1]));
}

View older_article(const ViewContext& context, ArticleId article) {
  const auto& all = context.site.index.articles_by_date;
  const std::size_t place = place_of(context.site, article);
  if (place + 1 >= all.size()) return {};
  return context.record_link(ref(all[place + 1]));
}

const ViewType& related_view_type() {
  static const ViewType kType{"related",
                              {{"title", FieldKind::kText, "nhan đề bài"},
                               {"url", FieldKind::kText, "địa chỉ bài"},
                               {"date", FieldKind::kObject, "ngày của bài", date_view_type},
                               {"reason", FieldKind::kText, "mã lý do, cho data-reason"},
                               {"reason_text", FieldKind::kText, "lý do bằng lời"}}};
  return kType;
}

}  // namespace kyyeu::render
