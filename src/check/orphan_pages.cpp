#include "check/orphan_pages.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/address.h"
#include "model/each_record.h"

namespace kyyeu::check {
namespace {

// Follows links from what every reader sees to the static pages.
class Reach {
 public:
  explicit Reach(const Site& site) : site_(site), reached_(site.static_pages.size(), false) {
    for (std::size_t i = 0; i < site.static_pages.size(); ++i) {
      const StaticPage& page = site.static_pages[i];
      if (page.id.empty()) continue;
      by_name_.emplace(page.id, i);
      by_name_.emplace(address::of(site, {RecordKind::kStaticPage, static_cast<std::uint32_t>(i)}),
                       i);
    }
  }

  void reach(std::size_t page) {
    if (reached_[page]) return;
    reached_[page] = true;
    waiting_.push_back(page);
  }

  // What an address or an id names, if it is a static page.
  void reach(std::string_view name) {
    const auto found = by_name_.find(std::string(name.substr(0, name.find_first_of("?#"))));
    if (found != by_name_.end()) reach(found->second);
  }

  void reach_from(const Body& body) {
    for (const OutgoingLink& link : body.links) {
      if (link.target.kind == RecordKind::kStaticPage) reach(link.target.index);
    }
  }

  void follow() {
    while (!waiting_.empty()) {
      const std::size_t page = waiting_.back();
      waiting_.pop_back();
      reach_from(site_.static_pages[page].composed);
    }
  }

  bool has(std::size_t page) const { return reached_[page]; }

 private:
  const Site& site_;
  std::vector<bool> reached_;
  std::vector<std::size_t> waiting_;
  std::unordered_map<std::string, std::size_t> by_name_;
};

void reach_from_menu(const Site& site, Reach& reach) {
  for (const MenuItem& item : site.config.menu)
    reach.reach(item.target.text);
  // A configured menu stands in the place of the pages' own numbers.
  for (std::size_t i = 0; site.config.menu.empty() && i < site.static_pages.size(); ++i) {
    if (site.static_pages[i].menu > 0) reach.reach(i);
  }
}

void reach_from_furniture(const Site& site, Reach& reach) {
  for (const LinkGroup& group : site.link_groups) {
    for (const Link& link : group.links)
      reach.reach(link.url.text);
  }
  for (const Banner& banner : site.banners)
    reach.reach(banner.url.text);
  for (const Mailbox& mailbox : site.mailboxes)
    reach.reach(mailbox.url.text);
  reach.reach(site.feedback.print_form.text);
}

void reach_from_texts(const Site& site, Reach& reach) {
  for_each_record(site, [&](RecordRef ref, const Record& record) {
    if (ref.kind == RecordKind::kStaticPage || record.composed.links.empty()) return;
    const bool shown = ref.kind != RecordKind::kArticle || !site.articles[ref.index].expired;
    if (shown && !address::of(site, ref).empty()) reach.reach_from(record.composed);
  });
}

}  // namespace

void check_orphan_pages(const Site& site, Diagnostics& diagnostics) {
  Reach reach(site);
  reach_from_menu(site, reach);
  reach_from_furniture(site, reach);
  reach_from_texts(site, reach);
  reach.follow();
  for (std::size_t i = 0; i < site.static_pages.size(); ++i) {
    const StaticPage& page = site.static_pages[i];
    if (page.id.empty() || page.broken || reach.has(i)) continue;
    diagnostics.add(Finding::warning("KY612.page", page.span, {page.title.text})
                        .with_hint("menu-or-link", {page.id}));
  }
}

}  // namespace kyyeu::check
