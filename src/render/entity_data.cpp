#include "render/entity_data.h"

#include <algorithm>
#include <vector>

#include "render/structured_data.h"
#include "text/json_writer.h"

namespace kyyeu::render {
namespace {

std::vector<std::string> alternate_names(const Record& record, const std::string& name) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& other) {
    if (other.empty() || other == name) return;
    if (std::find(names.begin(), names.end(), other) == names.end()) names.push_back(other);
  };
  for (const DatedName& dated : record.names) {
    add(dated.name);
    add(dated.short_name);
  }
  for (const Written& alias : record.aliases)
    add(alias.text);
  return names;
}

void named_object(text::JsonWriter& json, std::string_view key, std::string_view type,
                  const std::string& name) {
  if (name.empty()) return;
  json.key(key).begin_object().member("@type", std::string(type)).member("name", name);
  json.end_object();
}

// Labels of the metrics that the year's tables hold, each once.
std::vector<std::string> measured(const Site& site, const ClusterYear& contents) {
  std::vector<std::string> labels;
  for (const Rows* rows : {&contents.unit_results, &contents.totals}) {
    for (const std::uint32_t row : *rows) {
      const std::string& label = site.metrics[site.results[row].metric.index()].label;
      if (std::find(labels.begin(), labels.end(), label) == labels.end()) labels.push_back(label);
    }
  }
  return labels;
}

}  // namespace

std::string organization_data(const ViewContext& context, const Record& record,
                              const OrganizationFacts& facts) {
  const std::string name = record.names.empty() ? record.id : current_name(record.names).name;
  std::string out;
  text::JsonWriter json(out);
  json.begin_object().member("@type", "Organization").member("name", name);
  const std::vector<std::string> others = alternate_names(record, name);
  if (!others.empty()) {
    json.key("alternateName").begin_array();
    for (const std::string& other : others)
      json.value(other);
    json.end_array();
  }
  if (!facts.url.empty()) json.member("url", facts.url);
  if (!facts.telephone.empty()) json.member("telephone", facts.telephone);
  if (facts.founded) json.member("foundingDate", text::to_iso(facts.founded));
  named_object(json, "parentOrganization", "Organization", facts.parent);
  named_object(json, "areaServed", "AdministrativeArea", facts.place);
  json.member("mainEntityOfPage", data_url(context, context.page.url));
  json.end_object();
  return out;
}

std::string results_data(const ViewContext& context, ClusterId cluster, int year,
                         const std::string& name, const std::string& description) {
  const auto found = context.site.index.cluster_years.find({cluster, year});
  if (found == context.site.index.cluster_years.end()) return {};
  const std::vector<std::string> labels = measured(context.site, found->second);
  if (labels.empty()) return {};
  std::string out;
  text::JsonWriter json(out);
  json.begin_object().member("@type", "Dataset").member("name", name);
  json.member("description", description).member("temporalCoverage", std::to_string(year));
  json.member("inLanguage", context.words.language());
  json.key("variableMeasured").begin_array();
  for (const std::string& label : labels)
    json.value(label);
  json.end_array();
  if (!context.site.config.licence.empty()) json.member("license", context.site.config.licence);
  json.key("distribution").begin_object().member("@type", "DataDownload");
  json.member("encodingFormat", "text/csv");
  json.member("contentUrl", data_url(context, "du-lieu/results.csv")).end_object();
  json.member("url", data_url(context, context.page.url));
  json.end_object();
  return out;
}

}  // namespace kyyeu::render
