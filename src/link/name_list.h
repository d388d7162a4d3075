// All names of records that are looked for in running text.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "link/name_steps.h"
#include "model/site.h"

namespace kyyeu::link {

// One spelling of one record.
struct KnownName {
  RecordRef record;
  std::string text;  // as the archive has it
  Date from;         // when it was in force; empty = not known, and always for aliases
  Date to;
  bool alias = false;
  bool number = false;  // of a document
  bool loose = false;   // without the word for the grade of a place that the name has
  bool generic = false;  // of words that such names have everywhere: "Sở Y tế", "Cụm thi đua số 2"
  std::vector<Step> steps;
};

// Names, short names, aliases, former names, numbers of documents and the wordings of award types,
// of units, clusters, people, events, campaigns, documents, award types and organisations. Left out
// are those that would link what is not meant: single syllables, titles and campaigns of two or
// three words, a unit's alias that is the name of its place, and people who have no file.
std::vector<KnownName> known_names(const Site& site, const StepReader& reader);

// Whether the syllable is one that generic names are made of.
bool is_generic(const text::Syllable& syllable);

}  // namespace kyyeu::link
