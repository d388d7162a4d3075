// What is doubtful about the words of records: KY611 and KY615 in titles, summaries, captions,
// names and labels; KY615 in Markdown as well. Names in Markdown are compose's matter.
#pragma once

#include "base/diagnostics.h"
#include "base/task_pool.h"
#include "link/name_automaton.h"
#include "model/site.h"

namespace kyyeu::rules {

// Reads the composed site, records in parallel.
void check_texts(const Site& site, const link::NameAutomaton& names, const TaskPool& pool,
                 Diagnostics& diagnostics);

}  // namespace kyyeu::rules
