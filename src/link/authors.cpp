#include "link/authors.h"

#include <unordered_map>

#include "text/fold.h"
#include "text/slug.h"
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
    const auto [found, is_new] = by_id_.emplace(slug, PersonId(site_.people.size()));
    if (!is_new) {
      const Person& other = site_.people[found->second.index()];
      diagnostics_.add(
          Finding::error("KY106.names", author.span,
                         {"nhan-vat/" + slug + ".html", other.names.front().name, author.text}));
      return found->second;
    }
    Person person;
    person.id = std::move(slug);
    // No span: the record has no file of its own.
    DatedName& name = person.names.emplace_back();
    name.name = text::squeeze_spaces(author.text);
    name.span = author.span;
    person.implied = true;
    site_.people.push_back(std::move(person));
    return found->second;
  }

  Site& site_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string, PersonId> by_id_;
  std::unordered_map<std::string, PersonId> by_name_;
};

}  // namespace

void gather_authors(Site& site, Diagnostics& diagnostics) {
  Authors authors(site, diagnostics);
  for (Article& article : site.articles) {
    if (!article.author.empty()) article.author_id = authors.find_or_add(article.author);
  }
}

}  // namespace kyyeu::link
