#include "rules/endings.h"

namespace kyyeu::rules {
namespace {

void end(Endings& endings, RecordRef record, Ending ending) {
  if (!record || !ending.date) return;
  const auto [known, added] = endings.try_emplace(record, ending);
  if (!added && known->second.date < ending.date) known->second = ending;
}

void read(Endings& endings, RecordRef self, const Relation& relation) {
  const RecordRef target = relation.target.id;
  if (target == self) return;
  switch (relation.type) {
    case RelationType::kDissolved:
      return end(endings, self, {relation.date, true, target});
    case RelationType::kMergedInto:
    case RelationType::kReplacedBy:
      return end(endings, self, {relation.date, false, target});
    case RelationType::kAbsorbed:
      return end(endings, target, {relation.date, false, self});
    default:
      return;
  }
}

template <typename RecordType>
void read_all(Endings& endings, RecordKind kind, const std::vector<RecordType>& records) {
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    for (const Relation& relation : records[i].relations)
      read(endings, {kind, i}, relation);
  }
}

template <typename RecordType>
void forget_set_up_again(Endings& endings, RecordKind kind,
                         const std::vector<RecordType>& records) {
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    for (const Relation& relation : records[i].relations) {
      if (relation.type != RelationType::kSplitFrom) continue;
      const auto known = endings.find(RecordRef{kind, i});
      if (known != endings.end() && known->second.date < relation.date) endings.erase(known);
    }
  }
}

}  // namespace

Endings endings_of(const Site& site) {
  Endings endings;
  read_all(endings, RecordKind::kUnit, site.units);
  read_all(endings, RecordKind::kCluster, site.clusters);
  forget_set_up_again(endings, RecordKind::kUnit, site.units);
  forget_set_up_again(endings, RecordKind::kCluster, site.clusters);
  return endings;
}

bool begins_after(const Ending& ending, Date first) {
  if (!first) return false;
  if (ending.date.day != 0) return ending.date <= text::first_day(first);
  return is_after(ending, first);
}

bool is_after(const Ending& ending, Date day) {
  return day && text::last_day(ending.date) < text::first_day(day);
}

}  // namespace kyyeu::rules
