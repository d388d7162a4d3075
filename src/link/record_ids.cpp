#include "link/record_ids.h"

#include "model/each_record.h"

namespace kyyeu::link {
namespace {

std::string place_of(const Site& site, const SourceSpan& span) {
  std::string place = site.files.path(span.file);
  if (span.line != 0) place += ":" + std::to_string(span.line);
  return place;
}

}  // namespace

void register_ids(Site& site, Diagnostics& diagnostics) {
  auto& by_id = site.index.by_id;
  by_id.clear();
  for_each_record(site, [&](RecordRef ref, const Record& record) {
    if (record.id.empty()) return;  // its finding is already recorded
    const auto [found, is_new] = by_id.emplace(record.id, ref);
    if (is_new) return;
    const Record& first = site.record(found->second);
    diagnostics.add(Finding::error("KY104", record.span, {record.id, place_of(site, first.span)})
                        .with_hint("other-id"));
  });
}

}  // namespace kyyeu::link
