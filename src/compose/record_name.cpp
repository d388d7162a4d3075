#include "compose/record_name.h"

namespace kyyeu::compose {
namespace {

// Titles of records whose names do not change in time; "" for the other kinds.
std::string_view title_of(const Site& site, RecordRef record) {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::kArticle:
      return site.articles[i].title.text;
    case RecordKind::kStaticPage:
      return site.static_pages[i].title.text;
    case RecordKind::kGallery:
      return site.galleries[i].title.text;
    case RecordKind::kEvent:
      return site.events[i].title;
    case RecordKind::kDocument:
      return site.documents[i].title.empty() ? site.documents[i].number : site.documents[i].title;
    case RecordKind::kMetric:
      return site.metrics[i].label;
    default:
      return {};
  }
}

Date campaign_date(const Campaign& campaign) {
  return campaign.period ? campaign.period.last_day() : Date{campaign.year, 0, 0};
}

Date article_date(const Article& article) {
  if (article.date) return article.date;
  return article.sort_date ? article.sort_date : Date{article.year, 0, 0};
}

Date date_of(const Site& site, RecordRef record) {
  switch (record.kind) {
    case RecordKind::kArticle:
      return article_date(site.articles[record.index]);
    case RecordKind::kEvent:
      return site.events[record.index].date;
    case RecordKind::kGallery:
      return site.galleries[record.index].date;
    case RecordKind::kCampaign:
      return campaign_date(site.campaigns[record.index]);
    default:
      return {};
  }
}

}  // namespace

std::string_view record_name(const Site& site, RecordRef record, Date day) {
  if (const std::string_view title = title_of(site, record); !title.empty()) return title;
  const Record& found = site.record(record);
  if (found.names.empty()) return found.id;
  const DatedName& name =
      day ? name_on(found.names, text::last_day(day)) : current_name(found.names);
  return name.name.empty() ? std::string_view(found.id) : std::string_view(name.name);
}

Date day_of_names(const Site& site, RecordRef record) {
  const Date date = date_of(site, record);
  return date ? text::last_day(date) : Date{};
}

}  // namespace kyyeu::compose
