// Cells: how the data files write what many of their columns hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"

namespace kyyeu::render {

// A list in one cell. Items are divided by ";", which becomes "," inside an item.
class CellList {
 public:
  CellList& add(std::string_view item);
  std::string take() && { return std::move(cell_); }

 private:
  std::string cell_;
};

// The id of what was written; the words themselves where no record was meant.
template <typename T, typename Tag>
std::string id_of(const std::vector<T>& records, const Reference<Id<Tag>>& reference) {
  return reference.id ? records[reference.id.index()].id : reference.written;
}
std::string id_of(const Site& site, const AnyReference& reference);
// Likewise: an article, a document or a URL.
std::string id_of(const Site& site, const Source& source);

// The ids of a list of references.
template <typename T, typename Tag>
std::string ids_of(const std::vector<T>& records, const std::vector<Reference<Id<Tag>>>& list) {
  CellList cell;
  for (const auto& reference : list)
    cell.add(id_of(records, reference));
  return std::move(cell).take();
}

// The record's name in force on `day`; the current one for no day.
std::string name_on_day(const Record& record, Date day);
// "" for an empty reference.
template <typename T, typename Tag>
std::string name_of(const std::vector<T>& records, const Reference<Id<Tag>>& reference, Date day) {
  return reference.id ? name_on_day(records[reference.id.index()], day) : std::string();
}
// Words that name no record are their own name.
std::string name_of(const Site& site, const AnyReference& reference, Date day);

// The last day of a year: the day on which its names are read.
inline Date end_of(int year) { return {year, 12, 31}; }

// name|from|to of every name, in the order of the source.
std::string name_history(const Record& record);
// type|target|date|note of every relation.
std::string relation_list(const Site& site, const std::vector<Relation>& relations);
std::string words_list(const std::vector<Written>& words);

}  // namespace kyyeu::render
