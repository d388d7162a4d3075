#include "compose/footnotes.h"

#include "compose/compose_words.h"
#include "text/html.h"

namespace kyyeu::compose {
namespace {

// "fnref-1", and "fnref-1-2" for the second reference to the note.
std::string reference_id(std::size_t number, std::size_t reference) {
  std::string id = "fnref-" + std::to_string(number);
  if (reference > 1) id += "-" + std::to_string(reference);
  return id;
}

}  // namespace

Footnotes::Footnotes(const std::vector<format::FootnoteDefinition>& definitions,
                     const ComposeWords& words)
    : definitions_(definitions), words_(words) {
  for (const format::FootnoteDefinition& definition : definitions) {
    notes_.emplace(definition.label, Note{&definition});
  }
}

void Footnotes::write_reference(std::string_view label, BodyWriter& writer) {
  const auto found = notes_.find(label);
  if (found == notes_.end()) return;
  Note& note = found->second;
  if (note.number == 0) {
    numbered_.push_back(note.definition);
    note.number = numbered_.size();
  }
  ++note.references;
  const std::string number = std::to_string(note.number);
  writer.markup("<sup class=\"footnote-ref\"><a");
  writer.attribute("href", "#fn-" + number);
  writer.attribute("id", reference_id(note.number, note.references));
  writer.attribute("aria-label", with_number(words_.footnote_reference, note.number));
  writer.markup(">");
  writer.markup(number);
  writer.markup("</a></sup>");
}

std::vector<const format::FootnoteDefinition*> Footnotes::unused() const {
  std::vector<const format::FootnoteDefinition*> unused;
  for (const format::FootnoteDefinition& definition : definitions_) {
    const Note& note = notes_.at(definition.label);
    if (note.number == 0 || note.definition != &definition) unused.push_back(&definition);
  }
  return unused;
}

void Footnotes::open_section(BodyWriter& writer) const {
  writer.markup("<section class=\"footnotes\"");
  writer.attribute("aria-label", words_.footnotes_title);
  writer.markup(">\n<ol>\n");
}

void Footnotes::open_note(std::size_t number, BodyWriter& writer) const {
  writer.markup("<li");
  writer.attribute("id", "fn-" + std::to_string(number));
  writer.markup(">\n");
  writer.new_line();
}

void Footnotes::close_note(std::size_t number, BodyWriter& writer) const {
  constexpr std::string_view kParagraphEnd = "</p>\n";
  std::string& html = writer.html();
  const std::string links = back_links(number);
  if (html.ends_with(kParagraphEnd)) {
    html.insert(html.size() - kParagraphEnd.size(), links);
  } else {
    html += "<p>" + links.substr(1) + "</p>\n";
  }
  writer.markup("</li>\n");
  writer.new_line();
}

void Footnotes::close_section(BodyWriter& writer) const { writer.markup("</ol>\n</section>\n"); }

std::string Footnotes::back_links(std::size_t number) const {
  const Note& note = notes_.at(numbered_[number - 1]->label);
  std::string links;
  for (std::size_t reference = 1; reference <= note.references; ++reference) {
    links += " <a class=\"footnote-back\" href=\"#" + reference_id(number, reference) +
             "\" aria-label=\"" + text::escape_html(with_number(words_.footnote_back, number));
    if (reference > 1) links += " (" + std::to_string(reference) + ")";
    links += "\">↑</a>";
  }
  return links;
}

}  // namespace kyyeu::compose
