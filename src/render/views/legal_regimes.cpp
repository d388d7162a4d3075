#include "render/views/legal_regimes.h"

#include "render/views/name_history.h"

namespace kyyeu::render {
namespace {

RecordRef record_of(const Site& site, const Written& written) {
  const auto found = site.index.by_id.find(written.text);
  return found != site.index.by_id.end() ? found->second : RecordRef{};
}

View text_link(const ViewContext& context, const Written& written) {
  if (const RecordRef record = record_of(context.site, written)) {
    return context.record_link(record);
  }
  return context.plain_link(written.text, "");
}

View regime_view(const ViewContext& context, const LegalRegime& regime) {
  View view;
  view.text("span_text", span_text(context, regime.from, regime.to));
  view.object("law", text_link(context, regime.law));
  view.object("decree", text_link(context, regime.decree));
  view.object("circular", text_link(context, regime.circular));
  return view;
}

bool overlaps(const LegalRegime& regime, Date from, Date to) {
  const bool ended = regime.to && from && text::last_day(regime.to) < text::first_day(from);
  const bool not_yet = regime.from && to && text::last_day(to) < text::first_day(regime.from);
  return !ended && !not_yet;
}

}  // namespace

std::vector<View> regime_views(const ViewContext& context, Date from, Date to) {
  std::vector<View> items;
  for (const LegalRegime& regime : context.site.regimes) {
    if (overlaps(regime, from, to)) items.push_back(regime_view(context, regime));
  }
  return items;
}

std::vector<View> regime_views(const ViewContext& context, DocumentId document) {
  std::vector<View> items;
  for (const LegalRegime& regime : context.site.regimes) {
    for (const Written* written : {&regime.law, &regime.decree, &regime.circular}) {
      if (record_of(context.site, *written) != ref(document)) continue;
      items.push_back(regime_view(context, regime));
      break;
    }
  }
  return items;
}

const ViewType& regime_view_type() {
  static const ViewType kType{
      "regime",
      {{"span_text", FieldKind::kText, "từ ngày nào đến ngày nào, theo ngày quyết định"},
       {"law", FieldKind::kObject, "luật", link_view_type},
       {"decree", FieldKind::kObject, "nghị định", link_view_type},
       {"circular", FieldKind::kObject, "thông tư", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
