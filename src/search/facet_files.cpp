#include "search/facet_files.h"

#include <algorithm>

#include "format/deflate.h"
#include "search/base32768.h"
#include "search/list_coder.h"
#include "search/record_words.h"
#include "text/collate.h"
#include "text/json_writer.h"

namespace kyyeu::search {
namespace {

constexpr std::size_t kLargest = 48UL << 10U;  // bytes of a payload

struct Value {
  std::string id;
  std::string label;
  std::string place;  // tells values of one label apart
  std::string order;
  std::vector<Posting> documents;
};

Value record_value(const Record& record, const Reference<PlaceId>* place, const Site& site) {
  Value value{record.id, std::string(dated_name(record, {}))};
  if (place != nullptr && *place) value.place = dated_name(site.places[place->id.index()], {});
  return value;
}

Value value_of(const Site& site, FacetValue of,
               const std::map<std::string, std::string>& kind_labels) {
  const std::uint32_t i = of.second;
  switch (of.first) {
    case Facet::kKind: {
      const std::string id(kSearchKinds[i]);
      const auto label = kind_labels.find(id);
      return {id, label == kind_labels.end() ? id : label->second};
    }
    case Facet::kYear:
      return {std::to_string(i), std::to_string(i)};
    case Facet::kCluster:
      return record_value(site.clusters[i], &site.clusters[i].place, site);
    case Facet::kUnit:
      return record_value(site.units[i], &site.units[i].place, site);
    case Facet::kCategory:
      return {site.categories[i].slug, site.categories[i].name};
    case Facet::kAward:
      return record_value(site.award_types[i], nullptr, site);
  }
  return {};
}

void tell_apart(std::vector<Value>& values) {
  std::map<std::string, int> labels;
  for (const Value& value : values)
    ++labels[value.label];
  for (Value& value : values) {
    if (labels[value.label] > 1 && !value.place.empty()) value.label += " (" + value.place + ")";
  }
}

void put_in_order(Facet facet, std::vector<Value>& values) {
  if (facet == Facet::kKind) return;
  if (facet == Facet::kYear) {
    std::reverse(values.begin(), values.end());
    return;
  }
  tell_apart(values);
  const text::Collator collator;
  for (Value& value : values)
    value.order = collator.sort_key(value.label);
  std::sort(values.begin(), values.end(), [](const Value& a, const Value& b) {
    return a.order != b.order ? a.order < b.order : a.id < b.id;
  });
}

// Values from `first` on, as many as a file holds; `first` moves behind them.
std::string file_of(const std::vector<Value>& values, std::size_t& first, std::uint32_t documents) {
  std::string head;
  std::string lists;
  text::JsonWriter json(head);
  json.begin_array();
  for (std::size_t size = 0; first < values.size() && size < kLargest; ++first) {
    const Value& value = values[first];
    std::string list;
    append_list(list, value.documents, documents, ListKind::kFacet);
    json.begin_array().value(value.id).value(value.label);
    json.value(value.documents.size()).value(list.size()).end_array();
    size += list.size() + value.id.size() + value.label.size();
    lists += list;
  }
  json.end_array();
  head += '\n';
  append_base64(head, lists);
  return format::deflate(head);
}

}  // namespace

FacetFiles facet_files(const Site& site, const std::vector<ChunkIndex>& chunks,
                       const std::map<std::string, std::string>& kind_labels,
                       std::uint32_t documents) {
  std::map<FacetValue, std::vector<Posting>> all;
  for (const ChunkIndex& chunk : chunks) {
    for (const auto& [value, document] : chunk.facets)
      all[value].push_back({document});
  }
  std::array<std::vector<Value>, kFacets.size()> values;
  for (auto& [of, list] : all) {
    Value value = value_of(site, of, kind_labels);
    value.documents = std::move(list);
    values[static_cast<std::size_t>(of.first)].push_back(std::move(value));
  }
  FacetFiles files;
  for (std::size_t i = 0; i < values.size(); ++i) {
    put_in_order(static_cast<Facet>(i), values[i]);
    for (std::size_t first = 0; first < values[i].size();)
      files[i].push_back(file_of(values[i], first, documents));
  }
  return files;
}

}  // namespace kyyeu::search
