#include "link/name_automaton.h"

#include <utility>

namespace kyyeu::link {
namespace {

constexpr std::uint32_t kRoot = 0;
constexpr std::size_t kLongest = 40;
constexpr std::size_t kLeastMisspelt = 3;

std::uint64_t edge_key(std::uint32_t node, std::uint64_t folded) {
  return folded ^ (static_cast<std::uint64_t>(node) * 0xD6E8FEB86659FD93U);
}

// Whether `text` may stand where the name has `name`.
bool gap_fits(const Step& text, const Step& before, text::Gap name) {
  using enum text::Gap;
  if (text.inner) return true;
  switch (text.before) {
    case kSpace:
      return name == kSpace || name == kDash || name == kTightDash || name == kComma ||
             name == kDot;
    case kDash:
      return name == kDash || name == kTightDash;
    case kTightDash:
      return name == kDash || name == kTightDash || name == kSpace;
    case kWideSlash:
      return name == kSlash || name == kWideSlash;
    case kDot:
      return name == kDot || before.with_stop;
    default:
      return name == text.before;
  }
}

}  // namespace

// One walk from one syllable: the steps taken so far and the best names met.
struct NameAutomaton::Walk {
  // A place to go on from when the first way has ended: behind a word for a grade.
  struct Branch {
    std::uint32_t node = kRoot;
    std::size_t position = 0;
    std::size_t depth = 0;
  };

  const std::vector<Step>& steps;
  std::size_t at = 0;
  NameMatch& right;
  NameMatch& wrong;
  std::array<std::uint32_t, kLongest> path{};  // which step each syllable of the name is
  std::size_t depth = 0;
  std::size_t position = 0;  // the step behind the path
  bool skipped = false;      // a word for a grade
  std::array<Branch, 2> branches{};
  std::size_t branch_count = 0;
};

struct NameAutomaton::Verdict {
  NameForm form = NameForm::kNone;
  bool certain = true;
};

NameAutomaton::NameAutomaton(const Site& site)
    : reader_(site.terms),
      places_(site, reader_),
      names_(known_names(site, reader_)),
      first_at_{HashTable::kNone} {
  next_at_.resize(names_.size(), HashTable::kNone);
  for (std::size_t i = 0; i < names_.size(); ++i)
    add(static_cast<std::uint32_t>(i));
}

void NameAutomaton::add(std::uint32_t name) {
  std::uint32_t node = kRoot;
  const std::vector<Step>& steps = names_[name].steps;
  if (steps.size() < 2) return;
  may_begin_.set(first_bit(steps[0].folded));
  may_begin_with_.set(pair_bit(steps[0], steps[1]));
  for (const Step& step : steps) {
    known_.insert(step.exact, 1);
    const auto fresh = static_cast<std::uint32_t>(first_at_.size());
    node = edges_.insert(edge_key(node, step.folded), fresh);
    if (node == fresh) first_at_.push_back(HashTable::kNone);
  }
  next_at_[name] = first_at_[node];
  first_at_[node] = name;
}

std::uint32_t NameAutomaton::child(std::uint32_t node, const Step& step) const {
  return edges_.find(edge_key(node, step.folded));
}

bool NameAutomaton::find_known(const std::vector<Step>& steps, std::size_t at, NameMatch& right,
                               NameMatch& wrong) const {
  const std::uint32_t first = child(kRoot, steps[at]);
  if (first == HashTable::kNone) return false;
  right.form = wrong.form = NameForm::kNone;
  Walk way{steps, at, right, wrong};
  way.path[0] = static_cast<std::uint32_t>(at);
  way.depth = 1;
  way.position = at + 1;
  walk(way, first);
  for (std::size_t i = 0; i < way.branch_count; ++i) {
    const Walk::Branch branch = way.branches[i];
    way.depth = branch.depth;
    way.position = branch.position;
    way.skipped = true;
    walk(way, branch.node);
  }
  return right.form != NameForm::kNone || wrong.form != NameForm::kNone;
}

void NameAutomaton::walk(Walk& way, std::uint32_t node) const {
  while (node != HashTable::kNone) {
    // No name ends with a word for a grade that it does not have.
    const bool ends = way.path[way.depth - 1] + 1 == way.position;
    if (ends && first_at_[node] != HashTable::kNone && !way.steps[way.position - 1].unfinished) {
      judge(way, node);
    }
    if (way.position == way.steps.size() || way.depth == kLongest) return;
    const Step& step = way.steps[way.position];
    const std::size_t grade = way.skipped ? 0 : grade_length(way.steps, way.position);
    if (grade != 0 && way.branch_count < way.branches.size() &&
        way.position + grade < way.steps.size()) {
      way.branches[way.branch_count++] = {node, way.position + grade, way.depth};
    }
    node = child(node, step);
    way.path[way.depth++] = static_cast<std::uint32_t>(way.position++);
  }
}

// Whether the record has a name of these very syllables and a grade of its own, which is then not
// the one in the text.
bool NameAutomaton::is_other_grade(std::uint32_t node, RecordRef record) const {
  for (std::uint32_t i = first_at_[node]; i != HashTable::kNone; i = next_at_[i]) {
    if (names_[i].loose && names_[i].record == record) return true;
  }
  return false;
}

void NameAutomaton::judge(const Walk& way, std::uint32_t node) const {
  for (std::uint32_t i = first_at_[node]; i != HashTable::kNone; i = next_at_[i]) {
    const KnownName& name = names_[i];
    if (way.skipped && is_other_grade(node, name.record)) continue;
    const Verdict verdict = compare(way, name);
    if (verdict.form == NameForm::kNone) continue;
    NameMatch& best = verdict.form == NameForm::kMisspelt ? way.wrong : way.right;
    const bool exact = !name.loose && !way.skipped;
    // Longer ones first, then those that are written as the text is.
    const auto old_rank = std::pair(best.form, !best.exact);
    const auto new_rank = std::pair(verdict.form, !exact);
    const bool longer = best.form == NameForm::kNone || way.position > best.end;
    if (!longer && (way.position < best.end || new_rank > old_rank)) continue;
    if (longer || new_rank < old_rank) best.names.clear();
    best.form = verdict.form;
    best.exact = exact;
    best.end = way.position;
    best.certain = verdict.certain;
    best.names.push_back(i);
  }
}

NameAutomaton::Verdict NameAutomaton::compare(const Walk& way, const KnownName& name) const {
  bool any_marks = false;
  bool missing_marks = false;
  bool other_marks = false;
  Verdict verdict;
  for (std::size_t i = 0; i < name.steps.size(); ++i) {
    const Step& step = way.steps[way.path[i]];
    const Step& wanted = name.steps[i];
    if (i > 0 && !gap_fits(step, way.steps[way.path[i] - 1], wanted.before)) return {};
    any_marks = any_marks || step.marked;
    if (step.exact == wanted.exact) continue;
    (step.marked ? other_marks : missing_marks) = true;
    const bool elsewhere = known_.find(step.exact) != HashTable::kNone;
    verdict.certain = verdict.certain && (is_generic(wanted) || !elsewhere);
  }
  if (!missing_marks && !other_marks) {
    verdict.form = NameForm::kMarked;
  } else if (!any_marks) {
    verdict.form = name.steps.size() < kLeastMisspelt ? NameForm::kNone : NameForm::kUnmarked;
  } else if (name.steps.size() >= kLeastMisspelt && !way.skipped) {
    verdict.form = NameForm::kMisspelt;
  }
  return verdict;
}

}  // namespace kyyeu::link
