#include "render/views/mention_list.h"

#include <algorithm>

#include "render/views/card_view.h"

namespace kyyeu::render {
namespace {

View mention_view(const ViewContext& context, ArticleId id, RecordRef record) {
  const Article& article = context.site.articles[id.index()];
  View item;
  item.text("title", article.title.text).text("url", context.url_to(ref(id)));
  item.object("date", article_date(context, article));
  const auto& links = article.composed.links;
  const auto link = std::find_if(links.begin(), links.end(), [&](const OutgoingLink& candidate) {
    return candidate.target == record;
  });
  if (link != links.end()) item.text("sentence", link->sentence);
  return item;
}

}  // namespace

std::vector<View> mention_views(const ViewContext& context, RecordRef record, PersonId but_not_by) {
  std::vector<View> items;
  const auto found = context.site.index.articles_of.find(record);
  if (found == context.site.index.articles_of.end()) return items;
  for (const ArticleId id : found->second) {
    if (but_not_by && context.site.articles[id.index()].author_id == but_not_by) continue;
    items.push_back(mention_view(context, id, record));
  }
  return items;
}

}  // namespace kyyeu::render
