#include "model/address.h"

namespace kyyeu::address {
namespace {

std::string page_in(std::string_view folder, std::string_view id) {
  std::string url(folder);
  url += id;
  url += ".html";
  return url;
}

std::string year_in(std::string_view folder, std::string_view id, int year) {
  std::string url(folder);
  url += id;
  url += '/';
  url += std::to_string(year);
  url += ".html";
  return url;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string of_person(const Person& person) {
  return person.hidden ? std::string() : page_in("nhan-vat/", person.id);
}

}  // namespace

std::string unit(const Unit& unit) { return page_in("don-vi/", unit.id); }
std::string unit_year(const Unit& unit, int year) { return year_in("don-vi/", unit.id, year); }
std::string cluster(const Cluster& cluster) { return page_in("cum/", cluster.id); }
std::string cluster_year(const Cluster& cluster, int year) {
  return year_in("cum/", cluster.id, year);
}
std::string year(int year) { return page_in("nam/", std::to_string(year)); }

std::string article(const Article& article) {
  return page_in("bai/" + std::to_string(article.year) + "/", article.id);
}

std::string topic(const Topic& topic) { return page_in("chu-de/", topic.slug); }
std::string category(const Category& category) { return page_in("chuyen-muc/", category.slug); }
std::string archive_year(int year) { return page_in("luu-tru/", std::to_string(year)); }
std::string archive_month(int year, int month) {
  return "luu-tru/" + std::to_string(year) + "/" + two_digits(month) + ".html";
}

std::string list_part(std::string_view first, int part) {
  if (part <= 1) return std::string(first);
  const std::size_t slash = first.rfind('/');
  const std::string_view folder = first.substr(0, slash == std::string_view::npos ? 0 : slash + 1);
  std::string_view name = first.substr(folder.size());
  name.remove_suffix(std::string_view(".html").size());
  std::string url(folder);
  if (name != "index") {
    url += name;
    url += '-';
  }
  url += "trang-";
  url += std::to_string(part);
  url += ".html";
  return url;
}

std::string feed(std::string_view page_url) {
  if (page_url == kHome) return "rss.xml";
  page_url.remove_suffix(std::string_view(".html").size());
  return std::string(page_url) + ".rss.xml";
}

std::string of(const Site& site, RecordRef record) {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::kUnit:
      return unit(site.units[i]);
    case RecordKind::kCluster:
      return cluster(site.clusters[i]);
    case RecordKind::kMetric:
      return page_in("chi-tieu/", site.metrics[i].id);
    case RecordKind::kAwardType:
      return page_in("khen-thuong/", site.award_types[i].id);
    case RecordKind::kCampaign:
      return page_in("phong-trao/", site.campaigns[i].id);
    case RecordKind::kEvent:
      return page_in("su-kien/", site.events[i].id);
    case RecordKind::kPerson:
      return of_person(site.people[i]);
    case RecordKind::kOrg:
      return page_in("co-quan/", site.orgs[i].id);
    case RecordKind::kDocument:
      return page_in("van-ban/", site.documents[i].id);
    case RecordKind::kArticle:
      return article(site.articles[i]);
    case RecordKind::kStaticPage:
      return page_in("", site.static_pages[i].id);
    case RecordKind::kGallery:
      return page_in("thu-vien-anh/", site.galleries[i].id);
    case RecordKind::kPlace:
    case RecordKind::kNone:
      return {};
  }
  return {};
}

std::string unit_in_year(const Site& site, UnitId id, int year) {
  const Unit& record = site.units[id.index()];
  return site.index.unit_years.contains({id, year}) ? unit_year(record, year) : unit(record);
}

std::string cluster_in_year(const Site& site, ClusterId id, int year) {
  const Cluster& record = site.clusters[id.index()];
  return site.index.cluster_years.contains({id, year}) ? cluster_year(record, year)
                                                       : cluster(record);
}

}  // namespace kyyeu::address
