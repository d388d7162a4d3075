#include "link/hidden_people.h"

#include <unordered_set>

#include "text/fold.h"

namespace kyyeu::link {
namespace {

class Hidden {
 public:
  explicit Hidden(const Site& site) : site_(site) {
    for (const Person& person : site.people) {
      if (!person.hidden) continue;
      for (const DatedName& name : person.names)
        names_.insert(text::name_key(name.name));
      for (const Written& alias : person.aliases)
        names_.insert(text::name_key(alias.text));
    }
  }

  bool any() const { return !names_.empty(); }
  bool operator()(PersonId id) const { return id && site_.people[id.index()].hidden; }
  bool operator()(RecordRef ref) const {
    return ref.kind == RecordKind::kPerson && site_.people[ref.index].hidden;
  }
  // A name without a record of its own.
  bool named(std::string_view name) const {
    return !name.empty() && names_.contains(text::name_key(name));
  }

 private:
  const Site& site_;
  std::unordered_set<std::string> names_;
};

void mark(Site& site, Diagnostics& diagnostics) {
  for (const Written& id : site.config.hidden_people) {
    const auto found = site.index.by_id.find(id.text);
    if (found != site.index.by_id.end() && found->second.kind == RecordKind::kPerson) {
      site.people[found->second.index].hidden = true;
      continue;
    }
    // A name without a record is taken out as well: it gets a record that is hidden.
    if (text::name_key(id.text) == id.text && found == site.index.by_id.end() &&
        id.text.find(' ') == std::string::npos) {
      diagnostics.add(Finding::error("KY201.person", id.span, {id.text}));
      continue;
    }
    Person person;
    person.names.emplace_back().name = id.text;
    person.implied = true;
    person.hidden = true;
    site.people.push_back(std::move(person));
  }
}

}  // namespace

void hide_people(Site& site, Diagnostics& diagnostics) {
  mark(site, diagnostics);
  const Hidden hidden(site);
  if (!hidden.any()) return;
  for (Article& article : site.articles) {
    const auto by_id = site.index.by_id.find(article.author.text);
    const bool author_by_id = by_id != site.index.by_id.end() && hidden(by_id->second);
    if (author_by_id || hidden.named(article.author.text)) article.author = {};
    std::erase_if(article.people, [&](const auto& person) { return hidden(person.id); });
  }
  for (Event& event : site.events) {
    std::erase_if(event.people, [&](const auto& person) { return hidden(person.person.id); });
  }
  std::erase_if(site.contacts, [&](const Contact& contact) {
    return hidden(contact.person.id) || hidden.named(contact.name);
  });
  for (Award& award : site.awards) {
    const bool individual = award.recipient_kind == RecipientKind::kIndividual;
    if (!individual || !(hidden(award.recipient.id) || hidden.named(award.recipient.written))) {
      continue;
    }
    award.recipient = {};
    award.names_known = false;
  }
}

}  // namespace kyyeu::link
