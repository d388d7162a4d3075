#include "render/outputs/data_package.h"

#include <string>
#include <string_view>

#include "model/address.h"
#include "render/outputs/public_facts.h"
#include "text/date_time.h"
#include "text/json_writer.h"
#include "text/slug.h"
#include "text/url.h"

namespace kyyeu::render {
namespace {

using text::JsonWriter;

// The site's own words, then what a program that reads the files must know.
std::string description_of(const SiteConfig& config) {
  std::string words = config.description;
  if (!words.empty()) words += ' ';
  return words +=
         "Tệp CSV mã UTF-8 có BOM; ô mà bảng tính có thể hiểu thành công thức có thêm dấu nháy đơn "
         "đứng trước. Tệp JSON có cùng các cột, giữ nguyên chữ.";
}

std::string package_name(const SiteConfig& config) {
  const std::string name = text::make_slug(config.title);
  return name.empty() ? "kyyeu" : name;
}

// Open Definition ids are letters, digits, points and hyphens: CC-BY-4.0.
bool is_licence_id(std::string_view licence) {
  return licence.find_first_not_of(
             "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_") ==
         std::string_view::npos;
}

// A licence needs a name or a path; plain words get a name made from them.
void append_licence(JsonWriter& json, const std::string& licence) {
  if (licence.empty()) return;
  json.key("licenses").begin_array().begin_object();
  if (text::url_scheme(licence)) {
    json.member("path", licence);
  } else if (is_licence_id(licence)) {
    json.member("name", licence);
  } else {
    const std::string name = text::make_slug(licence);
    json.member("name", name.empty() ? std::string("other") : name).member("title", licence);
  }
  json.end_object().end_array();
}

void append_publisher(JsonWriter& json, const std::string& org) {
  if (org.empty()) return;
  json.key("contributors").begin_array().begin_object();
  json.member("title", org).member("role", "publisher");
  json.end_object().end_array();
}

// The day of the newest article stands for that of the package: the clock would make two builds of
// the same content differ.
void append_created(JsonWriter& json, const Site& site) {
  const Date day = newest_change(site, site.index.articles_by_date);
  if (!day) return;
  json.member("created", text::to_rfc3339(text::start_of_day(day, site.config.time_zone)));
}

struct Format {
  std::string_view extension;
  std::string_view media_type;
  std::string_view suffix;   // of the resource's name
  std::string_view profile;  // tabular resources are CSV by the specification
};

constexpr Format kFormats[] = {
    {"csv", "text/csv", "", "tabular-data-resource"},
    {"json", "application/json", "-json", "data-resource"},
};

void append_resource(JsonWriter& json, const Dataset& table, const Format& format) {
  std::string name(table.stem);
  name += format.suffix;
  const std::string path = table.address(format.extension).substr(kDataFolder.size());
  json.begin_object();
  json.member("profile", format.profile).member("name", name).member("path", path);
  json.member("title", table.title).member("description", table.description);
  json.member("format", format.extension).member("mediatype", format.media_type);
  json.member("encoding", "utf-8").key("schema");
  append_schema(json, table, format.suffix);
  json.end_object();
}

}  // namespace

OutputFile render_data_package(const Site& site, std::span<const Dataset> tables) {
  const SiteConfig& config = site.config;
  std::string bytes;
  JsonWriter json(bytes, JsonWriter::Layout::kPretty);
  json.begin_object();
  json.member("profile", "data-package").member("name", package_name(config));
  json.member("title", config.title);
  json.member("description", description_of(config));
  if (!config.base_url.empty()) json.member("homepage", public_address(config, address::kData));
  append_created(json, site);
  append_licence(json, config.licence);
  append_publisher(json, config.publisher.org);
  json.key("resources").begin_array();
  for (const Dataset& table : tables) {
    for (const Format& format : kFormats)
      append_resource(json, table, format);
  }
  json.end_array().end_object();
  bytes += '\n';
  std::string path(kDataFolder);
  path += "datapackage.json";
  return {std::move(path), std::move(bytes)};
}

}  // namespace kyyeu::render
