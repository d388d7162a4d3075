#include "render/views/person_timeline.h"

#include <algorithm>

#include "render/views/timeline_parts.h"

namespace kyyeu::render {
namespace {

View office_item(const ViewContext& context, const Office& office, std::string_view word,
                 Date day) {
  View item = timeline_item(context.words.format(word, {office.office}),
                            context.reference_link(office.org, day.year),
                            day.month != 0 ? context.phrases.date(day) : std::string());
  item.object("basis", context.source_link(office.source));
  return item;
}

// Taking up and leaving an office; being seen in it where a source shows no more.
void add_offices(Timeline& timeline, const ViewContext& context, const Person& person) {
  for (const Office& office : person.offices) {
    const auto add = [&](Date day, std::string_view word) {
      timeline.add(day.year, [&] { return office_item(context, office, word, day); });
    };
    add(office.from, "timeline.took_office");
    add(office.seen_on, "timeline.in_office");
    add(office.to, "timeline.left_office");
  }
}

void add_attendances(Timeline& timeline, const ViewContext& context, PersonId person) {
  const auto events = context.site.index.events_of.find(ref(person));
  if (events == context.site.index.events_of.end()) return;
  add_events(timeline, context, events->second, [&](const Event& event) {
    const auto found =
        std::find_if(event.people.begin(), event.people.end(),
                     [&](const EventPerson& one) { return one.person.id == person; });
    return found != event.people.end() ? found->role : std::string();
  });
}

void add_articles(Timeline& timeline, const ViewContext& context,
                  const std::vector<ArticleId>& articles) {
  std::map<int, std::size_t> by_year;
  for (const ArticleId id : articles)
    ++by_year[context.site.articles[id.index()].sort_date.year];
  for (const auto& of_year : by_year) {
    timeline.add(of_year.first, [&] {
      View link;
      link.text("name", context.phrases.count("count.articles", of_year.second));
      link.text("url", "#muc-bai-viet");
      return timeline_item(context.words.text("timeline.wrote"), std::move(link));
    });
  }
}

}  // namespace

View person_timeline(const ViewContext& context, PersonId id,
                     const std::vector<ArticleId>& articles, const Rows& awards) {
  const Site& site = context.site;
  Timeline timeline;
  add_offices(timeline, context, site.people[id.index()]);
  add_attendances(timeline, context, id);
  add_awards(timeline, context, awards);
  const bool only_articles = timeline.empty();
  add_articles(timeline, context, articles);
  if (only_articles && timeline.size() < 2) return {};
  return std::move(timeline).view(context, [&](int year) {
    return site.index.years.contains(year) ? address::year(year) : std::string();
  });
}

}  // namespace kyyeu::render
