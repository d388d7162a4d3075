#include "render/views/card_view.h"

#include <algorithm>
#include <utility>

namespace kyyeu::render {
namespace {

// The sentence of `article` that holds its first link to the record; nullptr where only its front
// matter names the record.
const OutgoingLink* link_to(const Article& article, RecordRef record) {
  const auto& links = article.composed.links;
  const auto found = std::find_if(links.begin(), links.end(),
                                  [&](const OutgoingLink& link) { return link.target == record; });
  return found != links.end() ? &*found : nullptr;
}

}  // namespace

View article_date(const ViewContext& context, const Article& article) {
  if (article.date) return context.date(article.date, article.inferred);
  return context.date(article.sort_date);
}

View card_view(const ViewContext& context, ArticleId id, CardSize size) {
  const Article& article = context.site.articles[id.index()];
  View card;
  card.text("title", article.title.text).text("url", context.url_to(ref(id)));
  card.object("date", article_date(context, article)).flag("is_draft", article.draft);
  if (size == CardSize::kBrief) return card;
  card.text("summary", article.summary.empty() ? article.composed.excerpt : article.summary);
  if (article.category_id) {
    const Category& category = context.site.categories[article.category_id.index()];
    card.object("category", context.plain_link(category.name, address::category(category)));
  }
  return card;
}

std::vector<View> card_views(const ViewContext& context, std::span<const ArticleId> articles,
                             CardSize size) {
  std::vector<View> cards;
  cards.reserve(articles.size());
  for (const ArticleId article : articles)
    cards.push_back(card_view(context, article, size));
  return cards;
}

std::vector<View> backlink_views(const ViewContext& context, RecordRef record, std::size_t limit) {
  std::vector<View> items;
  const auto found = context.site.index.articles_of.find(record);
  if (found == context.site.index.articles_of.end()) return items;
  for (const ArticleId id : found->second) {
    const Article& article = context.site.articles[id.index()];
    const OutgoingLink* link = link_to(article, record);
    if (link == nullptr) continue;
    if (items.size() == limit) break;
    View& item = items.emplace_back();
    item.text("title", article.title.text).text("url", context.url_to(ref(id)));
    item.object("date", article_date(context, article)).text("sentence", link->sentence);
  }
  return items;
}

const ViewType& card_view_type() {
  static const ViewType kType{"card",
                              {{"title", FieldKind::kText, "nhan đề bài"},
                               {"url", FieldKind::kText, "địa chỉ bài"},
                               {"date", FieldKind::kObject, "ngày của bài", date_view_type},
                               {"summary", FieldKind::kText, "sapo"},
                               {"category", FieldKind::kObject, "chuyên mục", link_view_type},
                               {"is_draft", FieldKind::kFlag, "bản nháp"}}};
  return kType;
}

const ViewType& backlink_view_type() {
  static const ViewType kType{"backlink",
                              {{"title", FieldKind::kText, "nhan đề bài nhắc tới"},
                               {"url", FieldKind::kText, "địa chỉ bài"},
                               {"date", FieldKind::kObject, "ngày của bài", date_view_type},
                               {"sentence", FieldKind::kText, "câu có liên kết"}}};
  return kType;
}

}  // namespace kyyeu::render
