#include "render/outputs/public_facts.h"

#include <algorithm>

#include "text/url.h"

namespace kyyeu::render {

std::string public_address(const SiteConfig& config, std::string_view address) {
  return config.base_url + text::percent_encode_path(address);
}

Date known_date(const Article& article) {
  return article.date_is == DateIs::kUnknown ? Date() : article.date;
}

Date last_change(const Article& article) {
  return article.updated ? article.updated : known_date(article);
}

Date newest_change(const Site& site, std::span<const ArticleId> articles) {
  Date newest;
  for (const ArticleId id : articles) {
    const Date day = last_change(site.articles[id.index()]);
    if (day.day != 0) newest = std::max(newest, day);
  }
  return newest;
}

}  // namespace kyyeu::render
