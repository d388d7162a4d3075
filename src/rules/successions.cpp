// KY208.
#include <algorithm>
#include <string>
#include <vector>

#include "rules/cycles.h"
#include "rules/endings.h"
#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

void add_self(const Record& record, SourceSpan span, Diagnostics& diagnostics) {
  diagnostics.add(Finding::error("KY208.self", span, {record.id}));
}

template <typename RecordType>
void report_rings(const std::vector<RecordType>& records, std::vector<Edge> edges,
                  const char* message, Diagnostics& diagnostics) {
  find_rings(records.size(), std::move(edges), [&](const Edge& closing, const Ring& ring) {
    const auto id_of = [&](std::uint32_t node) { return records[node].id; };
    diagnostics.add(Finding::error(message, closing.span, {ring_words(ring, id_of)}));
  });
}

// Where a relation says what came after a record: from the earlier to the later. A split does not
// count, since what split off may be merged back.
bool leads_on(RelationType type) {
  return type == RelationType::kMergedInto || type == RelationType::kReplacedBy ||
         type == RelationType::kRenamed;
}

bool needs_target(RelationType type) {
  return type == RelationType::kMergedInto || type == RelationType::kReplacedBy;
}

// A successor that was gone before it could take over.
void check_successor(const Site& site, const Endings& endings, const Relation& relation,
                     Diagnostics& diagnostics) {
  if (!needs_target(relation.type) || !relation.date) return;
  const auto known = endings.find(relation.target.id);
  if (known == endings.end() || !is_after(known->second, relation.date)) return;
  diagnostics.add(
      Finding::error("KY208.ended", relation.target.span,
                     {site.record(relation.target.id).id, text::to_vietnamese(known->second.date),
                      text::to_vietnamese(relation.date)}));
}

template <typename RecordType>
void check_relations(const Site& site, const Endings& endings, RecordKind kind,
                     const std::vector<RecordType>& records, Diagnostics& diagnostics) {
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    for (const Relation& relation : records[i].relations) {
      const RecordRef target = relation.target.id;
      if (relation.target.empty() && needs_target(relation.type)) {
        diagnostics.add(Finding::error("KY208.no-target", relation.span));
      }
      if (target.kind != kind || target.index >= records.size()) continue;
      if (target.index == i) {
        add_self(records[i], relation.target.span, diagnostics);
      } else if (leads_on(relation.type)) {
        check_successor(site, endings, relation, diagnostics);
        edges.push_back({i, target.index, relation.target.span});
      } else if (relation.type == RelationType::kAbsorbed) {
        edges.push_back({target.index, i, relation.target.span});
      }
    }
  }
  report_rings(records, std::move(edges), "KY208", diagnostics);
}

// Units and organisations have parents among each other: units come first in the numbering.
void check_parents(const Site& site, Diagnostics& diagnostics) {
  std::vector<Edge> edges;
  const std::size_t units = site.units.size();
  const auto record = [&](std::uint32_t node) -> const Record& {
    if (node < units) return site.units[node];
    return site.orgs[node - units];
  };
  const auto add = [&](std::uint32_t node, const AnyReference& parent) {
    const bool is_unit = parent.id.kind == RecordKind::kUnit;
    if (!is_unit && parent.id.kind != RecordKind::kOrg) return;
    const auto above =
        static_cast<std::uint32_t>(is_unit ? parent.id.index : units + parent.id.index);
    if (above == node) add_self(record(node), parent.span, diagnostics);
    edges.push_back({node, above, parent.span});
  };
  for (std::size_t i = 0; i < units; ++i)
    add(static_cast<std::uint32_t>(i), site.units[i].parent);
  for (std::size_t i = 0; i < site.orgs.size(); ++i)
    add(static_cast<std::uint32_t>(units + i), site.orgs[i].parent);
  find_rings(
      units + site.orgs.size(), std::move(edges), [&](const Edge& closing, const Ring& ring) {
        const auto id_of = [&](std::uint32_t node) { return record(node).id; };
        diagnostics.add(Finding::error("KY208.parent", closing.span, {ring_words(ring, id_of)}));
      });
}

// Each record points at no more than one other of its kind.
template <typename RecordType, typename Pointer>
void check_chain(const std::vector<RecordType>& records, Pointer pointer, const char* message,
                 Diagnostics& diagnostics) {
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const auto& reference = records[i].*pointer;
    if (!reference.id) continue;
    if (reference.id.value == i) add_self(records[i], reference.span, diagnostics);
    edges.push_back({i, reference.id.value, reference.span});
  }
  report_rings(records, std::move(edges), message, diagnostics);
}

}  // namespace

void check_successions(const Site& site, Diagnostics& diagnostics) {
  const Endings endings = endings_of(site);
  check_relations(site, endings, RecordKind::kPlace, site.places, diagnostics);
  check_relations(site, endings, RecordKind::kUnit, site.units, diagnostics);
  check_relations(site, endings, RecordKind::kCluster, site.clusters, diagnostics);
  check_parents(site, diagnostics);
  check_chain(site.documents, &Document::replaced_by, "KY208.document", diagnostics);
  check_chain(site.campaigns, &Campaign::parent, "KY208.campaign", diagnostics);
}

}  // namespace kyyeu::rules
