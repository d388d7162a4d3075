// load_clusters() of record_loaders.h.
#include <algorithm>
#include <limits>
#include <utility>

#include "load/clean_text.h"
#include "load/record_file.h"
#include "load/record_loaders.h"

namespace kyyeu::load {
namespace {

void read_levels(RecordReader& reader, StatedMembers& members) {
  reader.entries("by_level", [&](format::TomlEntry& entry) {
    const std::int64_t* count = entry.value.as_integer();
    if (count == nullptr || *count < 0 || *count > std::numeric_limits<int>::max()) {
      reader.wrong_type(entry.key, entry.value, "integer");
      return;
    }
    members.by_level.emplace_back(entry.key, static_cast<int>(*count));
  });
}

// The key is the editor's: a year, or where `Key` is a period its code.
void read_stated_members(RecordReader& reader, Cluster& cluster) {
  reader.entries("stated_members", [&](format::TomlEntry& entry) {
    const std::optional<Period> year = parse_period(entry.key);
    if (!year || year->kind != Period::Kind::kYear) {
      reader.findings().add(Finding::error("KY307.year", entry.key_span, {entry.key}));
      return;
    }
    auto* table = std::get_if<format::TomlTable>(&entry.value.data);
    if (table == nullptr) {
      reader.wrong_type(entry.key, entry.value, "table");
      return;
    }
    StatedMembers& members = cluster.stated_members[year->year];
    members.span = entry.key_span;
    RecordReader stated(*table, entry.value.span, reader.findings());
    stated.integer("total", members.total);
    stated.boolean("complete", members.complete);
    read_levels(stated, members);
    stated.source("source", members.source);
    stated.finish();
  });
}

void read_theme(RecordReader& reader, format::TomlEntry& entry, ClusterTheme& theme) {
  if (auto* words = std::get_if<std::string>(&entry.value.data)) {
    theme.text = clean_text(std::move(*words));
  } else if (auto* table = std::get_if<format::TomlTable>(&entry.value.data)) {
    RecordReader theme_reader(*table, entry.value.span, reader.findings());
    theme_reader.required_text("text", theme.text);
    theme_reader.source("source", theme.source);
    theme_reader.finish();
  } else {
    reader.wrong_type(entry.key, entry.value, "table");
  }
}

void read_themes(RecordReader& reader, Cluster& cluster) {
  reader.entries("themes", [&](format::TomlEntry& entry) {
    const auto period = read_period(entry.key, entry.key_span, reader.findings());
    if (!period) return;
    ClusterTheme& theme = cluster.themes.emplace_back();
    theme.period = *period;
    read_theme(reader, entry, theme);
  });
  std::stable_sort(
      cluster.themes.begin(), cluster.themes.end(),
      [](const ClusterTheme& a, const ClusterTheme& b) { return a.period < b.period; });
}

void read_calendar(RecordReader& reader, const Vocabulary& vocabulary, Cluster& cluster) {
  reader.table("calendar", [&](RecordReader& calendar) {
    std::vector<Written> expected;
    calendar.text_list("expect", expected);
    for (Written& type : expected) {
      if (pick_word(vocabulary.event_types(), type.text, type.span, calendar.findings())) {
        cluster.calendar.push_back(std::move(type));
      }
    }
  });
}

void read_assignments(RecordReader& reader, Cluster& cluster) {
  reader.tables("assignments", [&](RecordReader& item) {
    ClusterAssignment& assignment = cluster.assignments.emplace_back();
    item.text("number", assignment.number);
    item.text("issuer", assignment.issuer);
    item.date("date", assignment.date);
    item.date("applies_from", assignment.applies_from);
    item.source("source", assignment.source);
  });
}

void read_cluster(RecordReader& reader, const Vocabulary& vocabulary, Cluster& cluster) {
  if (!reader.has("kind")) reader.missing("kind");
  reader.choice("kind", kClusterKindWords, cluster.kind);
  reader.reference("place", cluster.place);
  reader.reference("council", cluster.council);
  read_stated_members(reader, cluster);
  read_themes(reader, cluster);
  read_calendar(reader, vocabulary, cluster);
  read_assignments(reader, cluster);
  read_relations(reader, kAllRelationWords, cluster.relations);
}

}  // namespace

std::vector<Cluster> load_clusters(const LoadContext& context, const ContentTree& tree,
                                   const Vocabulary& vocabulary) {
  return load_records<Cluster>(context, tree, Section::kClusters, Naming::kByName,
                               [&](RecordReader& reader, const ContentFile&, Cluster& cluster) {
                                 read_cluster(reader, vocabulary, cluster);
                                 return true;
                               });
}

}  // namespace kyyeu::load
