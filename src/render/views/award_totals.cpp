#include "render/views/award_totals.h"

#include "render/views/data_table_view.h"

namespace kyyeu::render {
namespace {

struct Columns {
  std::vector<std::size_t> awarded;  // kinds of recipients
  std::vector<std::size_t> proposed;
  bool ended = false;
};

std::vector<std::size_t> kinds_of(const AwardCounts::ByRecipient& counts) {
  std::vector<std::size_t> kinds;
  for (std::size_t kind = 0; kind < kRecipientKinds; ++kind) {
    if (counts[kind] != 0) kinds.push_back(kind);
  }
  return kinds;
}

void add_heads(DataTable& table, const ViewContext& context, const Columns& columns) {
  const auto add = [&](AwardStatus status, const std::vector<std::size_t>& kinds) {
    const std::string words = context.phrases.status(status);
    for (const std::size_t kind : kinds) {
      table.column(words + ": " + context.phrases.recipient(static_cast<RecipientKind>(kind)),
                   true);
    }
    if (kinds.size() > 1) table.column(words + ": " + context.words.text("award.sum"), true);
  };
  add(AwardStatus::kAwarded, columns.awarded);
  add(AwardStatus::kProposed, columns.proposed);
  if (columns.ended) table.column(context.words.text("award.ended"), true);
}

void add_row(DataTable& table, const ViewContext& context, const Columns& columns, View head,
             const AwardCounts& counts) {
  std::vector<View> cells;
  cells.push_back(std::move(head));
  const auto add = [&](const AwardCounts::ByRecipient& numbers,
                       const std::vector<std::size_t>& kinds) {
    for (const std::size_t kind : kinds) {
      cells.push_back(text_cell(count_text(context, numbers[kind]), true));
    }
    if (kinds.size() > 1) cells.push_back(text_cell(count_text(context, sum(numbers)), true));
  };
  add(counts.awarded, columns.awarded);
  add(counts.proposed, columns.proposed);
  if (columns.ended) cells.push_back(text_cell(count_text(context, counts.ended), true));
  table.row(std::move(cells));
}

}  // namespace

View award_counts_table(const ViewContext& context, std::string caption, std::string head,
                        std::vector<CountedLine> lines) {
  AwardCounts all;
  for (const CountedLine& line : lines)
    all.add(line.second);
  const Columns columns{kinds_of(all.awarded), kinds_of(all.proposed), all.ended != 0};
  const bool several = lines.size() > 1;
  DataTable table(std::move(caption));
  table.column(std::move(head));
  add_heads(table, context, columns);
  for (CountedLine& line : lines) {
    add_row(table, context, columns, std::move(line.first), line.second);
  }
  if (several) {
    add_row(table, context, columns, text_cell(context.words.text("award.sum_row")), all);
  }
  table.note(context.words.text("award.sum_note"));
  return std::move(table).view();
}

}  // namespace kyyeu::render
