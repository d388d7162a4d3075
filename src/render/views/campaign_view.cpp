#include "render/views/campaign_view.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/campaign_list.h"
#include "render/views/event_list.h"
#include "render/views/place_view.h"
#include "render/views/reference_links.h"
#include "render/views/text_items.h"

namespace kyyeu::render {
namespace {

// The last year it ran in: that of its names. 0: not known.
int year_of(const Campaign& campaign) {
  return campaign.period ? campaign.period.last_year : campaign.year;
}

std::string time_text(const ViewContext& context, const Campaign& campaign) {
  if (campaign.period) return context.phrases.period(campaign.period);
  if (campaign.year == 0) return {};
  return context.words.format("period.year", {std::to_string(campaign.year)});
}

std::vector<View> parts_below(const ViewContext& context, CampaignId parent) {
  Rows rows;
  for (std::size_t i = 0; i < context.site.campaigns.size(); ++i) {
    if (context.site.campaigns[i].parent.id == parent) {
      rows.push_back(static_cast<std::uint32_t>(i));
    }
  }
  return campaign_links(context, rows);
}

std::vector<View> topic_links(const ViewContext& context, CampaignId id) {
  std::vector<View> links;
  for (const Topic& topic : context.site.topics) {
    const auto found = std::find(topic.campaigns.begin(), topic.campaigns.end(), id);
    if (found == topic.campaigns.end()) continue;
    links.push_back(context.plain_link(topic.name, address::topic(topic)));
  }
  return links;
}

// Its occasion is shown among the facts, and again here only where it belongs to the campaign.
std::vector<View> events_of(const ViewContext& context, CampaignId id) {
  const auto found = context.site.index.events_of.find(ref(id));
  if (found == context.site.index.events_of.end()) return {};
  return event_views(context, found->second);
}

void add_scope(View& view, const ViewContext& context, const Campaign& campaign) {
  const int year = year_of(campaign);
  view.text("level_text", context.phrases.label("campaign-level", campaign.level));
  view.text("time_text", time_text(context, campaign));
  if (campaign.unit) view.object("unit", context.unit_link(campaign.unit.id, year));
  if (campaign.cluster) view.object("cluster", context.cluster_link(campaign.cluster.id, year));
  if (campaign.place) view.object("place", place_view(context, campaign.place.id, year));
  if (campaign.parent) view.object("parent", context.record_link(ref(campaign.parent.id)));
  if (campaign.occasion) view.object("occasion", context.record_link(ref(campaign.occasion.id)));
}

}  // namespace

PageView build_campaign_view(const ViewContext& context) {
  const CampaignId id(context.page.record);
  const Campaign& campaign = context.site.campaigns[id.index()];
  PageView built;
  built.info.title = context.phrases.name(ref(id));
  built.info.description =
      campaign.composed.plain.empty() ? campaign.slogan : campaign.composed.plain;
  built.info.crumbs.push_back(
      {context.words.text("kind.campaigns"), std::string(address::kCampaignIndex)});
  built.info.changed = campaign.updated;
  View& view = built.view;
  add_scope(view, context, campaign);
  view.text("slogan", campaign.slogan).list("mottos", text_items(campaign.mottos));
  view.list("parts", text_items(campaign.parts)).list("topics", topic_links(context, id));
  view.list("body", body_views(context, campaign.composed));
  view.list("campaigns", parts_below(context, id));
  view.list("events", events_of(context, id));
  view.list("units", reference_links(context, campaign.units, year_of(campaign)));
  view.object("source", context.source_link(campaign.source));
  view.object("backlinks", backlinks_view(context, ref(id)));
  return built;
}

const ViewType& campaign_view_type() {
  static const ViewType kType{
      "campaign",
      {{"level_text", FieldKind::kText, "toàn quốc, toàn ngành, toàn tỉnh …"},
       {"time_text", FieldKind::kText, "năm hoặc giai đoạn"},
       {"unit", FieldKind::kObject, "đơn vị có phong trào", link_view_type},
       {"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
       {"place", FieldKind::kObject, "địa danh", place_view_type},
       {"parent", FieldKind::kObject, "phong trào lớn hơn", link_view_type},
       {"occasion", FieldKind::kObject, "nhân sự kiện nào", link_view_type},
       {"slogan", FieldKind::kText, "khẩu hiệu"},
       {"mottos", FieldKind::kList, "phương châm", text_item_type},
       {"parts", FieldKind::kList, "hoạt động, nội dung", text_item_type},
       {"topics", FieldKind::kList, "chủ đề", link_view_type},
       {"body", FieldKind::kList, "nội dung", segment_view_type},
       {"campaigns", FieldKind::kList, "các nhánh", link_view_type},
       {"events", FieldKind::kList, "sự kiện của phong trào", event_item_type},
       {"units", FieldKind::kList, "đơn vị tham gia", link_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"backlinks", FieldKind::kObject, "bài về phong trào", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
