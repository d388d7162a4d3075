#include "load/data_loader.h"

#include <utility>

#include "load/clean_text.h"
#include "load/record_file.h"
#include "load/settings_file.h"

namespace kyyeu::load {
namespace {

using StringMap = std::map<std::string, std::string>;

bool read_word(RecordReader& reader, format::TomlEntry& entry, std::string& out) {
  auto* words = std::get_if<std::string>(&entry.value.data);
  if (words == nullptr) {
    reader.wrong_type(entry.key, entry.value, "text");
    return false;
  }
  out = clean_text(std::move(*words));
  return true;
}

void read_words(RecordReader& reader, std::string_view key, StringMap& out) {
  reader.entries(key, [&](format::TomlEntry& entry) {
    std::string words;
    if (read_word(reader, entry, words)) out[entry.key] = std::move(words);
  });
}

// A word has one synonym or a list of them.
void read_synonyms(RecordReader& reader, Terms& terms) {
  reader.entries("synonyms", [&](format::TomlEntry& entry) {
    std::vector<std::string>& list = terms.synonyms[entry.key];
    auto* items = std::get_if<format::TomlArray>(&entry.value.data);
    if (items == nullptr) {
      std::string word;
      if (read_word(reader, entry, word)) list.push_back(std::move(word));
      return;
    }
    for (format::TomlValue& item : *items) {
      if (auto* word = std::get_if<std::string>(&item.data)) {
        list.push_back(clean_text(std::move(*word)));
      } else {
        reader.wrong_type(entry.key, item, "text-list");
      }
    }
  });
}

void read_labels(RecordReader& reader, Terms& terms) {
  reader.entries("labels", [&](format::TomlEntry& type) {
    auto* table = std::get_if<format::TomlTable>(&type.value.data);
    if (table == nullptr) {
      reader.wrong_type(type.key, type.value, "table");
      return;
    }
    for (format::TomlEntry& entry : table->entries) {
      std::string label;
      if (read_word(reader, entry, label)) terms.labels[type.key][entry.key] = std::move(label);
    }
  });
}

void read_recipients(RecordReader& reader, std::vector<RecipientKind>& out) {
  std::vector<Written> kinds;
  reader.text_list("recipients", kinds);
  for (const Written& kind : kinds) {
    const auto index = pick_word(kRecipientWords, kind.text, kind.span, reader.findings());
    if (index) out.push_back(static_cast<RecipientKind>(*index));
  }
}

AwardType read_award_type(RecordReader& reader, const Vocabulary& vocabulary) {
  AwardType type;
  read_row_record(reader, Naming::kByName, type);
  reader.text("name_before_2024", type.name_before_2024);
  reader.word("group", vocabulary.award_groups(), type.group);
  reader.word("level", vocabulary.award_levels(), type.level);
  read_recipients(reader, type.recipients);
  reader.integer("weight", type.weight);
  reader.text("icon", type.icon);
  reader.dates("from", type.from, "to", type.to);
  return type;
}

// A record of a settings file without an id cannot be referred to and has no address.
template <typename T>
void keep(std::vector<T>& records, T record) {
  if (record.id.empty()) return;
  add_title_as_name(record, record.names.empty() ? record.id : "", record.span);
  records.push_back(std::move(record));
}

}  // namespace

Terms load_terms(const LoadContext& context, const ContentTree& tree) {
  Terms terms;
  read_settings(context, tree, "data/terms.toml", [&](RecordReader& reader) {
    read_words(reader, "abbreviations", terms.abbreviations);
    read_synonyms(reader, terms);
    read_labels(reader, terms);
    read_words(reader, "glossary", terms.glossary);
  });
  return terms;
}

std::vector<Place> load_places(const LoadContext& context, const ContentTree& tree) {
  std::vector<Place> places;
  read_settings(context, tree, "data/places.toml", [&](RecordReader& reader) {
    reader.tables("place", [&](RecordReader& item) {
      Place place;
      read_row_record(item, Naming::kByName, place);
      read_relations(item, kAllRelationWords, place.relations);
      keep(places, std::move(place));
    });
  });
  return places;
}

std::vector<LegalRegime> load_regimes(const LoadContext& context, const ContentTree& tree) {
  std::vector<LegalRegime> regimes;
  read_settings(context, tree, "data/legal-regimes.toml", [&](RecordReader& reader) {
    reader.tables("regime", [&](RecordReader& item) {
      LegalRegime& regime = regimes.emplace_back();
      regime.span = item.span();
      item.dates("from", regime.from, "to", regime.to);
      item.text("law", regime.law);
      item.text("decree", regime.decree);
      item.text("circular", regime.circular);
    });
  });
  return regimes;
}

std::vector<AwardType> load_award_types(const LoadContext& context, const ContentTree& tree,
                                        const Vocabulary& vocabulary) {
  std::vector<AwardType> types;
  read_settings(context, tree, "data/award-types.toml", [&](RecordReader& reader) {
    reader.tables("award_type",
                  [&](RecordReader& item) { keep(types, read_award_type(item, vocabulary)); });
  });
  return types;
}

}  // namespace kyyeu::load
