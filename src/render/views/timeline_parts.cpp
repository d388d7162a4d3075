#include "render/views/timeline_parts.h"

#include "render/views/awards_table.h"
#include "render/views/relations_view.h"

namespace kyyeu::render {
namespace {

std::string_view award_word(AwardStatus status) {
  switch (status) {
    case AwardStatus::kProposed:
      return "timeline.proposed";
    case AwardStatus::kAwarded:
      return "timeline.awarded";
    case AwardStatus::kDeclined:
      return "timeline.declined";
    case AwardStatus::kRevoked:
      return "timeline.revoked";
  }
  return {};
}

View award_item(const ViewContext& context, const Award& award) {
  std::string note;
  if (award.merit.kind != Period::Kind::kYear) note = context.phrases.period(award.merit);
  if (award.count > 1) {
    note += (note.empty() ? "" : ", ") + context.phrases.number(award.count) + " " +
            context.phrases.recipient(award.recipient_kind);
  }
  View item = timeline_item(context.words.text(award_word(award.status)),
                            award_type_link(context, award), std::move(note));
  item.text("status", std::string(status_code(award.status)));
  return item;
}

View name_basis(const ViewContext& context, const DatedName& name) {
  const auto document = context.site.index.by_id.find(name.document);
  if (document != context.site.index.by_id.end()) return context.record_link(document->second);
  return context.source_link(name.source);
}

}  // namespace

void add_names(Timeline& timeline, const ViewContext& context, const Record& record) {
  for (std::size_t i = 0; i < record.names.size(); ++i) {
    const DatedName& name = record.names[i];
    timeline.add(name.from.year, [&] {
      const std::string_view word = i == 0 ? "timeline.named" : "timeline.renamed";
      View item =
          timeline_item(context.words.format(word, {name.name}), {},
                        context.words.format("span.from", {context.phrases.date(name.from)}));
      item.object("basis", name_basis(context, name));
      return item;
    });
  }
}

void add_relations(Timeline& timeline, const ViewContext& context, RecordRef record) {
  for (const RelationSide& side : relation_sides(context.site, record)) {
    timeline.add(side.relation->date.year, [&] {
      View item = timeline_item(relation_words(context, side), relation_other(context, side),
                                context.phrases.date(side.relation->date));
      item.object("basis", context.source_link(side.relation->source));
      return item;
    });
  }
}

void add_events(Timeline& timeline, const ViewContext& context, const Rows& events,
                const std::function<std::string(const Event&)>& note_of) {
  for (const std::uint32_t row : events) {
    const Event& event = context.site.events[row];
    timeline.add(event.date.year, [&] {
      std::string day;
      if (event.date.month != 0) day = context.phrases.date(event.date) + ":";
      return timeline_item(std::move(day), context.record_link(ref(EventId(row))),
                           note_of ? note_of(event) : std::string());
    });
  }
}

void add_awards(Timeline& timeline, const ViewContext& context, const Rows& awards) {
  for (const std::uint32_t row : awards) {
    const Award& award = context.site.awards[row];
    timeline.add(award.merit.last_year, [&] { return award_item(context, award); });
  }
}

}  // namespace kyyeu::render
