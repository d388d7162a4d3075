#include "load/vocabulary.h"

#include <algorithm>
#include <initializer_list>

namespace kyyeu::load {
namespace {

// `types` are the tables [labels.TYPE] that may add to the list.
std::vector<std::string_view> open_list(const Terms& terms,
                                        std::initializer_list<std::string_view> built_in,
                                        std::initializer_list<const char*> types) {
  std::vector<std::string_view> list(built_in);
  for (const char* type : types) {
    const auto labels = terms.labels.find(type);
    if (labels == terms.labels.end()) continue;
    for (const auto& [value, label] : labels->second) {
      if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
    }
  }
  return list;
}

}  // namespace

Vocabulary::Vocabulary(const Terms& terms)
    : unit_types_(open_list(
          terms,
          {"benh-vien", "ttyt", "cdc", "phap-y", "giam-dinh", "kiem-nghiem", "chi-cuc", "khac"},
          {"unit-type", "unit_type", "unit"})),
      event_types_(open_list(terms,
                             {"phat-dong", "giao-uoc", "so-ket", "tong-ket", "bieu-duong",
                              "ky-niem", "cuoc-thi", "van-hoa", "khac"},
                             {"event-type", "event_type", "event"})),
      campaign_levels_(open_list(terms, {"nation", "sector", "province", "cluster", "unit"},
                                 {"campaign-level", "campaign_level", "campaign"})),
      org_kinds_(open_list(terms, {"co-quan", "doan-the", "hoi-dong-tdkt", "khac"},
                           {"org-kind", "org_kind", "org"})),
      award_groups_(open_list(terms, {"danh-hieu", "hinh-thuc"}, {"award-group", "award_group"})),
      award_levels_(open_list(terms, {"nha-nuoc", "chinh-phu", "bo", "tinh", "so", "don-vi", "cum"},
                              {"award-level", "award_level"})) {}

}  // namespace kyyeu::load
