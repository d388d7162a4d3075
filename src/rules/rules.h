// Rules: what must hold between the records of an archive once they are linked, and what is
// probably wrong though it could be right (content-format.md §3, KY203 to KY618).
//
// A rule reads the linked, composed site and adds findings; it changes nothing. What load, link
// and compose found already is not said again: a reference that was not resolved (empty id) and a
// record that could not be read (`broken`) are passed over.
#pragma once

#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "base/task_pool.h"
#include "model/site.h"

namespace kyyeu::rules {

struct Rule {
  std::string_view name;  // for timings and tests
  void (*check)(const Site& site, Diagnostics& diagnostics);
};

// All rules about records and rows, each in a file of its own.
std::span<const Rule> record_rules();

// Runs every rule, several at a time. Thread-safe as a whole: the site is only read.
void check_rules(const Site& site, const TaskPool& pool, Diagnostics& diagnostics);

}  // namespace kyyeu::rules
