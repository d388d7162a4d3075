#include "render/views/article_view.h"

#include <algorithm>
#include <utility>

#include "render/structured_data.h"
#include "render/views/article_ways.h"
#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/related_view.h"
#include "text/json_writer.h"
#include "text/url.h"

namespace kyyeu::render {
namespace {

// Links to all records of a list of references that were resolved.
template <typename IdType>
std::vector<View> links(const ViewContext& context,
                        const std::vector<Reference<IdType>>& references, int year) {
  std::vector<View> items;
  items.reserve(references.size());
  for (const Reference<IdType>& reference : references) {
    if (!reference) continue;
    View link = context.record_link(ref(reference.id), year);
    if (!link.empty()) items.push_back(std::move(link));
  }
  return items;
}

// Awards that rest on the article, as links with recipient and status behind them. Awards are
// looked for in the article's year and the one before it: year-end articles come out in January.
std::vector<View> award_links(const ViewContext& context, RecordRef article, int year) {
  std::vector<View> items;
  std::vector<std::uint32_t> seen;
  for (int merit = year - 1; merit <= year; ++merit) {
    const auto contents = context.site.index.years.find(merit);
    if (contents == context.site.index.years.end()) continue;
    for (const std::uint32_t row : contents->second.awards) {
      const Award& award = context.site.awards[row];
      if (award.source.record != article || !award.type) continue;
      if (std::find(seen.begin(), seen.end(), row) != seen.end()) continue;
      seen.push_back(row);
      View link = context.record_link(ref(award.type.id));
      std::string recipient = award.recipient.written;
      if (award.recipient.id) recipient = context.phrases.name(award.recipient.id);
      if (recipient.empty()) {
        recipient = context.phrases.number(award.count) + " " +
                    context.phrases.recipient(award.recipient_kind);
      }
      link.text("note", recipient + " (" + context.phrases.status(award.status) + ")");
      items.push_back(std::move(link));
    }
  }
  return items;
}

void add_byline(View& view, const ViewContext& context, const Article& article, int year) {
  if (article.author_id) {
    view.object("author", context.person_link(article.author_id));
  } else if (!article.author.empty()) {
    view.object("author", context.plain_link(article.author.text, ""));
  }
  if (article.author_unit) {
    view.object("author_unit", context.unit_link(article.author_unit.id, year));
  }
  const bool published = article.date_is == DateIs::kPublished && article.date;
  if (published) view.object("published", context.date(article.date, article.inferred));
  if (article.date_is == DateIs::kEvent) {
    view.object("event_date", context.date(article.date, article.inferred));
  }
  view.flag("is_published_unknown", !published);
}

void add_provenance(View& view, const ViewContext& context, const Article& article, int year) {
  if (article.source_unit) {
    view.object("source_unit", context.unit_link(article.source_unit.id, year));
  }
  view.text("source_url", article.source_url.text);
  view.object("captured", context.date(article.captured));
  view.text("title_original", article.title_original);
  view.object("source", context.source_link(article.source));
}

void add_facts(View& view, const ViewContext& context, const Article& article, RecordRef self,
               int year) {
  view.list("units", links(context, article.units, year));
  view.list("clusters", links(context, article.clusters, year));
  view.list("events", links(context, article.events, year));
  view.list("campaigns", links(context, article.campaigns, year));
  view.list("people", links(context, article.people, year));
  view.list("documents", links(context, article.documents, year));
  view.list("awards", award_links(context, self, year));
  std::vector<View> topics;
  for (const TopicId id : article.topics) {
    const Topic& topic = context.site.topics[id.index()];
    topics.push_back(context.plain_link(topic.name, address::topic(topic)));
  }
  view.list("topics", std::move(topics));
  if (article.category_id) {
    const Category& category = context.site.categories[article.category_id.index()];
    view.object("category", context.plain_link(category.name, address::category(category)));
  }
  const bool facts = !article.units.empty() || !article.clusters.empty() ||
                     !article.events.empty() || !article.campaigns.empty() ||
                     !article.people.empty() || view.find("awards") != nullptr;
  view.flag("is_factual", facts);
}

std::string json_ld(const ViewContext& context, const Article& article) {
  std::string out;
  text::JsonWriter json(out);
  json.begin_object().member("@type", "Article").member("headline", article.title.text);
  if (article.date_is == DateIs::kPublished && article.date) {
    json.member("datePublished", text::to_iso(article.date));
  }
  if (article.updated) json.member("dateModified", text::to_iso(article.updated));
  json.member("inLanguage", context.words.language());
  if (!article.summary.empty()) json.member("description", article.summary);
  if (!article.author.empty()) {
    std::string name = article.author.text;
    if (article.author_id) name = context.phrases.name(ref(article.author_id));
    json.key("author").begin_object().member("@type", "Person").member("name", name).end_object();
  }
  if (!context.site.config.publisher.org.empty()) {
    json.key("publisher").begin_object().member("@type", "Organization");
    json.member("name", context.site.config.publisher.org).end_object();
  }
  json.member("mainEntityOfPage", data_url(context, context.page.url));
  json.end_object();
  return out;
}

PageInfo page_info(const ViewContext& context, const Article& article) {
  PageInfo info;
  info.title = article.title.text;
  info.description = article.summary.empty() ? article.composed.excerpt : article.summary;
  info.og_type = "article";
  info.crumbs.push_back({context.words.text("kind.articles"), std::string(address::kArticleIndex)});
  if (article.category_id) {
    const Category& category = context.site.categories[article.category_id.index()];
    info.crumbs.push_back({category.name, address::category(category)});
  }
  info.image = article.cover.url;
  if (info.image.empty() && !article.images.empty()) info.image = article.images.front().url;
  const bool published = article.date_is == DateIs::kPublished;
  info.changed = article.updated || !published ? article.updated : article.date;
  info.json_ld.push_back(json_ld(context, article));
  return info;
}

}  // namespace

PageView build_article_view(const ViewContext& context) {
  const ArticleId id(context.page.record);
  const Article& article = context.site.articles[id.index()];
  const int year = article.sort_date.year != 0 ? article.sort_date.year : article.year;
  View view;
  view.text("summary", article.summary).flag("is_draft", article.draft);
  add_byline(view, context, article, year);
  view.object("cover", context.figure(article.cover));
  view.list("body", body_views(context, article.composed));
  std::vector<View> figures;
  for (const Picture& picture : article.images) {
    View figure = context.figure(picture);
    if (!figure.empty()) figures.push_back(std::move(figure));
  }
  view.list("figures", std::move(figures));
  add_facts(view, context, article, ref(id), year);
  add_provenance(view, context, article, year);
  view.list("related", related_views(context, id));
  BacklinkOptions others;
  others.is_listing_awards = false;  // they stand among the facts
  view.object("backlinks", backlinks_view(context, ref(id), others));
  view.object("ways", article_ways_view(context, id));
  return {page_info(context, article), std::move(view)};
}

const ViewType& article_view_type() {
  static const ViewType kType{
      "article",
      {{"summary", FieldKind::kText, "sapo"},
       {"is_draft", FieldKind::kFlag, "bản nháp"},
       {"author", FieldKind::kObject, "tác giả", link_view_type},
       {"author_unit", FieldKind::kObject, "đơn vị của tác giả", link_view_type},
       {"published", FieldKind::kObject, "ngày đăng", date_view_type},
       {"is_published_unknown", FieldKind::kFlag, "không rõ ngày đăng"},
       {"event_date", FieldKind::kObject, "ngày sự kiện, khi ngày của bài là ngày ấy",
        date_view_type},
       {"cover", FieldKind::kObject, "ảnh đầu bài", figure_view_type},
       {"body", FieldKind::kList, "nội dung: các đoạn và bảng số liệu xen giữa", segment_view_type},
       {"figures", FieldKind::kList, "ảnh của bài", figure_view_type},
       {"is_factual", FieldKind::kFlag, "có ít nhất một mục trong hộp thông tin"},
       {"units", FieldKind::kList, "đơn vị trong bài", link_view_type},
       {"clusters", FieldKind::kList, "cụm, khối trong bài", link_view_type},
       {"events", FieldKind::kList, "sự kiện", link_view_type},
       {"awards", FieldKind::kList, "khen thưởng dựa vào bài này", link_view_type},
       {"campaigns", FieldKind::kList, "phong trào", link_view_type},
       {"people", FieldKind::kList, "nhân vật", link_view_type},
       {"documents", FieldKind::kList, "văn bản viện dẫn", link_view_type},
       {"topics", FieldKind::kList, "chủ đề", link_view_type},
       {"category", FieldKind::kObject, "chuyên mục", link_view_type},
       {"source_unit", FieldKind::kObject, "đơn vị đã đăng bài gốc", link_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"source_url", FieldKind::kText, "địa chỉ bài gốc"},
       {"captured", FieldKind::kObject, "ngày lấy bài gốc", date_view_type},
       {"title_original", FieldKind::kText, "nhan đề nguyên văn của bài gốc"},
       {"related", FieldKind::kList, "bài liên quan", related_view_type},
       {"backlinks", FieldKind::kObject, "bài và bản ghi khác nhắc tới bài này",
        backlinks_view_type},
       {"ways", FieldKind::kObject, "các bài liền trước, liền sau", article_ways_type}}};
  return kType;
}

}  // namespace kyyeu::render
