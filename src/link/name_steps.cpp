#include "link/name_steps.h"

#include "link/abbreviations.h"

namespace kyyeu::link {
namespace {

struct GradeWords {
  std::uint64_t province = text::syllable_of("tỉnh").exact;
  std::uint64_t district = text::syllable_of("huyện").exact;
  std::uint64_t borough = text::syllable_of("quận").exact;
  std::uint64_t market = text::syllable_of("thị").exact;
  std::uint64_t town = text::syllable_of("xã").exact;
  std::uint64_t wall = text::syllable_of("thành").exact;
  std::uint64_t city = text::syllable_of("phố").exact;
};

}  // namespace

std::size_t grade_length(const std::vector<Step>& steps, std::size_t at) {
  static const GradeWords words;
  const std::uint64_t first = steps[at].exact;
  if (first == words.province || first == words.district || first == words.borough) return 1;
  if (at + 1 >= steps.size()) return 0;
  const std::uint64_t second = steps[at + 1].exact;
  const bool town = first == words.market && second == words.town;
  const bool city = first == words.wall && second == words.city;
  return town || city ? 2 : 0;
}

StepReader::StepReader(const Terms& terms) {
  for (const auto& [word, words] : terms.abbreviations)
    add(word, words);
  // Without a stop first: such a one may have a stop as well.
  for (const bool with_stop : {false, true}) {
    for (const Abbreviation& row : built_in_abbreviations()) {
      if (row.word.ends_with('.') == with_stop) add(row.word, row.words);
    }
  }
}

void StepReader::add(std::string_view word, std::string_view words) {
  const std::vector<text::Syllable> of_word = text::syllables_of(word);
  const Expansion expansion{text::syllables_of(words), word.ends_with('.')};
  if (of_word.size() != 1 || expansion.syllables.empty()) return;
  const auto index = static_cast<std::uint32_t>(expansions_.size());
  if (by_word_.insert(of_word.front().folded, index) == index) {
    expansions_.push_back(expansion);
    may_be_.set(bit(of_word.front().folded));
  }
}

void StepReader::append(std::string_view nfc, std::size_t offset, std::vector<Step>& out,
                        text::SyllableMemo* memo) const {
  text::SyllableReader reader(nfc, offset, memo);
  while (reader.next(out.emplace_back())) {
    if (!may_be_[bit(out.back().folded)]) continue;
    const std::uint32_t index = by_word_.find(out.back().folded);
    if (index == HashTable::kNone) continue;
    const std::size_t behind = out.back().end - offset;
    const bool stop = behind < nfc.size() && nfc[behind] == '.';
    if (!stop && expansions_[index].needs_stop) continue;
    const text::Syllable word = out.back();
    out.pop_back();
    append_expansion(expansions_[index], word, stop, out);
  }
  out.pop_back();
}

void StepReader::append_expansion(const Expansion& expansion, const text::Syllable& word, bool stop,
                                  std::vector<Step>& out) {
  const std::size_t first = out.size();
  for (const text::Syllable& part : expansion.syllables) {
    Step& step = out.emplace_back(Step{word, true, stop, out.size() != first, true});
    step.folded = part.folded;
    step.exact = part.exact;
    step.marked = step.digits = false;
  }
  out.back().unfinished = false;
}

std::vector<Step> StepReader::read(std::string_view nfc) const {
  std::vector<Step> steps;
  append(nfc, 0, steps);
  return steps;
}

}  // namespace kyyeu::link
