#include "render/views/card_view.h"

#include <utility>

namespace kyyeu::render {

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

}  // namespace kyyeu::render
