#include "render/phrases.h"

#include <algorithm>
#include <cmath>

#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::render {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string with_unit(std::string number, std::string_view unit) {
  if (unit.empty()) return number;
  if (unit != "%") number += kNoBreakSpace;
  return number += unit;
}

std::string_view roman(int quarter) {
  static constexpr std::string_view kRoman[] = {"I", "II", "III", "IV"};
  return kRoman[std::clamp(quarter, 1, 4) - 1];
}

}  // namespace

std::string Phrases::number(double number, int decimals) const {
  return text::format_number(number, decimals, site_.config.number_locale);
}

std::string Phrases::figure(double a_number, const Metric& metric) const {
  return with_unit(number(a_number, std::max(metric.decimals, 1)), metric.unit_of_measure);
}

std::string Phrases::value(const ResultValue& value, const Metric& metric) const {
  switch (value.kind) {
    case ResultValue::Kind::kUnknown:
      return words_.text("value.unknown");
    case ResultValue::Kind::kNotApplicable:
      return words_.text("value.not_applicable");
    case ResultValue::Kind::kNumber:
      return with_unit(number(value.number, value.decimals), metric.unit_of_measure);
    case ResultValue::Kind::kRank: {
      const std::string rank = number(value.number);
      return value.tie ? words_.format("value.tie", {rank}) : rank;
    }
    case ResultValue::Kind::kRatio:
      return ratio(value);
    case ResultValue::Kind::kGrade:
    case ResultValue::Kind::kText:
      return value.text;
  }
  return {};
}

std::string Phrases::ratio(const ResultValue& value) const {
  std::string text = number(value.number, value.decimals) + "/" + number(value.out_of);
  if (value.out_of == 0) return text;
  const double percent = value.number / value.out_of * 100;
  const bool whole = std::abs(percent - std::round(percent)) < 0.05;
  return text + " (" + number(percent, whole ? 0 : 1) + "%)";
}

std::string Phrases::period(const Period& period) const {
  const std::string year = std::to_string(period.year);
  const std::string part = std::to_string(period.number);
  switch (period.kind) {
    case Period::Kind::kNone:
      return {};
    case Period::Kind::kYear:
      return words_.format("period.year", {year});
    case Period::Kind::kHalf:
      return words_.format(period.number == 1 ? "period.first_half" : "period.second_half", {year});
    case Period::Kind::kQuarter:
      return words_.format("period.quarter", {roman(period.number), year});
    case Period::Kind::kFirstMonths:
      return words_.format("period.first_months", {part, year});
    case Period::Kind::kMonth:
      return words_.format("period.month", {part, year, words_.text("month." + part)});
    case Period::Kind::kSpan:
      return words_.format("period.span", {year, std::to_string(period.last_year)});
  }
  return {};
}

std::string Phrases::date(Date date) const {
  if (!date) return {};
  std::string year = std::to_string(date.year);
  if (date.month == 0) return year;
  const std::string& month = words_.text("month." + std::to_string(date.month));
  const std::string mm = two_digits(date.month);
  if (date.day == 0) return words_.format("date.month", {mm, year, month});
  return words_.format("date.day",
                       {two_digits(date.day), mm, year, std::to_string(date.day), month});
}

std::string Phrases::inferred(Inferred inferred) const {
  switch (inferred) {
    case Inferred::kNothing:
      return {};
    case Inferred::kDay:
      return words_.text("date.inferred_day");
    case Inferred::kMonth:
      return words_.text("date.inferred_month");
    case Inferred::kYear:
      return words_.text("date.inferred_year");
  }
  return {};
}

std::string Phrases::role(MemberRole role, ClusterKind kind) const {
  const bool block = kind == ClusterKind::kKhoi;
  switch (role) {
    case MemberRole::kMember:
      return words_.text("role.member");
    case MemberRole::kLeader:
      return words_.text(block ? "role.block_leader" : "role.cluster_leader");
    case MemberRole::kDeputy:
      return words_.text(block ? "role.block_deputy" : "role.cluster_deputy");
  }
  return {};
}

std::string Phrases::status(AwardStatus status) const {
  switch (status) {
    case AwardStatus::kProposed:
      return words_.text("award.proposed");
    case AwardStatus::kAwarded:
      return words_.text("award.awarded");
    case AwardStatus::kDeclined:
      return words_.text("award.declined");
    case AwardStatus::kRevoked:
      return words_.text("award.revoked");
  }
  return {};
}

std::string Phrases::recipient(RecipientKind kind) const {
  switch (kind) {
    case RecipientKind::kCollective:
      return words_.text("award.collective");
    case RecipientKind::kIndividual:
      return words_.text("award.individual");
    case RecipientKind::kHousehold:
      return words_.text("award.household");
    case RecipientKind::kCommunity:
      return words_.text("award.community");
  }
  return {};
}

std::string Phrases::label(std::string_view type, std::string_view value) const {
  const auto of_type = site_.terms.labels.find(std::string(type));
  if (of_type != site_.terms.labels.end()) {
    const auto found = of_type->second.find(std::string(value));
    if (found != of_type->second.end()) return found->second;
  }
  std::string key = "label.";
  key.append(type).append(".").append(value);
  const std::string* word = words_.find(key);
  return word != nullptr ? *word : std::string(value);
}

std::string Phrases::count(std::string_view key, std::size_t a_number) const {
  std::string full(key);
  full += a_number == 1 ? ".one" : ".many";
  return words_.format(full, {number(static_cast<double>(a_number))});
}

std::string Phrases::name(RecordRef record) const {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::kNone:
      return {};
    case RecordKind::kMetric:
      return site_.metrics[i].label;
    case RecordKind::kEvent:
      return site_.events[i].title;
    case RecordKind::kDocument: {
      const Document& document = site_.documents[i];
      if (document.number.empty()) return document.title;
      return document.type.empty() ? document.number : document.type + " " + document.number;
    }
    case RecordKind::kArticle:
      return site_.articles[i].title.text;
    case RecordKind::kStaticPage:
      return site_.static_pages[i].title.text;
    case RecordKind::kGallery:
      return site_.galleries[i].title.text;
    default:
      break;
  }
  const Record& named = site_.record(record);
  return named.names.empty() ? named.id : current_name(named.names).name;
}

std::string excerpt(std::string_view text, std::size_t code_points) {
  std::size_t position = 0;
  std::size_t last_space = 0;
  for (std::size_t count = 0; position < text.size(); ++count) {
    const bool space = text[position] == ' ' || text[position] == '\n';
    if (space) last_space = position;
    if (count == code_points) break;
    text::decode_next(text, position);
  }
  if (position >= text.size()) return text::squeeze_spaces(text);
  const std::size_t end = last_space > 0 ? last_space : position;
  return text::squeeze_spaces(text.substr(0, end)) + "…";
}

}  // namespace kyyeu::render
