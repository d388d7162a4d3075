// Footnotes: the numbers they get from the order of their references, and their HTML.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compose/body_writer.h"
#include "compose/compose_options.h"
#include "format/footnotes.h"

namespace kyyeu::compose {

class Footnotes {
 public:
  // Refers to `definitions`, of which the first with each label counts.
  Footnotes(const std::vector<format::FootnoteDefinition>& definitions, const ComposeWords& words);

  // Writes the reference to the note of this label and numbers the note if this is the first.
  void write_reference(std::string_view label, BodyWriter& writer);

  // Notes with a reference, in the order of their numbers.
  const std::vector<const format::FootnoteDefinition*>& numbered() const { return numbered_; }
  // Definitions that nothing refers to, second ones of a label among them.
  std::vector<const format::FootnoteDefinition*> unused() const;
  bool is_defined(std::string_view label) const { return notes_.contains(label); }

  // The parts of the section that a page ends with; between open_note and close_note stands the
  // note's own HTML. `number` counts from 1.
  void open_section(BodyWriter& writer) const;
  void open_note(std::size_t number, BodyWriter& writer) const;
  // Puts the links back to the text into the note's last paragraph.
  void close_note(std::size_t number, BodyWriter& writer) const;
  void close_section(BodyWriter& writer) const;

 private:
  struct Note {
    const format::FootnoteDefinition* definition = nullptr;
    std::size_t number = 0;  // 0: no reference yet
    std::size_t references = 0;
  };

  std::string back_links(std::size_t number) const;

  const std::vector<format::FootnoteDefinition>& definitions_;
  const ComposeWords& words_;
  std::unordered_map<std::string_view, Note> notes_;  // by label
  std::vector<const format::FootnoteDefinition*> numbered_;
};

}  // namespace kyyeu::compose
