#include "render/outputs/feeds.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "format/xml_writer.h"
#include "model/address.h"
#include "render/outputs/public_facts.h"
#include "render/page_frame.h"
#include "render/phrases.h"
#include "render/words.h"
#include "text/date_time.h"
#include "text/html.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kExcerptLength = 300;

// What a feed is of.
struct Subject {
  std::string title;
  std::string description;
  std::span<const ArticleId> articles;  // newest first
};

std::span<const ArticleId> articles_of(const Site& site, RecordRef record) {
  const auto found = site.index.articles_of.find(record);
  if (found == site.index.articles_of.end()) return {};
  return found->second;
}

Subject site_subject(const Site& site, const FeedWords& words) {
  const SiteConfig& config = site.config;
  return {config.title,
          config.description.empty() ? fill(words.site_description, {config.title, config.title})
                                     : config.description,
          site.index.articles_by_date};
}

Subject named_subject(const Site& site, const FeedWords& words, std::string_view name,
                      std::string_view description, std::span<const ArticleId> articles) {
  return {fill(words.title, {name, site.config.title}),
          fill(description, {name, site.config.title}), articles};
}

Subject subject_of(const Site& site, const Page& page, const FeedWords& words) {
  switch (page.kind) {
    case PageKind::kUnit:
      return named_subject(site, words, current_name(site.units[page.record].names).name,
                           words.unit_description,
                           articles_of(site, {RecordKind::kUnit, page.record}));
    case PageKind::kCluster:
      return named_subject(site, words, current_name(site.clusters[page.record].names).name,
                           words.cluster_description,
                           articles_of(site, {RecordKind::kCluster, page.record}));
    case PageKind::kCategory:
      return named_subject(site, words, site.categories[page.record].name,
                           words.category_description, site.categories[page.record].articles);
    default:
      return site_subject(site, words);
  }
}

std::vector<ArticleId> newest(const Site& site, std::span<const ArticleId> articles) {
  const auto limit = static_cast<std::size_t>(std::max(site.config.feed_limit, 0));
  std::vector<ArticleId> chosen;
  for (const ArticleId id : articles) {
    if (chosen.size() == limit) break;
    if (!site.articles[id.index()].expired) chosen.push_back(id);
  }
  return chosen;
}

// "" for less than a day: RSS has no form for it, and a made-up day would be a false one.
std::string rss_date(const Site& site, Date day) {
  if (day.day == 0) return {};
  return text::to_rfc822(text::start_of_day(day, site.config.time_zone));
}

void append_known(format::XmlElement parent, const char* name, std::string_view words) {
  if (!words.empty()) parent.append(name, words);
}

std::string author_name(const Site& site, const Article& article) {
  if (!article.author_id) return article.author.text;
  const Person& person = site.people[article.author_id.index()];
  return person.hidden ? std::string() : current_name(person.names).name;
}

void append_item(format::XmlElement channel, const Site& site, const Article& article) {
  const bool has_base = !site.config.base_url.empty();
  const std::string link = public_address(site.config, address::article(article));
  const std::string summary =
      article.summary.empty() ? excerpt(article.composed.plain, kExcerptLength) : article.summary;
  format::XmlElement item = channel.append("item");
  item.append("title", article.title.text);
  item.append("link", link);
  item.append("guid", link).attribute("isPermaLink", has_base ? "true" : "false");
  append_known(item, "pubDate", rss_date(site, known_date(article)));
  append_known(item, "dc:creator", author_name(site, article));
  if (article.category_id) {
    append_known(item, "category", site.categories[article.category_id.index()].name);
  }
  // Readers take an item's description for HTML and everything else for plain text
  // (https://www.rssboard.org/rss-profile#data-types-characterdata).
  append_known(item, "description", text::escape_html(summary));
}

// From the folder of the feed to the site's root: "../" for "cum/x.rss.xml".
std::string way_to_root(std::string_view address) {
  std::string way;
  for (auto slashes = std::count(address.begin(), address.end(), '/'); slashes > 0; --slashes) {
    way += "../";
  }
  return way;
}

format::XmlDocument start_document(const SiteConfig& config, std::string_view address) {
  format::XmlDocument document("rss");
  format::XmlElement root = document.root();
  root.attribute("version", "2.0");
  root.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
  if (!config.base_url.empty()) {
    root.attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
  } else if (const std::string way = way_to_root(address); !way.empty()) {
    root.attribute("xml:base", way);
  }
  return document;
}

}  // namespace

std::vector<const Page*> pages_with_feed(const Site& site) {
  std::vector<const Page*> pages;
  for (const Page& page : site.pages) {
    const bool has_feed = page.kind == PageKind::kHome || page.kind == PageKind::kUnit ||
                          page.kind == PageKind::kCluster || page.kind == PageKind::kCategory;
    if (has_feed && page.part == 1) pages.push_back(&page);
  }
  return pages;
}

OutputFile render_feed(const Site& site, const Page& page, const FeedWords& words) {
  const SiteConfig& config = site.config;
  const Subject subject = subject_of(site, page, words);
  const std::vector<ArticleId> articles = newest(site, subject.articles);
  const std::string address = address::feed(page.url);

  format::XmlDocument document = start_document(config, address);
  format::XmlElement channel = document.root().append("channel");
  channel.append("title", subject.title);
  channel.append("link", permalink(config, page));
  channel.append("description", subject.description);
  channel.append("language", config.language);
  append_known(channel, "lastBuildDate", rss_date(site, newest_change(site, articles)));
  if (!config.base_url.empty()) {
    channel.append("atom:link")
        .attribute("href", public_address(config, address))
        .attribute("rel", "self")
        .attribute("type", "application/rss+xml");
  }
  for (const ArticleId id : articles)
    append_item(channel, site, site.articles[id.index()]);
  return {address, document.save()};
}

}  // namespace kyyeu::render
