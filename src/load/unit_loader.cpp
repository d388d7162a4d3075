// load_units() of record_loaders.h.
#include <utility>

#include "load/record_file.h"
#include "load/record_loaders.h"

namespace kyyeu::load {
namespace {

void read_levels(RecordReader& reader, Unit& unit) {
  reader.tables("levels", [&](RecordReader& item) {
    UnitLevel& level = unit.levels.emplace_back();
    item.required_text("level", level.level);
    item.year("seen", level.seen);
    item.dates("from", level.from, "to", level.to);
    item.source("source", level.source);
  });
}

void read_unit(RecordReader& reader, const Vocabulary& vocabulary, Unit& unit) {
  reader.word("type", vocabulary.unit_types(), unit.type);
  reader.reference("place", unit.place);
  reader.text("district", unit.district);
  reader.date("founded", unit.founded);
  reader.text_list("functions", unit.functions);
  reader.reference("parent", unit.parent);
  reader.url("website", unit.website);
  reader.text("phone", unit.phone);
  read_levels(reader, unit);
  read_relations(reader, kUnitRelationWords, unit.relations);
}

}  // namespace

std::vector<Unit> load_units(const LoadContext& context, const ContentTree& tree,
                             const Vocabulary& vocabulary) {
  return load_records<Unit>(context, tree, Section::kUnits, Naming::kByName,
                            [&](RecordReader& reader, const ContentFile&, Unit& unit) {
                              read_unit(reader, vocabulary, unit);
                              return true;
                            });
}

}  // namespace kyyeu::load
