// The rules about records and rows, one function a matter. Each is listed in rules.cpp.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::rules {

// KY209: two names of one record are in force on one day.
void check_name_times(const Site& site, Diagnostics& diagnostics);

// KY203: results of a unit that the cluster's list of the year, which has rows and is not known to
// lack names, does not hold. Of a span of years: of none of them, and all have lists.
void check_result_members(const Site& site, Diagnostics& diagnostics);

// KY204: a unit is used for a time after it was dissolved or merged, a cluster after it was
// replaced. Articles may speak of it at any time.
void check_ended_records(const Site& site, Diagnostics& diagnostics);

// KY205: two units lead a cluster on one day.
void check_two_leaders(const Site& site, Diagnostics& diagnostics);

// KY206: the time of a role lies outside its row's year, or where the unit's other rows say that it
// was no member.
void check_role_times(const Site& site, Diagnostics& diagnostics);

// KY207: a unit has two rows of one period in a results file, or two rows of a year that agree in
// role, from and to in a membership file; a total of a cluster stands in two rows.
void check_repeated_rows(const Site& site, Diagnostics& diagnostics);

// KY208: successors, parents or replacements that lead back to where they began; a merger without
// a target, or into what was gone by then.
void check_successions(const Site& site, Diagnostics& diagnostics);

// KY302: a unit's rank is greater than the stated number of members, else than the listed one.
void check_rank_limits(const Site& site, Diagnostics& diagnostics);

// KY306: units of a cluster share a rank in one period without the mark of a tie at each.
void check_equal_ranks(const Site& site, Diagnostics& diagnostics);

// KY401: an award with a recipient has neither a decision's number nor a source.
void check_award_proofs(const Site& site, Diagnostics& diagnostics);

// KY402: the kind of recipient is not one of the award type's, or not that of the recipient.
void check_award_recipients(const Site& site, Diagnostics& diagnostics);

// KY403: the award type did not exist on the day of the decision, else in the period of merit.
void check_award_times(const Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::rules
