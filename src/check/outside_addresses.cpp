#include "check/outside_addresses.h"

#include <map>
#include <string_view>
#include <type_traits>

#include "model/each_record.h"
#include "text/url.h"
#include "text/whitespace.h"

namespace kyyeu::check {
namespace {

class Collector {
 public:
  void add(std::string_view url, SourceSpan span) {
    url = text::trim(url);
    url = url.substr(0, url.find('#'));
    const auto scheme = text::url_scheme(url);
    if (!scheme || (*scheme != "http" && *scheme != "https")) return;
    auto [place, is_new] = found_[std::string(url)].try_emplace(span.file, span);
    if (!is_new && span < place->second) place->second = span;
  }
  void add(const Written& url) { add(url.text, url.span); }
  void add(const Source& source) {
    if (source.is_url) add(source.written, source.span);
  }

  template <typename Items>
  void add_sources(const Items& items) {
    for (const auto& item : items)
      add(item.source);
  }

  std::vector<OutsideAddress> all() const {
    std::vector<OutsideAddress> addresses;
    addresses.reserve(found_.size());
    for (const auto& [url, places] : found_) {
      OutsideAddress& address = addresses.emplace_back();
      address.url = url;
      for (const auto& [file, span] : places)
        address.places.push_back(span);
    }
    return addresses;
  }

 private:
  std::map<std::string, std::map<FileId, SourceSpan>> found_;
};

void add_record(Collector& found, const Record& record) {
  found.add(record.source);
  found.add_sources(record.names);
  for (const OutsideLink& link : record.composed.outside)
    found.add(link.url, link.span);
}

void add_own(Collector& found, const Unit& unit) {
  found.add(unit.website);
  found.add_sources(unit.levels);
  found.add_sources(unit.relations);
}

void add_own(Collector& found, const Cluster& cluster) {
  for (const auto& [year, stated] : cluster.stated_members)
    found.add(stated.source);
  found.add_sources(cluster.themes);
  found.add_sources(cluster.assignments);
  found.add_sources(cluster.relations);
}

void add_own(Collector& found, const Person& person) { found.add_sources(person.offices); }
void add_own(Collector& found, const Org& org) { found.add(org.website); }
void add_own(Collector& found, const Document& document) { found.add(document.url); }
void add_own(Collector& found, const Article& article) { found.add(article.source_url); }
void add_own(Collector& /*found*/, const Record& /*record*/) {}

void add_rows(Collector& found, const Site& site) {
  found.add_sources(site.memberships);
  found.add_sources(site.results);
  found.add_sources(site.awards);
  for (const TargetSet& set : site.target_sets) {
    found.add(set.source);
    found.add_sources(set.targets);
  }
}

void add_furniture(Collector& found, const Site& site) {
  for (const LinkGroup& group : site.link_groups) {
    for (const Link& link : group.links)
      found.add(link.url);
  }
  for (const Banner& banner : site.banners)
    found.add(banner.url);
  for (const Mailbox& mailbox : site.mailboxes)
    found.add(mailbox.url);
  found.add(site.feedback.print_form);
  for (const MenuItem& item : site.config.menu)
    found.add(item.target);
}

}  // namespace

std::vector<OutsideAddress> outside_addresses(const Site& site) {
  Collector found;
  for_each_record(site, [&](RecordRef /*ref*/, const auto& record) {
    add_record(found, record);
    add_own(found, record);
  });
  add_rows(found, site);
  add_furniture(found, site);
  return found.all();
}

}  // namespace kyyeu::check
