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

// The rest are warnings.

// KY601: the source states one number of members of a year, the list has another. Silent where
// `complete = false` says so already.
void check_stated_members(const Site& site, Diagnostics& diagnostics);

// KY602: a year has members but no leader or no deputy. An office that no year has is said once
// for the cluster.
void check_cluster_leaders(const Site& site, Diagnostics& diagnostics);

// KY603: years without results, or without members, between two that have them; once a cluster.
void check_year_gaps(const Site& site, Diagnostics& diagnostics);

// KY604: 18 months after the period of merit, or after the proposal's own date, no row says what
// became of it. The same recipient, type and period make a row its outcome.
void check_open_proposals(const Site& site, Diagnostics& diagnostics);

// KY605: an article or event whose date is missing, inferred, or that of something else.
void check_uncertain_dates(const Site& site, Diagnostics& diagnostics);

// KY606 of _cluster.csv: a stated total or mean is not that of the units. Only where every listed
// member has a figure, and the metric's kind or `aggregate` says how figures come together.
void check_computed_totals(const Site& site, Diagnostics& diagnostics);

// KY606 elsewhere: members by level that do not add up, an anniversary in the wrong year, a target
// whose words and value differ.
void check_stated_numbers(const Site& site, Diagnostics& diagnostics);

// KY607: a percentage, score or amount ten or a hundred times off the unit's other periods, or the
// other units of its cluster.
void check_outliers(const Site& site, Diagnostics& diagnostics);

// KY608: rows of memberships, results and awards that name no source; once a file.
void check_rows_without_source(const Site& site, Diagnostics& diagnostics);

// KY612: an article that leads to no unit, cluster or event.
void check_orphan_articles(const Site& site, Diagnostics& diagnostics);

// KY613: an expired banner, a link that was last checked over a year ago, a telephone number of odd
// length, two links or mailboxes with one label.
void check_furniture(const Site& site, Diagnostics& diagnostics);

// KY614: an article cites a document that had been replaced by its day.
void check_replaced_documents(const Site& site, Diagnostics& diagnostics);

// KY616: a year that is over lacks an event that the cluster's calendar expects.
void check_calendar_gaps(const Site& site, Diagnostics& diagnostics);

// KY617: an award decided more than two years away from its period of merit.
void check_decision_years(const Site& site, Diagnostics& diagnostics);

// KY618: a link group, gallery, hotline or set of targets that holds nothing.
void check_empty_groups(const Site& site, Diagnostics& diagnostics);

// KY618.file: a file that is copied though nothing shows it or links to it.
void check_unused_files(const Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::rules
