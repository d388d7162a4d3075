#include "rules/rules.h"

#include <array>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

constexpr std::array kRecordRules = {
    Rule{"name-times", check_name_times},
    Rule{"result-members", check_result_members},
    Rule{"ended-records", check_ended_records},
    Rule{"two-leaders", check_two_leaders},
    Rule{"role-times", check_role_times},
    Rule{"repeated-rows", check_repeated_rows},
    Rule{"successions", check_successions},
    Rule{"rank-limits", check_rank_limits},
    Rule{"equal-ranks", check_equal_ranks},
    Rule{"award-proofs", check_award_proofs},
    Rule{"award-recipients", check_award_recipients},
    Rule{"award-times", check_award_times},
    Rule{"stated-members", check_stated_members},
    Rule{"cluster-leaders", check_cluster_leaders},
    Rule{"year-gaps", check_year_gaps},
    Rule{"open-proposals", check_open_proposals},
    Rule{"uncertain-dates", check_uncertain_dates},
    Rule{"computed-totals", check_computed_totals},
    Rule{"stated-numbers", check_stated_numbers},
    Rule{"outliers", check_outliers},
    Rule{"rows-without-source", check_rows_without_source},
    Rule{"orphan-articles", check_orphan_articles},
    Rule{"furniture", check_furniture},
    Rule{"replaced-documents", check_replaced_documents},
    Rule{"calendar-gaps", check_calendar_gaps},
    Rule{"decision-years", check_decision_years},
    Rule{"empty-groups", check_empty_groups},
    Rule{"unused-files", check_unused_files},
};

}  // namespace

std::span<const Rule> record_rules() { return kRecordRules; }

void check_rules(const Site& site, const TaskPool& pool, Diagnostics& diagnostics) {
  pool.parallel_for(kRecordRules.size(), 1, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      kRecordRules[i].check(site, diagnostics);
  });
}

}  // namespace kyyeu::rules
