#include "compose/name_linker.h"

#include <algorithm>
#include <array>
#include <utility>

#include "compose/record_name.h"
#include "compose/text_mentions.h"
#include "model/address.h"
#include "model/each_record.h"
#include "text/fold.h"

namespace kyyeu::compose {
namespace {

// {0}, {1} … replaced by the words.
std::string filled(std::string_view pattern, const std::array<std::string_view, 3>& words) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool slot = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                      pattern[i + 1] >= '0' && pattern[i + 1] <= '2';
    if (slot) {
      out += words[static_cast<std::size_t>(pattern[i + 1] - '0')];
      i += 2;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

}  // namespace

NameLinker::NameLinker(const Site& site, const link::NameAutomaton& names,
                       const link::ReferenceResolver& resolver, LinkWords words,
                       TextObserver* observer)
    : site_(site),
      names_(names),
      resolver_(resolver),
      words_(std::move(words)),
      observer_(observer) {
  pages_.resize(static_cast<std::size_t>(RecordKind::kGallery) + 1);
  const SitePaths paths(site);
  for_each_record(site, [&](RecordRef ref, const Record&) {
    if (ref.kind == RecordKind::kArticle) return;
    std::vector<std::string>& pages = pages_[static_cast<std::size_t>(ref.kind)];
    pages.push_back(is_skipped(ref) ? std::string() : paths.page_of(ref));
  });
}

bool NameLinker::is_skipped(RecordRef record) const {
  const auto& skip = site_.config.link_skip;
  return std::any_of(skip.begin(), skip.end(), [&](const Written& skipped) {
    return skipped.text == site_.record(record).id;
  });
}

const std::string& NameLinker::page_of(RecordRef record) const {
  return pages_[static_cast<std::size_t>(record.kind)][record.index];
}

std::string NameLinker::title_of(RecordRef record, Date day, std::string_view shown) const {
  const bool renamed = record.kind == RecordKind::kUnit || record.kind == RecordKind::kCluster ||
                       record.kind == RecordKind::kOrg;
  if (!day || !renamed) return {};
  const std::string_view name = record_name(site_, record, day);
  if (record.kind == RecordKind::kUnit) {
    const auto year = site_.index.unit_years.find({UnitId(record.index), day.year});
    if (year != site_.index.unit_years.end() && !year->second.memberships.empty()) {
      const ClusterId cluster = site_.memberships[year->second.memberships.front()].cluster;
      const std::string_view of_day = record_name(
          site_, {RecordKind::kCluster, static_cast<std::uint32_t>(cluster.index())}, day);
      return filled(words_.in_cluster, {name, of_day, std::to_string(day.year)});
    }
  }
  return text::name_key(name) == text::name_key(shown) ? std::string() : std::string(name);
}

void NameLinker::link(RecordRef from, std::span<const TextRun> runs, Body& body,
                      Diagnostics& diagnostics) const {
  thread_local std::vector<link::Step> steps;  // kept from text to text: it grows large
  const std::vector<Mention> mentions =
      TextMentions(*this, from, runs, body, steps, diagnostics).read();
  if (!mentions.empty()) link_mentions(runs, mentions, body);
}

}  // namespace kyyeu::compose
