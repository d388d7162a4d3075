#include "link/reference_resolver.h"

#include <algorithm>
#include <utility>

namespace kyyeu::link {
namespace {

// A unit in a year as one key; year 0 stands for "in any year".
std::uint64_t member_key(std::uint32_t unit, int year) {
  return (static_cast<std::uint64_t>(unit) << 32U) | static_cast<std::uint32_t>(year);
}

std::string_view kind_word(Kinds kinds) {
  using enum RecordKind;
  constexpr std::array<std::pair<RecordKind, std::string_view>, 12> kWords = {{
      {kUnit, "unit"},
      {kCluster, "cluster"},
      {kPerson, "person"},
      {kEvent, "event"},
      {kOrg, "org"},
      {kPlace, "place"},
      {kMetric, "metric"},
      {kAwardType, "award-type"},
      {kDocument, "document"},
      {kCampaign, "campaign"},
      {kArticle, "article"},
      {kGallery, "gallery"},
  }};
  for (const auto& [kind, word] : kWords) {
    if (kinds.contains(kind)) return word;
  }
  return "record";
}

template <typename Predicate>
std::vector<RecordRef> keep(const std::vector<RecordRef>& records, Predicate predicate) {
  std::vector<RecordRef> out;
  std::copy_if(records.begin(), records.end(), std::back_inserter(out), predicate);
  return out;
}

}  // namespace

ReferenceResolver::ReferenceResolver(const Site& site) : site_(site), names_(site) {}

void ReferenceResolver::learn_members() {
  members_.clear();
  for (const Membership& row : site_.memberships) {
    if (!row.unit.id) continue;
    members_[row.cluster].insert(member_key(row.unit.id.value, row.year));
    members_[row.cluster].insert(member_key(row.unit.id.value, 0));
  }
}

bool ReferenceResolver::is_member(RecordRef record, ClusterId cluster, int year) const {
  if (record.kind != RecordKind::kUnit) return false;
  const auto found = members_.find(cluster);
  return found != members_.end() && found->second.contains(member_key(record.index, year));
}

PlaceId ReferenceResolver::place_of(RecordRef record) const {
  switch (record.kind) {
    case RecordKind::kUnit:
      return site_.units[record.index].place.id;
    case RecordKind::kCluster:
      return site_.clusters[record.index].place.id;
    case RecordKind::kOrg:
      return site_.orgs[record.index].place.id;
    case RecordKind::kPerson: {
      const UnitId unit = site_.people[record.index].unit.id;
      return unit ? site_.units[unit.index()].place.id : PlaceId();
    }
    default:
      return {};
  }
}

std::vector<RecordRef> ReferenceResolver::narrow(std::vector<RecordRef> found,
                                                 const Scope& scope) const {
  if (found.size() < 2) return found;
  const auto members_in = [&](int year) {
    return keep(found, [&](RecordRef r) { return is_member(r, scope.cluster, year); });
  };
  if (scope.cluster) {
    if (scope.year != 0) {
      if (auto of_year = members_in(scope.year); !of_year.empty()) return of_year;
    }
    if (auto of_any_year = members_in(0); !of_any_year.empty()) return of_any_year;
  }
  if (scope.place) {
    auto here = keep(found, [&](RecordRef r) { return place_of(r) == scope.place; });
    if (!here.empty()) return here;
  }
  return found;
}

std::vector<RecordRef> ReferenceResolver::candidates(std::string_view written, Kinds kinds,
                                                     const Scope& scope) const {
  const auto by_id = site_.index.by_id.find(std::string(written));
  if (by_id != site_.index.by_id.end() && kinds.contains(by_id->second.kind)) {
    return {by_id->second};
  }
  std::vector<RecordRef> found = names_.exact(written, kinds);
  if (found.empty()) found = names_.loose(written, kinds);
  return narrow(std::move(found), scope);
}

RecordRef ReferenceResolver::resolve(std::string_view written, SourceSpan span, Kinds kinds,
                                     const Scope& scope, Diagnostics& diagnostics) const {
  const std::vector<RecordRef> found = candidates(written, kinds, scope);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    const std::string message = "KY201." + std::string(kind_word(kinds));
    Finding finding = Finding::error(message, span, {std::string(written)});
    if (const auto meant = nearest(written, kinds)) {
      finding = std::move(finding).with_hint("nearest", {meant->name, meant->id});
    }
    diagnostics.add(std::move(finding));
    return {};
  }
  std::string ids;
  for (const RecordRef candidate : found) {
    ids += (ids.empty() ? "" : ", ") + site_.record(candidate).id;
  }
  diagnostics.add(
      Finding::error("KY202", span, {std::string(written), std::to_string(found.size()), ids})
          .with_hint("write-id"));
  return {};
}

std::optional<ReferenceResolver::Suggestion> ReferenceResolver::nearest(std::string_view written,
                                                                        Kinds kinds) const {
  std::call_once(spellings_made_, [this] { make_spellings(); });
  const auto best = spellings_->nearest(
      written, [&](std::size_t i) { return kinds.contains(spelling_owners_[i].kind); });
  if (!best) return std::nullopt;
  return Suggestion{spellings_->spelling(*best), site_.record(spelling_owners_[*best]).id};
}

void ReferenceResolver::make_spellings() const {
  std::vector<std::string> spellings;
  std::vector<std::pair<std::string_view, RecordRef>> ids(site_.index.by_id.begin(),
                                                          site_.index.by_id.end());
  std::sort(ids.begin(), ids.end());
  const auto offer = [&](std::string_view spelling, RecordRef ref) {
    if (spelling.empty()) return;
    spellings.emplace_back(spelling);
    spelling_owners_.push_back(ref);
  };
  for (const auto& [id, ref] : ids) {
    const Record& record = site_.record(ref);
    offer(id, ref);
    for (const DatedName& name : record.names) {
      offer(name.name, ref);
      offer(name.short_name, ref);
    }
    for (const Written& alias : record.aliases)
      offer(alias.text, ref);
  }
  spellings_.emplace(std::move(spellings));
}

}  // namespace kyyeu::link
