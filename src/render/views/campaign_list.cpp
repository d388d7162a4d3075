#include "render/views/campaign_list.h"

#include <string>
#include <utility>

namespace kyyeu::render {
namespace {

std::string note_of(const ViewContext& context, const Campaign& campaign) {
  std::string note;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) note += (note.empty() ? "" : ", ") + part;
  };
  if (!campaign.level.empty()) add(context.phrases.label("campaign-level", campaign.level));
  if (campaign.period) {
    add(context.phrases.period(campaign.period));
  } else if (campaign.year != 0) {
    add(context.words.format("period.year", {std::to_string(campaign.year)}));
  }
  return note.empty() ? note : "(" + note + ")";
}

}  // namespace

std::vector<View> campaign_links(const ViewContext& context, const Rows& rows) {
  std::vector<View> links;
  links.reserve(rows.size());
  for (const std::uint32_t row : rows) {
    View link = context.record_link(ref(CampaignId(row)));
    link.text("note", note_of(context, context.site.campaigns[row]));
    links.push_back(std::move(link));
  }
  return links;
}

}  // namespace kyyeu::render
