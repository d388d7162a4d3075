#include "relate/citations.h"

#include <algorithm>

#include "model/each_record.h"

namespace kyyeu::relate {
namespace {

class Citations {
 public:
  explicit Citations(Site& site) : site_(site) {}

  void texts() {
    for_each_record(site_, [&](RecordRef by, const Record& record) {
      if (by.kind == RecordKind::kArticle) return;
      for (const OutgoingLink& link : record.composed.links)
        add(link.target, {by, 0, CitedFor::kText});
    });
  }

  void sources() {
    for_each_record(site_, [&](RecordRef by, const auto& record) {
      rests(record.source, by);
      for (const DatedName& name : record.names) {
        rests(name.source, by);
        const auto document = site_.index.by_id.find(name.document);
        if (document != site_.index.by_id.end()) add(document->second, {by, 0, CitedFor::kSource});
      }
      further(record, by);
    });
  }

  void rows() {
    for (const Membership& row : site_.memberships) {
      of_cluster(row.source, row.cluster, row.year, CitedFor::kMembers);
    }
    for (const YearResult& row : site_.results) {
      of_cluster(row.source, row.cluster, row.period.last_year, CitedFor::kResults);
    }
    for (const TargetSet& set : site_.target_sets) {
      of_cluster(set.source, set.cluster.id, set.period.last_year, CitedFor::kTargets);
      if (!set.unit.id) continue;
      const RecordRef unit{RecordKind::kUnit, set.unit.id.value};
      add(set.source.record, {unit, set.period.last_year, CitedFor::kTargets});
    }
    for (const Award& award : site_.awards) {
      if (!award.type.id) continue;
      const RecordRef type{RecordKind::kAwardType, award.type.id.value};
      add(award.source.record, {type, award.merit.last_year, CitedFor::kAwards});
    }
  }

  void finish() {
    for (auto& [record, citations] : site_.index.cited_by) {
      std::sort(citations.begin(), citations.end());
      citations.erase(std::unique(citations.begin(), citations.end()), citations.end());
    }
  }

 private:
  // Rows of one table mostly rest on one source: what came last is not kept twice.
  void add(RecordRef cited, Citation citation) {
    if (!cited || !citation.by || cited == citation.by) return;
    std::vector<Citation>& citations = site_.index.cited_by[cited];
    if (citations.empty() || citations.back() != citation) citations.push_back(citation);
  }

  void rests(const Source& source, RecordRef by) { add(source.record, {by, 0, CitedFor::kSource}); }

  void of_cluster(const Source& source, ClusterId cluster, int year, CitedFor what) {
    if (cluster) add(source.record, {{RecordKind::kCluster, cluster.value}, year, what});
  }

  // Sources within records of one kind.
  static void further(const Record&, RecordRef) {}

  void further(const Unit& unit, RecordRef by) {
    for (const UnitLevel& level : unit.levels)
      rests(level.source, by);
    for (const Relation& relation : unit.relations)
      rests(relation.source, by);
  }

  void further(const Cluster& cluster, RecordRef by) {
    for (const auto& [year, stated] : cluster.stated_members) {
      add(stated.source.record, {by, year, CitedFor::kMembers});
    }
    for (const ClusterTheme& theme : cluster.themes) {
      add(theme.source.record, {by, theme.period.last_year, CitedFor::kSource});
    }
    for (const ClusterAssignment& assignment : cluster.assignments)
      rests(assignment.source, by);
    for (const Relation& relation : cluster.relations)
      rests(relation.source, by);
  }

  void further(const Person& person, RecordRef by) {
    for (const Office& office : person.offices)
      rests(office.source, by);
  }

  Site& site_;
};

}  // namespace

void add_citations(Site& site) {
  Citations citations(site);
  citations.texts();
  citations.sources();
  citations.rows();
  citations.finish();
}

}  // namespace kyyeu::relate
