#include "render/views/event_neighbours.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <utility>

namespace kyyeu::render {
namespace {

// The years an event belongs to: those of its period, else its day's.
Period years_of(const Event& event) {
  if (event.period) return event.period;
  const int year = event.date.year;
  return {year == 0 ? Period::Kind::kNone : Period::Kind::kYear, year, 0, year};
}

bool share_a_year(const Period& a, const Period& b) {
  return a && b && a.year <= b.last_year && b.year <= a.last_year;
}

std::span<const ArticleId> articles_about(const Site& site, EventId event) {
  const auto found = site.index.articles_of.find(ref(event));
  return found != site.index.articles_of.end() ? std::span<const ArticleId>(found->second)
                                               : std::span<const ArticleId>();
}

// Only articles that name the event beside their text, not those that merely link to it.
bool lists(const Article& article, EventId event) {
  return std::any_of(article.events.begin(), article.events.end(),
                     [&](const auto& reference) { return reference.id == event; });
}

bool rests_on(const Site& site, const Award& award, EventId event,
              std::span<const ArticleId> articles) {
  return std::any_of(articles.begin(), articles.end(), [&](ArticleId id) {
    return award.source.record == ref(id) && lists(site.articles[id.index()], event);
  });
}

void sort_by_day(const Site& site, Rows& rows) {
  std::sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(site.events[a].date, a) < std::pair(site.events[b].date, b);
  });
}

}  // namespace

Rows series_of(const Site& site, EventId id) {
  Rows rows;
  const std::string& series = site.events[id.index()].series;
  if (series.empty()) return rows;
  for (std::size_t i = 0; i < site.events.size(); ++i) {
    if (site.events[i].series == series) rows.push_back(static_cast<std::uint32_t>(i));
  }
  sort_by_day(site, rows);
  return rows;
}

View event_steps(const ViewContext& context, EventId id) {
  View view;
  const Rows rows = series_of(context.site, id);
  const auto at = std::find(rows.begin(), rows.end(), id.value);
  if (at == rows.end()) return view;
  if (at != rows.begin()) {
    view.object("before", context.record_link(ref(EventId(*std::prev(at)))));
  }
  if (std::next(at) != rows.end()) {
    view.object("after", context.record_link(ref(EventId(*std::next(at)))));
  }
  return view;
}

const ViewType& event_steps_type() {
  static const ViewType kType{
      "event_steps",
      {{"before", FieldKind::kObject, "sự kiện trước cùng chuỗi", link_view_type},
       {"after", FieldKind::kObject, "sự kiện sau cùng chuỗi", link_view_type}}};
  return kType;
}

Rows cycle_of(const Site& site, EventId id) {
  const Event& event = site.events[id.index()];
  Rows rows = series_of(site, id);
  const auto of_cluster = site.index.events_of.find(ref(event.cluster.id));
  if (event.cluster && of_cluster != site.index.events_of.end()) {
    for (const std::uint32_t row : of_cluster->second) {
      if (share_a_year(years_of(site.events[row]), years_of(event))) rows.push_back(row);
    }
  }
  sort_by_day(site, rows);
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::erase(rows, id.value);
  return rows;
}

Rows awards_made_known_at(const Site& site, EventId id) {
  const Period years = years_of(site.events[id.index()]);
  const std::span<const ArticleId> articles = articles_about(site, id);
  Rows rows;
  if (articles.empty() || !years) return rows;
  for (int year = years.year; year <= years.last_year; ++year) {
    const auto contents = site.index.years.find(year);
    if (contents == site.index.years.end()) continue;
    for (const std::uint32_t row : contents->second.awards) {
      if (rests_on(site, site.awards[row], id, articles)) rows.push_back(row);
    }
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

std::vector<View> gallery_links(const ViewContext& context, EventId event) {
  std::vector<View> links;
  for (std::size_t i = 0; i < context.site.galleries.size(); ++i) {
    const Gallery& gallery = context.site.galleries[i];
    if (gallery.event.id != event || gallery.id.empty()) continue;
    View link = context.record_link(ref(GalleryId(i)));
    const std::string kind = context.phrases.label("gallery-kind", gallery.kind);
    if (!kind.empty()) link.text("note", "(" + kind + ")");
    links.push_back(std::move(link));
  }
  return links;
}

}  // namespace kyyeu::render
