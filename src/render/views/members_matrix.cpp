#include "render/views/members_matrix.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "render/views/year_links.h"
#include "text/collate.h"

namespace kyyeu::render {
namespace {

using Cells = std::map<int, std::vector<View>>;  // marks by year

class Matrix {
 public:
  Matrix(const ViewContext& context, ClusterId cluster) : context_(context), cluster_(cluster) {}

  View view();

 private:
  void add_year(int year, const ClusterYear& contents);
  void add_membership(const Membership& row);
  void add_result(int year, const YearResult& result);
  void add_award(int year, const Award& award);
  void mark(UnitId unit, int year, std::string code, std::string symbol, std::string words,
            std::string hint = {});
  std::vector<UnitId> units_by_name() const;
  std::vector<View> rows(const std::vector<int>& years);

  const ViewContext& context_;
  const ClusterId cluster_;
  std::map<UnitId, Cells> marks_;
};

void Matrix::mark(UnitId unit, int year, std::string code, std::string symbol, std::string words,
                  std::string hint) {
  View view;
  view.text("mark", std::move(code)).text("symbol", std::move(symbol));
  view.text("mark_text", std::move(words)).text("hint", std::move(hint));
  marks_[unit][year].push_back(std::move(view));
}

void Matrix::add_membership(const Membership& row) {
  const ClusterKind kind = context_.site.clusters[cluster_.index()].kind;
  const std::string role = context_.phrases.role(row.role, kind);
  switch (row.role) {
    case MemberRole::kMember:
      return mark(row.unit.id, row.year, "member", "●", "", role);
    case MemberRole::kLeader:
      return mark(row.unit.id, row.year, "leader", "◆", role);
    case MemberRole::kDeputy:
      return mark(row.unit.id, row.year, "deputy", "◇", role);
  }
}

void Matrix::add_result(int year, const YearResult& result) {
  const Metric& metric = context_.site.metrics[result.metric.index()];
  if (!result.value.known()) return;
  const std::string value = context_.phrases.value(result.value, metric);
  if (metric.kind == MetricKind::kRank) {
    mark(result.unit.id, year, "rank", "", context_.words.format("matrix.rank", {value}));
  }
  if (metric.kind == MetricKind::kGrade) mark(result.unit.id, year, "grade", "", value);
}

void Matrix::add_award(int year, const Award& award) {
  if (award.recipient.id.kind != RecordKind::kUnit || !award.type) return;
  const UnitId unit(award.recipient.id.index);
  const std::string status = context_.phrases.status(award.status);
  std::string name = context_.phrases.name(ref(award.type.id));
  if (award.status == AwardStatus::kAwarded) {
    mark(unit, year, "awarded", "★", std::move(name), status);
  } else if (award.status == AwardStatus::kProposed) {
    mark(unit, year, "proposed", "☆", std::move(name), status);
  }
}

void Matrix::add_year(int year, const ClusterYear& contents) {
  const Site& site = context_.site;
  for (const std::uint32_t row : contents.memberships)
    add_membership(site.memberships[row]);
  for (const std::uint32_t row : contents.unit_results)
    add_result(year, site.results[row]);
  for (const std::uint32_t row : contents.awards)
    add_award(year, site.awards[row]);
}

std::vector<UnitId> Matrix::units_by_name() const {
  const text::Collator collator;
  std::vector<std::pair<std::string, UnitId>> keyed;
  for (const auto& [unit, cells] : marks_) {
    keyed.emplace_back(collator.sort_key(context_.phrases.name(ref(unit))), unit);
  }
  std::sort(keyed.begin(), keyed.end());
  std::vector<UnitId> units;
  units.reserve(keyed.size());
  for (const auto& [key, unit] : keyed)
    units.push_back(unit);
  return units;
}

std::vector<View> Matrix::rows(const std::vector<int>& years) {
  std::vector<View> rows;
  for (const UnitId unit : units_by_name()) {
    std::vector<View> cells;
    for (const int year : years) {
      cells.emplace_back().list("marks", std::move(marks_[unit][year]));
    }
    View& row = rows.emplace_back();
    row.object("unit", context_.unit_link(unit)).list("cells", std::move(cells));
  }
  return rows;
}

View Matrix::view() {
  View view;
  std::vector<int> years = years_of(context_.site, cluster_);
  for (const int year : years) {
    add_year(year, context_.site.index.cluster_years.at({cluster_, year}));
  }
  if (marks_.empty()) return view;
  std::vector<View> columns;
  columns.reserve(years.size());
  const Cluster& cluster = context_.site.clusters[cluster_.index()];
  for (const int year : years) {
    columns.push_back(
        context_.plain_link(std::to_string(year), address::cluster_year(cluster, year)));
  }
  view.list("columns", std::move(columns)).list("rows", rows(years));
  return view;
}

const ViewType& mark_type() {
  static const ViewType kType{
      "mark",
      {{"mark", FieldKind::kText,
        "member, leader, deputy, rank, grade, awarded, proposed: để đặt lớp CSS"},
       {"symbol", FieldKind::kText, "dấu: ● ◆ ◇ ★ ☆; hạng và loại không có"},
       {"mark_text", FieldKind::kText, "lời bên dấu"},
       {"hint", FieldKind::kText, "lời thay dấu, cho người nghe đọc trang"}}};
  return kType;
}

const ViewType& cell_type() {
  static const ViewType kType{
      "matrix_cell", {{"marks", FieldKind::kList, "các dấu; vắng khi không có", mark_type}}};
  return kType;
}

const ViewType& row_type() {
  static const ViewType kType{"matrix_row",
                              {{"unit", FieldKind::kObject, "đơn vị", link_view_type},
                               {"cells", FieldKind::kList, "mỗi năm một ô", cell_type}}};
  return kType;
}

}  // namespace

View members_matrix_view(const ViewContext& context, ClusterId cluster) {
  return Matrix(context, cluster).view();
}

const ViewType& members_matrix_type() {
  static const ViewType kType{"members_matrix",
                              {{"columns", FieldKind::kList, "các năm", link_view_type},
                               {"rows", FieldKind::kList, "các đơn vị", row_type}}};
  return kType;
}

}  // namespace kyyeu::render
