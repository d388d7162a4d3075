#include "link/authors.h"

#include <unordered_map>

#include "text/fold.h"
#include "text/slug.h"
#include "text/telex.h"
#include "text/url.h"
#include "text/whitespace.h"

namespace kyyeu::link {
namespace {

class Authors {
 public:
  Authors(Site& site, Diagnostics& diagnostics) : site_(site), diagnostics_(diagnostics) {
    for (std::size_t i = 0; i < site.people.size(); ++i) {
      const Person& person = site.people[i];
      if (!person.id.empty()) by_id_.emplace(person.id, PersonId(i));
      for (const DatedName& name : person.names)
        learn(name.name, PersonId(i));
      for (const Written& alias : person.aliases)
        learn(alias.text, PersonId(i));
    }
  }

  PersonId find_or_add(const Written& author) {
    if (const auto found = by_id_.find(author.text); found != by_id_.end()) return found->second;
    std::string key = text::name_key(author.text);
    if (const auto found = by_name_.find(key); found != by_name_.end()) return found->second;
    const PersonId id = add(author);
    by_name_.emplace(std::move(key), id);
    return id;
  }

 private:
  void learn(std::string_view name, PersonId id) { by_name_.emplace(text::name_key(name), id); }

  PersonId add(const Written& author) {
    std::string slug = text::make_slug(author.text);
    if (slug.empty()) {
      diagnostics_.add(Finding::error("KY105", author.span, {author.text}));
      return {};
    }
    if (!text::is_safe_file_name(slug)) {
      diagnostics_.add(Finding::error("KY105.windows-name", author.span, {slug}));
      return {};
    }
    if (const auto taken = by_id_.find(slug); taken != by_id_.end()) {
      const std::string& other = site_.people[taken->second.index()].names.front().name;
      diagnostics_.add(Finding::warning("KY106.authors", author.span, {author.text, other})
                           .with_hint("one-person"));
      slug = text::make_slug(text::to_telex(author.text));
      if (by_id_.contains(slug)) return {};
    }
    const PersonId id(site_.people.size());
    by_id_.emplace(slug, id);
    Person& person = site_.people.emplace_back();
    person.id = std::move(slug);
    // No span: the record has no file of its own.
    person.names.emplace_back().name = text::squeeze_spaces(author.text);
    person.implied = true;
    return id;
  }

  Site& site_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string, PersonId> by_id_;
  std::unordered_map<std::string, PersonId> by_name_;
};

}  // namespace

void gather_authors(Site& site, Diagnostics& diagnostics) {
  Authors authors(site, diagnostics);
  const auto link = [&](Article& article) {
    if (article.author.empty() || article.author_id) return;
    article.author_id = authors.find_or_add(article.author);
  };
  const std::vector<ArticleId>& newest_first = site.index.articles_by_date;
  for (auto id = newest_first.rbegin(); id != newest_first.rend(); ++id) {
    link(site.articles[id->index()]);
  }
  for (Article& article : site.articles)
    link(article);  // expired ones
}

}  // namespace kyyeu::link
