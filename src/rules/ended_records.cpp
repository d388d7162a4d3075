// KY204.
#include <set>
#include <string>
#include <tuple>

#include "rules/endings.h"
#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

// A time in which a record is used: a period that begins on a day, or the day of an event.
struct When {
  Date first;
  std::string words;
  bool one_day = false;
};

When when_of(const Period& period) {
  return period ? When{period.first_day(), period.code(), false} : When{};
}
When when_of(Date day) { return {day, text::to_vietnamese(day), true}; }

RecordRef ref(UnitId id) { return id ? RecordRef{RecordKind::kUnit, id.value} : RecordRef{}; }
RecordRef ref(ClusterId id) { return id ? RecordRef{RecordKind::kCluster, id.value} : RecordRef{}; }
RecordRef ref(RecordRef record) { return record; }

class EndedRecords {
 public:
  EndedRecords(const Site& site, const Endings& endings, Diagnostics& diagnostics)
      : site_(site), endings_(endings), diagnostics_(diagnostics) {}

  void results() {
    for (const YearResult& result : site_.results) {
      const When when = when_of(result.period);
      const SourceSpan span = result.unit.empty() ? result.span : result.unit.span;
      once(result.cluster, span, result.period.code(), when);
      if (!result.unit.id) continue;
      const Ending* ending = ending_at(ref(result.unit.id), when);
      if (ending == nullptr) continue;
      add(*ending, ending->dissolved ? "KY204.dissolved" : "KY204", result.unit.written,
          result.unit.span, when);
    }
  }

  void memberships() {
    for (const Membership& row : site_.memberships) {
      if (row.year == 0) continue;
      When when{{row.year, 0, 0}, std::to_string(row.year)};
      if (row.from.year == row.year) when.first = row.from;
      once(row.cluster, row.span, when.words, when);
      use(row.unit, "KY204.member", when);
    }
  }

  void awards() {
    for (const Award& award : site_.awards) {
      const When when = when_of(award.merit);
      use(award.recipient, "KY204.award", when);
      use(award.proposed_by, "KY204.proposer", when);
    }
  }

  // What an event reviews may be older than the event: its cluster and unit may have ended since.
  void events() {
    for (const Event& event : site_.events) {
      const When day = when_of(event.date);
      const When subject = event.period ? when_of(event.period) : day;
      use(event.cluster, "KY204.event", subject);
      use(event.unit, "KY204.event", subject);
      use(event.host, "KY204.event", day);
      for (const auto& unit : event.signatories)
        use(unit, "KY204.event", day);
      for (const AnyReference& guest : event.guests)
        use(guest, "KY204.event", day);
    }
  }

  void campaigns() {
    for (const Campaign& campaign : site_.campaigns) {
      When when = when_of(campaign.period);
      if (!when.first && campaign.year != 0) {
        when = {{campaign.year, 0, 0}, std::to_string(campaign.year)};
      }
      use(campaign.cluster, "KY204.campaign", when);
      use(campaign.unit, "KY204.campaign", when);
      for (const auto& unit : campaign.units)
        use(unit, "KY204.campaign", when);
    }
  }

  void targets_and_offices() {
    for (const TargetSet& set : site_.target_sets) {
      use(set.cluster, "KY204.target", when_of(set.period));
      use(set.unit, "KY204.target", when_of(set.period));
    }
    for (const Person& person : site_.people) {
      for (const Office& office : person.offices) {
        use(office.org, "KY204.office", when_of(office.from ? office.from : office.seen_on));
      }
    }
  }

 private:
  const Ending* ending_at(RecordRef record, const When& when) const {
    const auto known = endings_.find(record);
    if (known == endings_.end()) return nullptr;
    const Ending& ending = known->second;
    const bool after =
        when.one_day ? is_after(ending, when.first) : begins_after(ending, when.first);
    return after ? &ending : nullptr;
  }

  void add(const Ending& ending, const char* message, const std::string& written, SourceSpan span,
           const When& when) {
    Finding finding =
        Finding::error(message, span, {written, text::to_vietnamese(ending.date), when.words});
    if (ending.successor) {
      const Record& successor = site_.record(ending.successor);
      const std::string& name =
          successor.names.empty() ? successor.id : current_name(successor.names).name;
      finding = std::move(finding).with_hint("successor", {name, successor.id});
    }
    diagnostics_.add(std::move(finding));
  }

  template <typename IdType>
  void use(const Reference<IdType>& reference, const char* message, const When& when) {
    const Ending* ending = ending_at(ref(reference.id), when);
    if (ending != nullptr) add(*ending, message, reference.written, reference.span, when);
  }

  // A cluster is named by its file, not by the row: one finding a file and time.
  void once(ClusterId cluster, SourceSpan span, const std::string& time, const When& when) {
    const Ending* ending = ending_at(ref(cluster), when);
    if (ending == nullptr || !said_.emplace(span.file, cluster, time).second) return;
    add(*ending, "KY204.cluster", site_.clusters[cluster.index()].id, span, when);
  }

  const Site& site_;
  const Endings& endings_;
  Diagnostics& diagnostics_;
  std::set<std::tuple<FileId, ClusterId, std::string>> said_;
};

}  // namespace

void check_ended_records(const Site& site, Diagnostics& diagnostics) {
  const Endings endings = endings_of(site);
  if (endings.empty()) return;
  EndedRecords records(site, endings, diagnostics);
  records.results();
  records.memberships();
  records.awards();
  records.events();
  records.campaigns();
  records.targets_and_offices();
}

}  // namespace kyyeu::rules
