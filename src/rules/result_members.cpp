// KY203.
#include <string>
#include <string_view>
#include <vector>

#include "rules/member_lists.h"
#include "rules/record_rules.h"
#include "text/edit_distance.h"

namespace kyyeu::rules {
namespace {

std::string name_in(const Record& record, int year) {
  return record.names.empty() ? record.id : name_on(record.names, {year, 12, 31}).name;
}

class ResultMembers {
 public:
  ResultMembers(const Site& site, Diagnostics& diagnostics)
      : site_(site), diagnostics_(diagnostics), lists_(member_lists(site)) {}

  void run() {
    SourceSpan row;  // a row has a cell for each metric; its unit is written once
    for (const YearResult& result : site_.results) {
      if (!result.unit.id || !result.cluster || result.unit.span == row) continue;
      row = result.unit.span;
      if (is_surely_no_member(result)) report(result);
    }
  }

 private:
  // A list is trusted unless it says that names are missing, or names nobody knows are in it.
  const MemberList* whole_list(ClusterId cluster, int year) const {
    const auto& stated = site_.clusters[cluster.index()].stated_members;
    const auto of_year = stated.find(year);
    if (of_year != stated.end() && !of_year->second.complete) return nullptr;
    const MemberList* list = find_list(lists_, cluster, year);
    return list != nullptr && list->unknown.empty() ? list : nullptr;
  }

  // Of several years the lists of all must be known: it may have belonged in any.
  bool is_surely_no_member(const YearResult& result) const {
    if (!result.period) return false;
    for (int year = result.period.year; year <= result.period.last_year; ++year) {
      const MemberList* list = whole_list(result.cluster, year);
      if (list == nullptr || list->units.contains(result.unit.id)) return false;
    }
    return true;
  }

  std::string clusters_of(UnitId unit, int year) const {
    std::string names;
    const auto found = site_.index.unit_years.find({unit, year});
    if (found == site_.index.unit_years.end()) return names;
    ClusterId last;
    for (const std::uint32_t row : found->second.memberships) {
      const ClusterId cluster = site_.memberships[row].cluster;
      if (!cluster || cluster == last) continue;
      last = cluster;
      names += (names.empty() ? "" : ", ") + name_in(site_.clusters[cluster.index()], year);
    }
    return names;
  }

  // The member that the words of the row may have meant, by its id or its name of that year.
  const Unit* nearest_member(const YearResult& result, int year) const {
    const MemberList* list = find_list(lists_, result.cluster, year);
    if (list == nullptr) return nullptr;
    std::vector<std::string> spellings;
    std::vector<UnitId> owners;
    for (const UnitId member : list->units) {
      const Unit& unit = site_.units[member.index()];
      for (const std::string& spelling : {unit.id, name_in(unit, year)}) {
        spellings.push_back(spelling);
        owners.push_back(member);
      }
    }
    const std::vector<std::string_view> views(spellings.begin(), spellings.end());
    const auto best = text::nearest(result.unit.written, views);
    return best ? &site_.units[owners[*best].index()] : nullptr;
  }

  void report(const YearResult& result) const {
    const int year = result.period.last_year;
    const Cluster& cluster = site_.clusters[result.cluster.index()];
    Finding finding =
        Finding::error("KY203", result.unit.span,
                       {result.unit.written, name_in(cluster, year), result.period.code()});
    if (const std::string others = clusters_of(result.unit.id, year); !others.empty()) {
      finding = std::move(finding).with_hint("belonged-to", {std::to_string(year), others});
    } else if (const Unit* meant = nearest_member(result, year)) {
      finding = std::move(finding).with_hint("nearest", {name_in(*meant, year), meant->id});
    }
    diagnostics_.add(std::move(finding));
  }

  const Site& site_;
  Diagnostics& diagnostics_;
  MemberLists lists_;
};

}  // namespace

void check_result_members(const Site& site, Diagnostics& diagnostics) {
  ResultMembers(site, diagnostics).run();
}

}  // namespace kyyeu::rules
