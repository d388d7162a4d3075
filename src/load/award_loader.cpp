// load_awards() of table_loaders.h.
#include <array>
#include <optional>
#include <utility>

#include "load/table_file.h"
#include "load/table_loaders.h"
#include "load/table_reader.h"
#include "load/vocabulary.h"

namespace kyyeu::load {
namespace {

constexpr std::array<std::string_view, 14> kColumns = {
    "period",    "type",        "recipient_kind", "recipient", "count",  "status", "proposed_by",
    "authority", "decision_no", "decision_date",  "how",       "stream", "note",   "source"};

// awards/2018.csv: the year of merit of rows that name none.
std::optional<Period> period_of(const ContentFile& file, Diagnostics& findings) {
  std::optional<Period> period = parse_period(file.stem());
  if (!period) {
    findings.add(
        Finding::error("KY307.file-period", {file.id, 0, 0, 0}, {std::string(file.stem())}));
  }
  return period;
}

// "KY107.cell" where a controlled value is missing; a wrong one has been reported.
template <typename Enum>
bool required_choice(TableReader& table, std::string_view key, const WordList& list, Enum& out) {
  if (table.choice(key, list, out)) return true;
  if (!table.has(key)) {
    table.findings().add(Finding::error("KY107.cell", table.row_span(), {std::string(key)}));
  }
  return false;
}

void read_recipient(TableReader& table, text::NumberLocale locale, Award& award) {
  table.reference("recipient", award.recipient);
  const bool counted = table.count("count", locale, award.count);
  award.names_known = !award.recipient.empty();
  if (!award.names_known && !counted && !table.has("count")) {
    table.findings().add(Finding::error("KY107.recipient", table.row_span()));
  }
}

void read_decision(TableReader& table, Award& award) {
  table.reference("proposed_by", award.proposed_by);
  table.reference("authority", award.authority);
  table.text("decision_no", award.decision_number);
  award.decision_span = table.span_of("decision_date");
  table.date("decision_date", award.decision_date);
  table.text("how", award.how);
  std::size_t stream = 0;
  if (table.choice("stream", kStreamWords, stream)) award.stream = kStreamWords.words[stream];
  table.text("note", award.note);
  award.source = table.source();
}

std::optional<Award> read_row(TableReader& table, const std::optional<Period>& merit,
                              text::NumberLocale locale) {
  Award award;
  award.span = table.row_span();
  if (merit) award.merit = *merit;
  table.period("period", award.merit);
  Written type;
  const bool typed = table.required_text("type", type);
  award.type = {std::move(type.text), type.span, {}};
  award.kind_span = table.span_of("recipient_kind");
  award.status_span = table.span_of("status");
  const bool kind = required_choice(table, "recipient_kind", kRecipientWords, award.recipient_kind);
  const bool status = required_choice(table, "status", kStatusWords, award.status);
  read_recipient(table, locale, award);
  read_decision(table, award);
  if (!typed || !kind || !status || !award.merit) return std::nullopt;
  return award;
}

}  // namespace

std::vector<Award> load_awards(const LoadContext& context, const ContentTree& tree,
                               const SiteConfig& config) {
  std::vector<Award> awards;
  for (const ContentFile* file : tree.select(Section::kAwards, FileRole::kData)) {
    const std::optional<Period> merit = period_of(*file, context.findings);
    std::optional<format::CsvTable> csv = read_table(context, *file);
    if (!csv) continue;
    TableReader table(*csv, file->id, kColumns, context.findings);
    table.reject_other_columns();
    if (!table.require_columns({"type", "recipient_kind", "status"})) continue;
    while (table.next()) {
      if (auto award = read_row(table, merit, config.number_locale)) {
        awards.push_back(std::move(*award));
      }
    }
  }
  return awards;
}

}  // namespace kyyeu::load
