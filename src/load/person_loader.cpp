// load_people() and load_orgs() of record_loaders.h.
#include <utility>

#include "load/record_file.h"
#include "load/record_loaders.h"

namespace kyyeu::load {
namespace {

void read_offices(RecordReader& reader, Person& person) {
  reader.tables("offices", [&](RecordReader& item) {
    Office& office = person.offices.emplace_back();
    item.required_text("office", office.office);
    item.reference("org", office.org);
    item.dates("from", office.from, "to", office.to);
    item.date("seen_on", office.seen_on);
    item.source("source", office.source);
  });
}

void read_person(RecordReader& reader, Person& person) {
  reader.text("honorific", person.honorific);
  read_offices(reader, person);
  reader.reference("unit", person.unit);
  reader.text("email", person.email);
  reader.boolean("hide", person.hidden);
}

void read_org(RecordReader& reader, const Vocabulary& vocabulary, Org& org) {
  reader.word("kind", vocabulary.org_kinds(), org.kind);
  reader.reference("place", org.place);
  reader.reference("parent", org.parent);
  reader.url("website", org.website);
}

}  // namespace

std::vector<Person> load_people(const LoadContext& context, const ContentTree& tree) {
  return load_records<Person>(context, tree, Section::kPeople, Naming::kByName,
                              [](RecordReader& reader, const ContentFile&, Person& person) {
                                read_person(reader, person);
                                return true;
                              });
}

std::vector<Org> load_orgs(const LoadContext& context, const ContentTree& tree,
                           const Vocabulary& vocabulary) {
  return load_records<Org>(context, tree, Section::kOrgs, Naming::kByName,
                           [&](RecordReader& reader, const ContentFile&, Org& org) {
                             read_org(reader, vocabulary, org);
                             return true;
                           });
}

}  // namespace kyyeu::load
