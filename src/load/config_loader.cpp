#include "load/config_loader.h"

#include <utility>

#include "load/clean_text.h"
#include "load/publish_settings.h"
#include "load/record_reader.h"
#include "load/settings_file.h"
#include "load/vocabulary.h"
#include "text/date_time.h"
#include "text/url.h"

namespace kyyeu::load {
namespace {

void read_base_url(RecordReader& reader, SiteConfig& config) {
  Written url;
  if (!reader.text("base_url", url) || url.empty()) return;
  const std::optional<std::string> scheme = text::url_scheme(url.text);
  if (scheme != "http" && scheme != "https") {
    reader.findings().add(Finding::error("KY108.base-url", url.span, {url.text}));
    return;
  }
  config.base_url = std::move(url.text);
  if (!config.base_url.ends_with('/')) config.base_url += '/';
}

void read_time_zone(RecordReader& reader, SiteConfig& config) {
  Written zone;
  if (!reader.text("time_zone", zone) || zone.empty()) return;
  if (text::is_time_zone(zone.text)) {
    config.time_zone = std::move(zone.text);
  } else {
    reader.findings().add(Finding::error("KY109.time-zone", zone.span, {zone.text})
                              .with_hint("write", {config.time_zone}));
  }
}

void read_site(RecordReader& reader, SiteConfig& config) {
  reader.required_text("title", config.title);
  reader.text("description", config.description);
  read_base_url(reader, config);
  reader.word("language", kLanguageWords, config.language);
  reader.choice("number_locale", kLanguageWords, config.number_locale);
  read_time_zone(reader, config);
  reader.text("theme", config.theme);
  reader.text("licence", config.licence);
  reader.positive("page_size", config.page_size);
}

void read_publisher(RecordReader& reader, Publisher& publisher) {
  reader.text("org", publisher.org);
  reader.text("responsible", publisher.responsible);
  reader.text("address", publisher.address);
  reader.text("phone", publisher.phone);
  reader.text("email", publisher.email);
  reader.text("licence_no", publisher.licence_no);
}

void read_menu(RecordReader& reader, SiteConfig& config) {
  reader.tables("items", [&](RecordReader& item) {
    MenuItem& entry = config.menu.emplace_back();
    item.required_text("label", entry.label);
    item.required_text("target", entry.target);
  });
}

void read_grades(RecordReader& reader, SiteConfig& config) {
  reader.entries("grades", [&](format::TomlEntry& entry) {
    auto* list = std::get_if<format::TomlArray>(&entry.value.data);
    if (list == nullptr) {
      reader.wrong_type(entry.key, entry.value, "text-list");
      return;
    }
    std::vector<std::string>& grades = config.grades[entry.key];
    grades.clear();
    for (format::TomlValue& item : *list) {
      if (auto* grade = std::get_if<std::string>(&item.data)) {
        grades.push_back(clean_text(std::move(*grade)));
      } else {
        reader.wrong_type(entry.key, item, "text-list");
      }
    }
  });
}

void read_related(RecordReader& reader, SiteConfig& config) {
  reader.integer("count", config.related_count);
  double min_score = 0;
  if (reader.number("min_score", min_score)) {
    if (min_score >= 0 && min_score <= 1) {
      config.related_min_score = min_score;
    } else {
      reader.findings().add(Finding::error("KY302.min-score", reader.span_of("min_score")));
    }
  }
  reader.choice("fallback", kFallbackWords, config.related_fallback);
}

void read_config(RecordReader& reader, SiteConfig& config) {
  if (!reader.has("site")) reader.missing("site");
  reader.table("site", [&](RecordReader& site) { read_site(site, config); });
  reader.table("publisher",
               [&](RecordReader& publisher) { read_publisher(publisher, config.publisher); });
  reader.table("menu", [&](RecordReader& menu) { read_menu(menu, config); });
  read_grades(reader, config);
  reader.table("links", [&](RecordReader& links) {
    links.boolean("auto", config.link_auto);
    links.boolean("first_only", config.link_first_only);
    links.text_list("skip", config.link_skip);
  });
  reader.table("related", [&](RecordReader& related) { read_related(related, config); });
  reader.table("search", [&](RecordReader& search) {
    search.boolean("enabled", config.search_enabled);
    search.integer("excerpt", config.search_excerpt);
  });
  reader.table("feeds", [&](RecordReader& feeds) { feeds.integer("limit", config.feed_limit); });
  reader.table("people",
               [&](RecordReader& people) { people.text_list("hide", config.hidden_people); });
  read_publish_targets(reader, config.publish);
}

}  // namespace

std::optional<SiteConfig> load_config(const LoadContext& context, const std::string& disk_path,
                                      FileId file) {
  const std::optional<std::string> text = context.read(disk_path, file, context.findings);
  if (!text) return std::nullopt;
  std::optional<format::TomlTable> table =
      parse_toml(*text, file, 1, context.sources, context.findings);
  if (!table) return std::nullopt;
  SiteConfig config;
  config.file = file;
  // The scale that most of the field uses (domain.md §2.5), unless the site has its own.
  config.grades["unit"] = {"xuất sắc", "tốt", "khá", "trung bình", "yếu", "kém"};
  RecordReader reader(*table, {file, 1, 1, 0}, context.findings);
  read_config(reader, config);
  reader.finish();
  if (!context.options.theme.empty()) config.theme = context.options.theme;
  return config;
}

}  // namespace kyyeu::load
