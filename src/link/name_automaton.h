// NameAutomaton: finds the names of records in running text, in one walk over its syllables.
//
// A trie over folded syllables, entered at each syllable of a text; the walk goes at most as far as
// the longest name, and nearly always ends at once. Marks, and what stands between the syllables,
// are compared where a name ends.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "link/hash_table.h"
#include "link/name_list.h"
#include "link/name_steps.h"
#include "link/places_behind.h"

namespace kyyeu::link {

enum class NameForm : std::uint8_t {
  kNone,
  kMarked,    // as the name is written, but for case and the like
  kUnmarked,  // without any marks
  kMisspelt,  // some marks are others
};

struct NameMatch {
  NameForm form = NameForm::kNone;
  bool exact = false;   // no word for a grade was left out or added
  std::size_t end = 0;  // the step behind it
  // Of kMisspelt: all syllables that differ are such as no other name could have there.
  bool certain = false;
  std::vector<std::uint32_t> names;  // that fit equally well
};

// Immutable, so thread-safe.
class NameAutomaton {
 public:
  // Does not refer to `site` afterwards, but to records by their index.
  explicit NameAutomaton(const Site& site);

  const StepReader& reader() const { return reader_; }
  const PlacesBehind& places() const { return places_; }
  const KnownName& name(std::uint32_t index) const { return names_[index]; }

  // The longest name that begins at steps[at], which must not be an inner step. `right` is one that
  // is spelt right, `wrong` a longer or another one that is not; either may be kNone. Gives back
  // whether there is any. A word for the grade of a place may be left out, or be added where the
  // record has none. Does not look at what stands around.
  bool find(const std::vector<Step>& steps, std::size_t at, NameMatch& right,
            NameMatch& wrong) const {
    return may_begin_[first_bit(steps[at].folded)] && may_go_on(steps, at) &&
           find_known(steps, at, right, wrong);
  }

 private:
  struct Walk;
  struct Verdict;

  static constexpr unsigned kFirstBits = 15;

  static std::size_t first_bit(std::uint64_t folded) { return folded >> (64 - kFirstBits); }
  static std::size_t pair_bit(const Step& first, const Step& second) {
    return first_bit((first.folded ^ (second.folded >> 1U)) * 0xD6E8FEB86659FD93U);
  }
  // Names have two steps at least.
  bool may_go_on(const std::vector<Step>& steps, std::size_t at) const {
    return at + 1 < steps.size() && (may_begin_with_[pair_bit(steps[at], steps[at + 1])] ||
                                     grade_length(steps, at + 1) != 0);
  }
  void add(std::uint32_t name);
  bool find_known(const std::vector<Step>& steps, std::size_t at, NameMatch& right,
                  NameMatch& wrong) const;
  std::uint32_t child(std::uint32_t node, const Step& step) const;
  void walk(Walk& walk, std::uint32_t node) const;
  void judge(const Walk& walk, std::uint32_t node) const;
  Verdict compare(const Walk& walk, const KnownName& name) const;
  bool is_other_grade(std::uint32_t node, RecordRef record) const;

  StepReader reader_;
  PlacesBehind places_;
  std::vector<KnownName> names_;
  // Folded syllables that names begin with, pairs of them, and a few more: most texts' words are
  // told here.
  std::bitset<std::size_t{1} << kFirstBits> may_begin_;
  std::bitset<std::size_t{1} << kFirstBits> may_begin_with_;
  HashTable edges_;                      // node and folded syllable → node
  HashTable known_;                      // exact syllables of all names
  std::vector<std::uint32_t> first_at_;  // by node: its first name, or kNone
  std::vector<std::uint32_t> next_at_;   // by name: the next one at the same node
};

}  // namespace kyyeu::link
