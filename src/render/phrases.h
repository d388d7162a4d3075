// Phrases: figures, periods, roles and controlled values as a page prints them.
#pragma once

#include <string>
#include <string_view>

#include "model/site.h"
#include "render/words.h"

namespace kyyeu::render {

// Refers to the site and the words, which outlive it. Thread-safe.
class Phrases {
 public:
  Phrases(const Site& site, const Words& words) : site_(site), words_(words) {}

  // "106,6%", "14/14 (100%)", "2 (đồng hạng)", "tốt", "chưa có số liệu", "không áp dụng".
  std::string value(const ResultValue& value, const Metric& metric) const;
  // A figure that the tool computed (median, mean), to at least the metric's decimals.
  std::string figure(double number, const Metric& metric) const;
  std::string number(double number, int decimals = 0) const;
  // "6 tháng đầu năm 2023", "quý III năm 2023", "giai đoạn 2017–2022".
  std::string period(const Period& period) const;
  // "15/07/2023"; English "15 July 2023". "" for no date.
  std::string date(Date date) const;
  // "năm suy từ nội dung"; "" for kNothing.
  std::string inferred(Inferred inferred) const;
  // "trưởng cụm", "phó trưởng khối", "thành viên".
  std::string role(MemberRole role, ClusterKind kind) const;
  // "đã tặng", "được đề nghị" …
  std::string status(AwardStatus status) const;
  // "tập thể", "cá nhân" …
  std::string recipient(RecipientKind kind) const;
  // Words for a controlled value: data/terms.toml [labels.TYPE], else the word label.TYPE.VALUE,
  // else the value itself. Types: "unit-type", "event-type", "award-group", "award-level",
  // "campaign-level", "cluster-kind", "gallery-kind", "stream", "org-kind".
  std::string label(std::string_view type, std::string_view value) const;
  // "6 đơn vị": the word {1} of `key`.one or `key`.many, for languages that have both.
  std::string count(std::string_view key, std::size_t number) const;
  // A record's name now: names, title or label, whatever its kind has.
  std::string name(RecordRef record) const;

 private:
  std::string ratio(const ResultValue& value) const;

  const Site& site_;
  const Words& words_;
};

// The beginning of a plain text, cut after a whole word where it is longer than `code_points`, with
// "…" then.
std::string excerpt(std::string_view text, std::size_t code_points);

}  // namespace kyyeu::render
