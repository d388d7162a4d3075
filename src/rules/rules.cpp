#include "rules/rules.h"

#include <array>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

constexpr std::array kRecordRules = {
    Rule{"name-times", check_name_times},
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
