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
  out.reserve(pattern.size() + words[0].size() + words[1].size() + words[2].size());
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

std::uint64_t unit_year_key(std::uint32_t unit, int year) {
  return (std::uint64_t{unit} << 16U) | static_cast<std::uint16_t>(year);
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
  for (const auto& [key, year] : site.index.unit_years) {
    if (year.memberships.empty()) continue;
    const ClusterId cluster = site.memberships[year.memberships.front()].cluster;
    cluster_of_.insert(unit_year_key(key.first.value, key.second), cluster.value);
  }
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
    const std::uint32_t cluster = cluster_of_.find(unit_year_key(record.index, day.year));
    if (cluster != link::HashTable::kNone) {
      const std::string_view of_day = record_name(site_, {RecordKind::kCluster, cluster}, day);
      return filled(words_.in_cluster, {name, of_day, std::to_string(day.year)});
    }
  }
  return text::name_key(name) == text::name_key(shown) ? std::string() : std::string(name);
}

void NameLinker::link(RecordRef from, std::span<const TextRun> runs, Body& body,
                      Diagnostics& diagnostics) const {
  thread_local MentionRoom room;
  const std::vector<Mention> mentions =
      TextMentions(*this, from, runs, body, room, diagnostics).read();
  if (!mentions.empty()) link_mentions(runs, mentions, body);
}

}  // namespace kyyeu::compose
