#include "render/views/year_links.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace kyyeu::render {
namespace {

template <typename IdType, typename Contents>
std::vector<int> years_in(const std::map<std::pair<IdType, int>, Contents>& map, IdType id) {
  std::vector<int> years;
  auto at = map.lower_bound({id, std::numeric_limits<int>::min()});
  for (; at != map.end() && at->first.first == id; ++at)
    years.push_back(at->first.second);
  return years;
}

View year_link(const ViewContext& context, int year, std::string_view address) {
  return context.plain_link(std::to_string(year), address);
}

template <typename AddressOf>
std::vector<View> links(const ViewContext& context, const std::vector<int>& years,
                        AddressOf address_of) {
  std::vector<View> items;
  items.reserve(years.size());
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    items.push_back(year_link(context, *year, address_of(*year)));
  }
  return items;
}

View step(const ViewContext& context, int year, std::string_view address) {
  View link = year_link(context, year, address);
  const int here = context.page.year;
  const std::string skipped = years_between(std::min(year, here), std::max(year, here));
  if (!skipped.empty()) link.text("note", context.words.format("year.skipped", {skipped}));
  return link;
}

template <typename AddressOf>
View steps(const ViewContext& context, const std::vector<int>& years, AddressOf address_of) {
  View view;
  const auto at = std::lower_bound(years.begin(), years.end(), context.page.year);
  if (at != years.begin()) {
    const int before = *std::prev(at);
    view.object("before", step(context, before, address_of(before)));
  }
  const auto next = at != years.end() && *at == context.page.year ? std::next(at) : at;
  if (next != years.end()) view.object("after", step(context, *next, address_of(*next)));
  return view;
}

auto address_in(const Unit& unit) {
  return [&unit](int year) { return address::unit_year(unit, year); };
}
auto address_in(const Cluster& cluster) {
  return [&cluster](int year) { return address::cluster_year(cluster, year); };
}

}  // namespace

std::vector<int> years_of(const Site& site, UnitId unit) {
  return years_in(site.index.unit_years, unit);
}

std::vector<int> years_of(const Site& site, ClusterId cluster) {
  return years_in(site.index.cluster_years, cluster);
}

std::vector<int> years_of(const Site& site) {
  std::vector<int> years;
  for (const auto& [year, contents] : site.index.years)
    years.push_back(year);
  return years;
}

std::string years_between(int before, int after) {
  if (after - before < 2) return {};
  std::string years = std::to_string(before + 1);
  if (after - before > 2) years += "–" + std::to_string(after - 1);
  return years;
}

std::vector<View> year_links(const ViewContext& context, UnitId unit) {
  return links(context, years_of(context.site, unit), address_in(context.site.units[unit.index()]));
}

std::vector<View> year_links(const ViewContext& context, ClusterId cluster) {
  return links(context, years_of(context.site, cluster),
               address_in(context.site.clusters[cluster.index()]));
}

View year_steps(const ViewContext& context, UnitId unit) {
  return steps(context, years_of(context.site, unit), address_in(context.site.units[unit.index()]));
}

View year_steps(const ViewContext& context, ClusterId cluster) {
  return steps(context, years_of(context.site, cluster),
               address_in(context.site.clusters[cluster.index()]));
}

View year_steps(const ViewContext& context) {
  return steps(context, years_of(context.site), [](int year) { return address::year(year); });
}

const ViewType& year_steps_type() {
  static const ViewType kType{
      "year_steps",
      {{"before", FieldKind::kObject, "năm trước có trong kho", link_view_type},
       {"after", FieldKind::kObject, "năm sau có trong kho", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
