#include "render/views/person_view.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "render/views/awards_table.h"
#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/card_view.h"
#include "render/views/person_offices.h"
#include "render/views/person_timeline.h"

namespace kyyeu::render {
namespace {

std::vector<ArticleId> written_by(const Site& site, PersonId person) {
  std::vector<ArticleId> articles;
  for (const ArticleId id : site.index.articles_by_date) {
    if (site.articles[id.index()].author_id == person) articles.push_back(id);
  }
  return articles;
}

// The units under which the person signed, each once, by their names of the article's year, but for
// the unit that the record states.
std::vector<View> byline_units(const ViewContext& context, const Person& person,
                               const std::vector<ArticleId>& articles) {
  std::vector<UnitId> seen{person.unit.id};
  std::vector<View> links;
  for (const ArticleId id : articles) {
    const Article& article = context.site.articles[id.index()];
    const UnitId unit = article.author_unit.id;
    if (!unit || std::find(seen.begin(), seen.end(), unit) != seen.end()) continue;
    seen.push_back(unit);
    links.push_back(context.unit_link(unit, article.sort_date.year));
  }
  return links;
}

View attendance_view(const ViewContext& context, EventId id, PersonId person) {
  const Event& event = context.site.events[id.index()];
  View view;
  view.object("event", context.record_link(ref(id)));
  view.object("date", context.date(event.date, event.inferred));
  const auto found = std::find_if(event.people.begin(), event.people.end(),
                                  [&](const EventPerson& p) { return p.person.id == person; });
  if (found != event.people.end()) view.text("office", found->office).text("role", found->role);
  return view;
}

std::vector<View> attendances(const ViewContext& context, PersonId person) {
  std::vector<View> items;
  const auto found = context.site.index.events_of.find(ref(person));
  if (found == context.site.index.events_of.end()) return items;
  for (auto row = found->second.rbegin(); row != found->second.rend(); ++row) {
    items.push_back(attendance_view(context, EventId(*row), person));
  }
  return items;
}

Rows awards_of(const Site& site, PersonId person) {
  Rows rows;
  for (std::size_t i = 0; i < site.awards.size(); ++i) {
    if (site.awards[i].recipient.id == ref(person)) rows.push_back(static_cast<std::uint32_t>(i));
  }
  return rows;
}

PageInfo page_info(const ViewContext& context, PersonId id) {
  const Person& person = context.site.people[id.index()];
  PageInfo info;
  info.title = context.phrases.name(ref(id));
  info.description = latest_office_text(context, person);
  if (info.description.empty()) info.description = person.composed.plain;
  info.og_type = "profile";
  info.crumbs.push_back({context.words.text("kind.people"), std::string(address::kPersonIndex)});
  info.changed = person.updated;
  return info;
}

const ViewType& attendance_type() {
  static const ViewType kType{"attendance",
                              {{"event", FieldKind::kObject, "sự kiện", link_view_type},
                               {"date", FieldKind::kObject, "ngày", date_view_type},
                               {"office", FieldKind::kText, "chức vụ khi ấy"},
                               {"role", FieldKind::kText, "vai trò ở sự kiện"}}};
  return kType;
}

}  // namespace

PageView build_person_view(const ViewContext& context) {
  const PersonId id(context.page.record);
  const Person& person = context.site.people[id.index()];
  const std::vector<ArticleId> articles = written_by(context.site, id);
  const bool many = articles.size() > static_cast<std::size_t>(context.site.config.page_size);
  PageView built{page_info(context, id), {}};
  View& view = built.view;
  view.text("honorific", person.honorific).flag("is_implied", person.implied);
  if (person.unit) view.object("unit", context.unit_link(person.unit.id));
  view.list("byline_units", byline_units(context, person, articles));
  view.list("offices", office_views(context, person));
  view.list("body", body_views(context, person.composed));
  const Rows awards = awards_of(context.site, id);
  view.object("timeline", person_timeline(context, id, articles, awards));
  view.list("attendances", attendances(context, id));
  view.object("awards", awards_view(context, awards, {0, false, true}));
  view.list("cards", card_views(context, articles, many ? CardSize::kBrief : CardSize::kFull));
  view.object("source", context.source_link(person.source));
  const bool facts = !person.honorific.empty() || person.unit ||
                     view.find("byline_units") != nullptr || view.find("source") != nullptr;
  view.flag("is_factual", facts);
  BacklinkOptions others;
  others.but_not_by = id;
  view.object("backlinks", backlinks_view(context, ref(id), others));
  return built;
}

const ViewType& person_view_type() {
  static const ViewType kType{
      "person",
      {{"is_factual", FieldKind::kFlag, "có ít nhất một mục trong bảng thông tin"},
       {"honorific", FieldKind::kText, "học hàm, học vị: BS.CKII"},
       {"is_implied", FieldKind::kFlag, "chỉ biết qua tên ký ở bài, kho chưa có hồ sơ"},
       {"unit", FieldKind::kObject, "đơn vị công tác", link_view_type},
       {"byline_units", FieldKind::kList, "đơn vị ghi cùng tên ở các bài", link_view_type},
       {"offices", FieldKind::kList, "chức vụ, gần nhất trước", office_view_type},
       {"body", FieldKind::kList, "nội dung", segment_view_type},
       {"timeline", FieldKind::kObject, "dòng thời gian", timeline_type},
       {"attendances", FieldKind::kList, "sự kiện có mặt, gần nhất trước", attendance_type},
       {"awards", FieldKind::kObject, "khen thưởng", awards_view_type},
       {"cards", FieldKind::kList, "bài đã viết", card_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"backlinks", FieldKind::kObject, "bài của người khác nhắc tới", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
