#include "link/places_behind.h"

#include <algorithm>
#include <array>

#include "text/whitespace.h"

namespace kyyeu::link {
namespace {

constexpr std::size_t kMostSteps = 6;

std::uint64_t mix(std::uint64_t key, std::uint64_t value) {
  return (key + value) * 0x9E3779B97F4A7C15U;
}

std::uint64_t pair_key(PlaceId a, PlaceId b) {
  return mix(mix(0, std::min(a.value, b.value) + 1), std::max(a.value, b.value) + 1);
}

bool is_joining(const Step& step) {
  static const std::array words = {text::syllable_of("thuộc").exact,
                                   text::syllable_of("của").exact};
  return std::find(words.begin(), words.end(), step.exact) != words.end();
}

bool is_one_of(std::string_view gap, std::initializer_list<std::string_view> gaps) {
  return std::find(gaps.begin(), gaps.end(), gap) != gaps.end();
}

bool is_dash(const Step& step) {
  return step.before == text::Gap::kDash || step.before == text::Gap::kTightDash;
}

bool goes_on(const Step& step) {
  return step.before == text::Gap::kSpace || step.before == text::Gap::kDot || step.inner;
}

}  // namespace

PlacesBehind::PlacesBehind(const Site& site, const StepReader& reader) {
  for (std::uint32_t i = 0; i < site.places.size(); ++i) {
    const PlaceId place(std::size_t{i});
    for (const DatedName& name : site.places[i].names) {
      const std::vector<Step> steps = reader.read(name.name);
      std::uint64_t key = 0;
      for (std::size_t at = steps.empty() ? 0 : grade_length(steps, 0); at < steps.size(); ++at)
        key = mix(key, steps[at].exact);
      if (key != 0 && steps.size() <= kMostSteps) names_.insert(key, i);
    }
    for (const Relation& relation : site.places[i].relations) {
      const RecordRef other = relation.target.id;
      if (!other || other.kind != RecordKind::kPlace) continue;
      kin_.insert(pair_key(place, PlaceId(std::size_t{other.index})), 1);
    }
  }
}

bool PlacesBehind::are_kin(PlaceId a, PlaceId b) const {
  return a == b || kin_.find(pair_key(a, b)) != HashTable::kNone;
}

PlaceBehind PlacesBehind::find(std::string_view text, const std::vector<Step>& steps,
                               std::size_t end) const {
  if (end >= steps.size()) return {};
  const std::size_t behind = steps[end - 1].end;
  const std::string_view gap = text::trim(text.substr(behind, steps[end].begin - behind));
  if (!gap.empty() && !is_one_of(gap, {",", "(", "-", "–", "—"})) return {};
  bool plain = gap == "(";
  std::size_t at = end;
  if (is_joining(steps[at])) {
    plain = true;
    if (++at == steps.size() || !goes_on(steps[at])) return {};
  }
  const std::size_t grade = grade_length(steps, at);
  at += grade;
  if (at >= steps.size() || (grade != 0 && !goes_on(steps[at]))) return {};
  return {name_at(steps, at), plain || grade != 0};
}

// The longest one with which a row of capital words ends: not that in "Cần Thơ Mới". A dash may
// stand in a name, or end one.
PlaceId PlacesBehind::name_at(const std::vector<Step>& steps, std::size_t at) const {
  PlaceId found;
  bool may_end = false;  // before the step
  std::uint64_t key = 0;
  for (std::size_t i = at; i < steps.size() && i - at < kMostSteps; ++i) {
    const bool dash = is_dash(steps[i]);
    if (!steps[i].capital || (i > at && !dash && !goes_on(steps[i]))) break;
    may_end = may_end || (dash && found);
    key = mix(key, steps[i].exact);
    const std::uint32_t place = names_.find(key);
    if (place != HashTable::kNone) {
      found = PlaceId(std::size_t{place});
    } else if (!may_end) {
      found = {};
    }
  }
  return found;
}

}  // namespace kyyeu::link
