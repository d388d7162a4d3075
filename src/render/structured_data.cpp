#include "render/structured_data.h"

#include "text/json_writer.h"
#include "text/url.h"

namespace kyyeu::render {
namespace {

void breadcrumbs(text::JsonWriter& json, const ViewContext& context, const PageInfo& info) {
  int position = 0;
  const auto step = [&](std::string_view name, std::string_view address) {
    json.begin_object().member("@type", "ListItem").member("position", ++position);
    json.member("name", std::string(name));
    if (!address.empty()) json.member("item", data_url(context, address));
    json.end_object();
  };
  json.begin_object().member("@type", "BreadcrumbList").key("itemListElement").begin_array();
  step(context.words.text("menu.home"), address::kHome);
  for (const Crumb& crumb : info.crumbs)
    step(crumb.name, crumb.address);
  if (context.page.url != address::kHome) step(info.title, context.page.url);
  json.end_array().end_object();
}

}  // namespace

std::string structured_data(const ViewContext& context, const PageInfo& info) {
  std::string out;
  text::JsonWriter json(out);
  json.begin_object().member("@context", "https://schema.org").key("@graph").begin_array();
  breadcrumbs(json, context, info);
  for (const std::string& object : info.json_ld)
    json.raw(object);
  json.end_array().end_object();
  return out;
}

std::string data_url(const ViewContext& context, std::string_view address) {
  const std::string& base = context.site.config.base_url;
  return base.empty() ? context.url_to(address) : base + text::percent_encode_path(address);
}

}  // namespace kyyeu::render
