#include "search/record_words.h"

namespace kyyeu::search {
namespace {

std::string number_text(const Site& site, double number, int decimals) {
  return text::format_number(number, decimals, site.config.number_locale);
}

template <typename IdType>
std::string_view current(const Site& site, RecordKind kind, IdType id) {
  return id ? title_of(site, {kind, id.value}) : std::string_view();
}

}  // namespace

std::string_view dated_name(const Record& record, Date day) {
  if (record.names.empty()) return {};
  return day ? name_on(record.names, day).name : current_name(record.names).name;
}

std::string_view title_of(const Site& site, RecordRef record, Date day) {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::kNone:
      return {};
    case RecordKind::kMetric:
      return site.metrics[i].label;
    case RecordKind::kEvent:
      return site.events[i].title;
    case RecordKind::kDocument:
      return site.documents[i].title.empty() ? site.documents[i].number : site.documents[i].title;
    case RecordKind::kArticle:
      return site.articles[i].title.text;
    case RecordKind::kStaticPage:
      return site.static_pages[i].title.text;
    case RecordKind::kGallery:
      return site.galleries[i].title.text;
    case RecordKind::kPerson:
      if (site.people[i].hidden) return {};
      break;
    default:
      break;
  }
  return dated_name(site.record(record), day);
}

std::string_view name_of(const Site& site, const AnyReference& reference, Date day) {
  return reference.id ? title_of(site, reference.id, day) : reference.written;
}

std::string result_text(const Site& site, const YearResult& result) {
  const ResultValue& value = result.value;
  if (!result.metric) return {};
  switch (value.kind) {
    case ResultValue::Kind::kUnknown:
    case ResultValue::Kind::kNotApplicable:
      return {};
    case ResultValue::Kind::kNumber: {
      const std::string& unit = site.metrics[result.metric.index()].unit_of_measure;
      std::string text = number_text(site, value.number, value.decimals);
      if (!unit.empty() && unit != "%") text += ' ';
      return text + unit;
    }
    case ResultValue::Kind::kRank:
      return number_text(site, value.number, 0);
    case ResultValue::Kind::kRatio:
      return number_text(site, value.number, value.decimals) + "/" +
             number_text(site, value.out_of, 0);
    case ResultValue::Kind::kGrade:
    case ResultValue::Kind::kText:
      return value.text;
  }
  return {};
}

std::string result_line(const Site& site, const YearResult& result) {
  const std::string text = result_text(site, result);
  if (text.empty()) return {};
  return site.metrics[result.metric.index()].label + " " + text;
}

std::string award_line(const Site& site, const Award& award) {
  std::string line(current(site, RecordKind::kAwardType, award.type.id));
  if (line.empty()) line = award.type.written;
  const Date day = award.merit ? end_of(award.merit.last_year) : Date{};
  add_part(line, " – ", name_of(site, award.recipient, day));
  add_part(line, ", ", award.decision_number);
  add_part(line, ", ", text::to_vietnamese(award.decision_date));
  add_part(line, ", ", name_of(site, award.authority, day));
  add_part(line, ", ", award.note);
  return line;
}

void add_line(std::string& out, std::string_view text) { add_part(out, "\n", text); }

void add_part(std::string& out, std::string_view separator, std::string_view text) {
  if (text.empty()) return;
  if (!out.empty()) out += separator;
  out += text;
}

Date end_of(int year) { return {year, 12, 31}; }

}  // namespace kyyeu::search
