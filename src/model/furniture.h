// What stands around the records: link groups, hotlines, banners, contacts, terms, settings.
#pragma once

#include <map>

#include "model/article.h"
#include "text/number.h"

namespace kyyeu {

struct Link {
  std::string label;
  Written url;
  Date checked;
  SourceSpan checked_span;
  Picture logo;
  SourceSpan span;
};

struct LinkGroup {
  std::string id;
  std::string title;
  std::vector<Link> links;
  SourceSpan span;
};

struct Hotline {
  std::string label;
  std::vector<Written> numbers;
  std::string extension;
  std::string note;
  std::string topic;
  Reference<UnitId> unit;
  SourceSpan span;
};

struct Banner {
  Picture picture;
  Written url;
  std::string slot;  // "side" | "top" | "footer"
  Date from;
  Date to;
  SourceSpan to_span;
  SourceSpan span;
};

struct Mailbox {
  std::string label;
  Written url;
  SourceSpan span;
};

// contacts.toml [feedback]: how readers reach the publisher without a server.
struct Feedback {
  std::string title;
  std::string text;
  std::string email;
  std::string phone;
  std::string address;
  Written print_form;
};

// A public contact of a leader, opt-in for each person.
struct Contact {
  std::string name;
  std::string office;
  std::string phone;
  std::string email;
  Reference<PersonId> person;
  SourceSpan span;
};

// data/terms.toml
struct Terms {
  std::map<std::string, std::string> abbreviations;  // "TTYT" → "Trung tâm Y tế"
  std::map<std::string, std::vector<std::string>> synonyms;
  std::map<std::string, std::map<std::string, std::string>> labels;  // type → value → words
  std::map<std::string, std::string> glossary;
};

}  // namespace kyyeu
