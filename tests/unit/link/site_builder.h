// A small linked archive for tests: two provinces whose health centres share a name.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "link/link_site.h"
#include "model/site.h"

namespace kyyeu::test {

inline Written written(std::string text, std::uint32_t line = 1) {
  return {std::move(text), {FileId{1}, line, 1, 1}};
}

template <typename RecordType>
RecordType& add(std::vector<RecordType>& records, std::string id, std::string name) {
  RecordType& record = records.emplace_back();
  record.id = std::move(id);
  DatedName dated;
  dated.name = std::move(name);
  record.names.push_back(std::move(dated));
  return record;
}

template <typename IdType>
Reference<IdType> reference(std::string words) {
  Reference<IdType> out;
  out.written = std::move(words);
  return out;
}

// Clusters: cum-1 (Long An), cum-2 (Tiền Giang). Units: chau-thanh-la, chau-thanh-tg (both
// "Trung tâm Y tế huyện Châu Thành"), tan-an (Long An).
inline Site two_provinces() {
  Site site;
  site.files.add("content/units/x.toml");
  add(site.places, "long-an", "tỉnh Long An");
  add(site.places, "tien-giang", "tỉnh Tiền Giang");
  const auto unit = [&](const char* id, const char* name, const char* place) -> Unit& {
    Unit& made = add(site.units, id, name);
    made.place = reference<PlaceId>(place);
    return made;
  };
  unit("chau-thanh-la", "Trung tâm Y tế huyện Châu Thành", "long-an");
  unit("chau-thanh-tg", "Trung tâm Y tế huyện Châu Thành", "tien-giang");
  unit("tan-an", "Bệnh viện Đa khoa thành phố Tân An", "long-an");
  add(site.clusters, "cum-1", "Cụm thi đua số 1").place = reference<PlaceId>("long-an");
  add(site.clusters, "cum-2", "Cụm thi đua số 2").place = reference<PlaceId>("tien-giang");
  return site;
}

inline Membership membership(std::size_t cluster, std::string unit, int year) {
  Membership row;
  row.cluster = ClusterId(cluster);
  row.unit = reference<UnitId>(std::move(unit));
  row.year = year;
  return row;
}

// The codes of all findings, sorted, separated by spaces.
inline std::string codes(const Diagnostics& diagnostics, const Site& site) {
  std::string out;
  for (const Finding& finding : diagnostics.sorted(site.files)) {
    out += (out.empty() ? "" : " ") + finding.message;
  }
  return out;
}

}  // namespace kyyeu::test
