#include "render/views/campaign_index_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "text/collate.h"

namespace kyyeu::render {
namespace {

// The levels of the format, the widest first; a level that an archive adds comes after them.
constexpr std::array<std::string_view, 5> kLevels = {"nation", "sector", "province", "cluster",
                                                     "unit"};

std::size_t place_of_level(const std::string& level) {
  return static_cast<std::size_t>(std::find(kLevels.begin(), kLevels.end(), level) -
                                  kLevels.begin());
}

int year_of(const Campaign& campaign) {
  return campaign.period ? campaign.period.last_year : campaign.year;
}

// Newest first, then by name.
Rows sorted_rows(const ViewContext& context) {
  const auto& campaigns = context.site.campaigns;
  const text::Collator collator;
  using Key = std::tuple<std::size_t, std::string, int, std::string, std::uint32_t>;
  std::vector<Key> keys;
  for (std::uint32_t i = 0; i < campaigns.size(); ++i) {
    if (campaigns[i].id.empty()) continue;
    keys.emplace_back(place_of_level(campaigns[i].level), campaigns[i].level,
                      -year_of(campaigns[i]),
                      collator.sort_key(context.phrases.name(ref(CampaignId(i)))), i);
  }
  std::sort(keys.begin(), keys.end());
  Rows rows;
  for (const Key& key : keys)
    rows.push_back(std::get<4>(key));
  return rows;
}

View item_view(const ViewContext& context, CampaignId id) {
  const Campaign& campaign = context.site.campaigns[id.index()];
  const int year = year_of(campaign);
  View item;
  item.object("campaign", context.record_link(ref(id)));
  if (campaign.period) {
    item.text("time_text", context.phrases.period(campaign.period));
  } else if (year != 0) {
    item.text("time_text", context.words.format("period.year", {std::to_string(year)}));
  }
  if (campaign.unit) item.object("unit", context.unit_link(campaign.unit.id, year));
  if (campaign.cluster) item.object("cluster", context.cluster_link(campaign.cluster.id, year));
  if (campaign.parent) item.object("parent", context.record_link(ref(campaign.parent.id)));
  return item;
}

const ViewType& campaign_item_type() {
  static const ViewType kType{
      "campaign_item",
      {{"campaign", FieldKind::kObject, "phong trào", link_view_type},
       {"time_text", FieldKind::kText, "năm hoặc giai đoạn"},
       {"unit", FieldKind::kObject, "đơn vị", link_view_type},
       {"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
       {"parent", FieldKind::kObject, "phong trào lớn hơn", link_view_type}}};
  return kType;
}

const ViewType& campaign_level_type() {
  static const ViewType kType{
      "campaign_level",
      {{"level", FieldKind::kText, "mã cấp: nation, sector …"},
       {"level_text", FieldKind::kText, "cấp, bằng lời"},
       {"campaigns", FieldKind::kList, "các phong trào, mới trước", campaign_item_type}}};
  return kType;
}

}  // namespace

PageView build_campaign_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.campaigns");
  built.info.description = context.words.text("campaign.index_description");
  std::vector<View> levels;
  std::vector<View> items;
  std::string level;
  const auto finish = [&] {
    if (items.empty()) return;
    View& view = levels.emplace_back();
    const std::string& other = context.words.text("campaign.no_level");
    view.text("level", level);
    view.text("level_text", level.empty() ? other : context.phrases.label("campaign-level", level));
    view.list("campaigns", std::exchange(items, {}));
  };
  for (const std::uint32_t row : sorted_rows(context)) {
    if (context.site.campaigns[row].level != level) finish();
    level = context.site.campaigns[row].level;
    items.push_back(item_view(context, CampaignId(row)));
  }
  finish();
  built.view.list("levels", std::move(levels));
  return built;
}

const ViewType& campaign_index_view_type() {
  static const ViewType kType{
      "campaign-index",
      {{"levels", FieldKind::kList, "các cấp, rộng trước hẹp sau", campaign_level_type}}};
  return kType;
}

}  // namespace kyyeu::render
