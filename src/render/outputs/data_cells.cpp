#include "render/outputs/data_cells.h"

#include <algorithm>

namespace kyyeu::render {
namespace {

std::string_view word_of(RelationType type) {
  switch (type) {
    case RelationType::kRenamed:
      return "renamed";
    case RelationType::kMergedInto:
      return "merged-into";
    case RelationType::kSplitFrom:
      return "split-from";
    case RelationType::kAbsorbed:
      return "absorbed";
    case RelationType::kTransferred:
      return "transferred";
    case RelationType::kDissolved:
      return "dissolved";
    case RelationType::kReplacedBy:
      return "replaced-by";
  }
  return {};
}

}  // namespace

CellList& CellList::add(std::string_view item) {
  if (item.empty()) return *this;
  if (!cell_.empty()) cell_ += ';';
  const auto start = static_cast<std::string::difference_type>(cell_.size());
  cell_ += item;
  std::replace(cell_.begin() + start, cell_.end(), ';', ',');
  return *this;
}

std::string id_of(const Site& site, const AnyReference& reference) {
  return reference.id ? site.record(reference.id).id : reference.written;
}

std::string id_of(const Site& site, const Source& source) {
  return source.record ? site.record(source.record).id : source.written;
}

std::string name_on_day(const Record& record, Date day) {
  if (record.names.empty()) return {};
  return (day ? name_on(record.names, day) : current_name(record.names)).name;
}

std::string name_of(const Site& site, const AnyReference& reference, Date day) {
  return reference.id ? name_on_day(site.record(reference.id), day) : reference.written;
}

std::string name_history(const Record& record) {
  CellList cell;
  for (const DatedName& name : record.names) {
    cell.add(name.name + "|" + text::to_iso(name.from) + "|" + text::to_iso(name.to));
  }
  return std::move(cell).take();
}

std::string relation_list(const Site& site, const std::vector<Relation>& relations) {
  CellList cell;
  for (const Relation& relation : relations) {
    std::string item(word_of(relation.type));
    item += "|" + id_of(site, relation.target) + "|" + text::to_iso(relation.date) + "|";
    cell.add(item += relation.note);
  }
  return std::move(cell).take();
}

std::string words_list(const std::vector<Written>& words) {
  CellList cell;
  for (const Written& word : words)
    cell.add(word.text);
  return std::move(cell).take();
}

}  // namespace kyyeu::render
