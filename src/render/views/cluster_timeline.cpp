#include "render/views/cluster_timeline.h"

#include <algorithm>
#include <iterator>

#include "render/views/member_count.h"
#include "render/views/membership_table.h"
#include "render/views/timeline_parts.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

// How many units an item names; the others are counted.
constexpr std::size_t kUnits = 4;

const ClusterYear* year_of(const Site& site, ClusterId cluster, int year) {
  const auto found = site.index.cluster_years.find({cluster, year});
  return found != site.index.cluster_years.end() ? &found->second : nullptr;
}

// One cluster's years, one after the other.
class Years {
 public:
  Years(Timeline& timeline, const ViewContext& context, ClusterId cluster)
      : timeline_(timeline),
        context_(context),
        cluster_(cluster),
        record_(context.site.clusters[cluster.index()]) {}

  void decisions() {
    for (const ClusterAssignment& decision : record_.assignments) {
      timeline_.add(decision.date.year, [&] {
        View item = timeline_item(word("timeline.assigned", decision.number), {},
                                  context_.phrases.date(decision.date));
        item.object("basis", context_.source_link(decision.source));
        return item;
      });
    }
  }

  void members(int year) {
    const Units here = units_of(year);
    if (here.empty()) return;
    const Units before = units_of(year - 1);
    if (before.empty()) {
      timeline_.add(year, [&] {
        const std::string count = context_.phrases.count("count.units", here.size());
        return timeline_item(word("timeline.members"), section(year, count, "#muc-thanh-vien"));
      });
    }
    if (lists_all(year - 1)) moves("timeline.came", here, before, year);
    if (lists_all(year) && !before.empty()) moves("timeline.went", before, here, year);
    for (const std::uint32_t row : offices_of(context_.site, cluster_, year)) {
      const Membership& office = context_.site.memberships[row];
      timeline_.add(year, [&] {
        return timeline_item(context_.phrases.role(office.role, record_.kind) + ":",
                             context_.unit_link(office.unit.id, year));
      });
    }
  }

  void record(int year) {
    const ClusterYear& contents = *year_of(context_.site, cluster_, year);
    if (!contents.unit_results.empty() || !contents.totals.empty()) {
      timeline_.add(year, [&] {
        return timeline_item({}, section(year, word("results.title"), "#muc-ket-qua"));
      });
    }
    awards(contents, year, AwardStatus::kAwarded, "timeline.all_awarded");
    awards(contents, year, AwardStatus::kProposed, "timeline.all_proposed");
    for (const ClusterTheme& theme : record_.themes) {
      if (theme.period.last_year != year) continue;
      timeline_.add(year, [&] { return timeline_item(word("timeline.theme", theme.text)); });
    }
  }

 private:
  using Units = std::vector<UnitId>;

  template <typename... Args>
  std::string word(std::string_view key, const Args&... args) const {
    return context_.words.format(key, {args...});
  }

  bool lists_all(int year) const { return lists_all_members(context_.site, cluster_, year); }

  // Sorted, each once.
  Units units_of(int year) const {
    Units units;
    const ClusterYear* contents = year_of(context_.site, cluster_, year);
    if (contents == nullptr) return units;
    for (const std::uint32_t row : contents->memberships)
      units.push_back(context_.site.memberships[row].unit.id);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
  }

  // A link to a part of the year's page.
  View section(int year, std::string name, std::string_view anchor) const {
    View link;
    link.text("name", std::move(name));
    const std::string address = address::cluster_in_year(context_.site, cluster_, year);
    link.text("url", context_.url_to(address) + std::string(anchor));
    return link;
  }

  // The units of `these` that are not among `those`.
  void moves(std::string_view key, const Units& these, const Units& those, int year) {
    Units moved;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(),
                        std::back_inserter(moved));
    if (moved.empty()) return;
    timeline_.add(year, [&] {
      std::vector<View> links;
      for (std::size_t i = 0; i < std::min(moved.size(), kUnits); ++i)
        links.push_back(context_.unit_link(moved[i], year));
      std::string note;
      if (moved.size() > kUnits) {
        note = context_.phrases.count("count.more_units", moved.size() - kUnits);
      }
      View item = timeline_item(word(key), {}, std::move(note));
      item.list("links", std::move(links));
      return item;
    });
  }

  // How many of one status, in the last year of their merit.
  void awards(const ClusterYear& contents, int year, AwardStatus status, std::string_view key) {
    double count = 0;
    for (const std::uint32_t row : contents.awards) {
      const Award& award = context_.site.awards[row];
      if (award.status == status && award.merit.last_year == year) count += award.count;
    }
    if (count == 0) return;
    timeline_.add(year, [&] {
      View item = timeline_item(
          word(key), section(year, word("timeline.times", context_.phrases.number(count)),
                             "#muc-khen-thuong"));
      item.text("status", status == AwardStatus::kAwarded ? "awarded" : "proposed");
      return item;
    });
  }

  Timeline& timeline_;
  const ViewContext& context_;
  ClusterId cluster_;
  const Cluster& record_;
};

}  // namespace

View cluster_timeline(const ViewContext& context, ClusterId id) {
  const Site& site = context.site;
  const Cluster& cluster = site.clusters[id.index()];
  Timeline timeline;
  Years years(timeline, context, id);
  years.decisions();
  add_names(timeline, context, cluster);
  add_relations(timeline, context, ref(id));
  const std::vector<int> known = years_of(site, id);
  for (const int year : known)
    years.members(year);
  const auto events = site.index.events_of.find(ref(id));
  if (events != site.index.events_of.end()) add_events(timeline, context, events->second);
  for (const int year : known)
    years.record(year);
  return std::move(timeline).view(context, [&](int year) {
    return year_of(site, id, year) != nullptr ? address::cluster_year(cluster, year)
                                              : std::string();
  });
}

}  // namespace kyyeu::render
