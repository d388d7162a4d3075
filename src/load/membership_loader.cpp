// load_memberships() of table_loaders.h.
#include <array>
#include <utility>

#include "load/table_file.h"
#include "load/table_loaders.h"
#include "load/table_reader.h"
#include "load/vocabulary.h"

namespace kyyeu::load {
namespace {

constexpr std::array<std::string_view, 8> kColumns = {"year", "unit", "role",       "from",
                                                      "to",   "how",  "decided_on", "source"};

// Nobody was a member for longer; a slip in a year must not make millions of rows.
constexpr int kMaxYears = 200;

// The years that the row speaks of: its own, else those between its dates. An open end is not
// known, so it says nothing about later years.
std::pair<int, int> years_of(TableReader& table, const Membership& membership, int year) {
  if (year != 0) return {year, year};
  if (!membership.from) {
    table.findings().add(Finding::error("KY107.year", table.row_span()));
    return {0, -1};
  }
  const int first = membership.from.year;
  const int last = membership.to ? membership.to.year : first;
  if (last - first > kMaxYears) {
    table.findings().add(
        Finding::error("KY307.order", table.row_span(),
                       {text::to_vietnamese(membership.from), text::to_vietnamese(membership.to)}));
    return {0, -1};
  }
  return {first, last};
}

void read_row(TableReader& table, ClusterId cluster, std::vector<Membership>& out) {
  Membership membership;
  membership.cluster = cluster;
  membership.span = table.row_span();
  Written unit;
  const bool has_unit = table.required_text("unit", unit);
  membership.unit = {std::move(unit.text), unit.span, {}};
  int year = 0;
  const bool had_year = table.has("year");
  const bool year_is_read = table.year("year", year);
  membership.role_span = table.span_of("role");
  table.choice("role", kRoleWords, membership.role);
  table.date("from", membership.from);
  table.date("to", membership.to);
  table.check_order(membership.from, "to", membership.to);
  table.text("how", membership.how);
  table.date("decided_on", membership.decided_on);
  membership.source = table.source();
  if (!has_unit || (had_year && !year_is_read)) return;
  const auto [first, last] = years_of(table, membership, year);
  for (membership.year = first; membership.year <= last; ++membership.year) {
    out.push_back(membership);
  }
}

}  // namespace

std::vector<Membership> load_memberships(const LoadContext& context, const ContentTree& tree,
                                         const ClusterNames& clusters) {
  std::vector<Membership> memberships;
  for (const ContentFile* file : tree.select(Section::kMembership, FileRole::kData)) {
    const ClusterId cluster = clusters.find(file->stem(), file->id, context.findings);
    std::optional<format::CsvTable> csv = read_table(context, *file);
    if (!csv) continue;
    TableReader table(*csv, file->id, kColumns, context.findings);
    table.reject_other_columns();
    if (!table.require_columns({"unit"}) || !cluster) continue;
    while (table.next())
      read_row(table, cluster, memberships);
  }
  return memberships;
}

}  // namespace kyyeu::load
