#include "render/views/directory_view.h"

#include <string>
#include <utility>
#include <vector>

#include "render/outputs/datasets.h"
#include "render/structured_data.h"
#include "text/json_writer.h"

namespace kyyeu::render {
namespace {

View link_entry(const ViewContext& context, const Link& link) {
  View view;
  view.text("name", link.label).text("url", link.url.text);
  view.object("checked", context.date(link.checked));
  view.object("logo", context.figure(link.logo));
  return view;
}

const ViewType& link_entry_type() {
  static const ViewType kType{
      "link_entry",
      {{"name", FieldKind::kText, "nhãn"},
       {"url", FieldKind::kText, "địa chỉ ngoài; vắng khi chưa biết"},
       {"checked", FieldKind::kObject, "ngày kiểm tra gần nhất", date_view_type},
       {"logo", FieldKind::kObject, "biểu trưng", figure_view_type}}};
  return kType;
}

const ViewType& link_group_type() {
  static const ViewType kType{"link_group",
                              {{"title", FieldKind::kText, "tên nhóm"},
                               {"links", FieldKind::kList, "các liên kết", link_entry_type}}};
  return kType;
}

const ViewType& map_group_type() {
  static const ViewType kType{"map_group",
                              {{"title", FieldKind::kText, "nhóm trang"},
                               {"links", FieldKind::kList, "các trang", link_view_type}}};
  return kType;
}

View map_group(const ViewContext& context, std::string_view title_word, std::vector<View> links) {
  View group;
  group.text("title", context.words.text(title_word)).list("links", std::move(links));
  return group;
}

std::vector<View> list_links(const ViewContext& context) {
  std::vector<View> links;
  const auto add = [&](std::string_view word, std::string_view address) {
    links.push_back(context.plain_link(context.words.text(word), address));
  };
  add("kind.articles", address::kArticleIndex);
  add("kind.categories", address::kCategoryIndex);
  add("kind.topics", address::kTopicIndex);
  add("kind.archive", address::kArchiveIndex);
  add("kind.units", address::kUnitIndex);
  add("kind.clusters", address::kClusterIndex);
  add("kind.years", address::kYearIndex);
  add("kind.awards", address::kAwardIndex);
  add("kind.metrics", address::kMetricIndex);
  add("kind.events", address::kEventIndex);
  add("kind.campaigns", address::kCampaignIndex);
  add("kind.people", address::kPersonIndex);
  add("kind.orgs", address::kOrgIndex);
  add("kind.documents", address::kDocumentIndex);
  add("kind.galleries", address::kGalleryIndex);
  return links;
}

std::vector<View> service_links(const ViewContext& context) {
  std::vector<View> links;
  const auto add = [&](std::string_view word, std::string_view address) {
    links.push_back(context.plain_link(context.words.text(word), address));
  };
  if (context.site.config.search_enabled) add("kind.search", address::kSearch);
  add("kind.hotlines", address::kHotlines);
  add("kind.contacts", address::kContacts);
  add("kind.feedback", address::kFeedback);
  add("kind.links", address::kLinks);
  add("kind.websites", address::kUnitWebsites);
  add("kind.data", address::kData);
  for (std::size_t i = 0; i < context.site.static_pages.size(); ++i) {
    links.push_back(context.record_link(ref(StaticPageId(i))));
  }
  return links;
}

std::vector<View> record_links(const ViewContext& context, RecordKind kind, std::size_t count) {
  std::vector<View> links;
  for (std::size_t i = 0; i < count; ++i) {
    links.push_back(context.record_link({kind, static_cast<std::uint32_t>(i)}));
  }
  return links;
}

std::vector<View> year_links(const ViewContext& context) {
  std::vector<View> links;
  for (const auto& [year, contents] : context.site.index.years) {
    links.push_back(context.plain_link(std::to_string(year), address::year(year)));
  }
  return links;
}

const ViewType& data_column_type() {
  static const ViewType kType{"data_column",
                              {{"name", FieldKind::kText, "tên cột trong tệp"},
                               {"description", FieldKind::kText, "cột ấy ghi gì"}}};
  return kType;
}

const ViewType& data_set_type() {
  static const ViewType kType{"data_set",
                              {{"title", FieldKind::kText, "tên bảng"},
                               {"description", FieldKind::kText, "bảng ghi gì"},
                               {"rows_text", FieldKind::kText, "số dòng"},
                               {"csv_url", FieldKind::kText, "tệp CSV"},
                               {"json_url", FieldKind::kText, "tệp JSON"},
                               {"columns", FieldKind::kList, "các cột", data_column_type}}};
  return kType;
}

View data_set_view(const ViewContext& context, const Dataset& table) {
  std::vector<View> columns;
  for (const DatasetColumn& column : table.columns) {
    View& view = columns.emplace_back();
    view.text("name", std::string(column.name));
    view.text("description", std::string(column.description));
  }
  View view;
  view.text("title", std::string(table.title));
  view.text("description", std::string(table.description));
  view.text("rows_text", context.phrases.number(static_cast<double>(table.rows.size())));
  view.text("csv_url", context.url_to(table.address("csv")));
  view.text("json_url", context.url_to(table.address("json")));
  view.list("columns", std::move(columns));
  return view;
}

std::string data_json_ld(const ViewContext& context) {
  std::string out;
  text::JsonWriter json(out);
  json.begin_object()
      .member("@type", "Dataset")
      .member("name", context.site.config.title)
      .member("description", context.words.text("data.lead"))
      .member("url", data_url(context, address::kData))
      .end_object();
  return out;
}

}  // namespace

PageView build_links_view(const ViewContext& context) {
  std::vector<View> groups;
  for (const LinkGroup& group : context.site.link_groups) {
    if (group.links.empty()) continue;  // never a heading over nothing
    std::vector<View> links;
    for (const Link& link : group.links)
      links.push_back(link_entry(context, link));
    View& view = groups.emplace_back();
    view.text("title", group.title).list("links", std::move(links));
  }
  PageView built;
  built.info.title = context.words.text("kind.links");
  built.view.list("groups", std::move(groups));
  return built;
}

const ViewType& links_view_type() {
  static const ViewType kType{"links",
                              {{"groups", FieldKind::kList, "các nhóm liên kết", link_group_type}}};
  return kType;
}

PageView build_site_map_view(const ViewContext& context) {
  std::vector<View> groups;
  groups.push_back(map_group(context, "sitemap.lists", list_links(context)));
  groups.push_back(map_group(context, "kind.years", year_links(context)));
  groups.push_back(
      map_group(context, "kind.clusters",
                record_links(context, RecordKind::kCluster, context.site.clusters.size())));
  groups.push_back(map_group(context, "kind.units",
                             record_links(context, RecordKind::kUnit, context.site.units.size())));
  groups.push_back(map_group(context, "sitemap.services", service_links(context)));
  PageView built;
  built.info.title = context.words.text("kind.sitemap");
  built.view.list("groups", std::move(groups));
  return built;
}

const ViewType& site_map_view_type() {
  static const ViewType kType{"site_map",
                              {{"groups", FieldKind::kList, "các nhóm trang", map_group_type}}};
  return kType;
}

PageView build_data_view(const ViewContext& context) {
  std::vector<View> tables;
  for (const Dataset& table : datasets(context.site)) {
    tables.push_back(data_set_view(context, table));
  }
  PageView built;
  built.info.title = context.words.text("kind.data");
  built.info.description = context.words.text("data.lead");
  built.info.json_ld.push_back(data_json_ld(context));
  built.view.list("tables", std::move(tables));
  built.view.text("package_url", context.url_to("du-lieu/datapackage.json"));
  built.view.text("licence", context.site.config.licence);
  return built;
}

const ViewType& data_view_type() {
  static const ViewType kType{"data",
                              {{"tables", FieldKind::kList, "các bảng dữ liệu", data_set_type},
                               {"package_url", FieldKind::kText, "tệp mô tả datapackage.json"},
                               {"licence", FieldKind::kText, "giấy phép dùng lại"}}};
  return kType;
}

}  // namespace kyyeu::render
