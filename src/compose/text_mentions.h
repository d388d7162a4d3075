// TextMentions: the names in one text, for NameLinker.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compose/mention_links.h"
#include "compose/mention_scope.h"
#include "compose/name_linker.h"
#include "compose/text_observer.h"
#include "compose/text_source.h"

namespace kyyeu::compose {

// Room to work in, which a thread keeps from text to text.
struct MentionRoom {
  std::vector<link::Step> steps;  // of the stretch that is being read
  text::SyllableMemo memo;
};

// Used once, by one thread.
class TextMentions {
 public:
  TextMentions(const NameLinker& linker, RecordRef from, std::span<const TextRun> runs,
               const Body& body, MentionRoom& room, Diagnostics& diagnostics);

  // Reads the whole text, records the findings, and gives back what shall become a link.
  std::vector<Mention> read();

 private:
  void read_stretch(std::size_t begin, std::size_t end);
  void check_doubled(std::size_t at);
  std::size_t read_name(std::size_t at);  // gives back the step to go on from
  void mention(std::size_t at, const link::NameMatch& match);
  MentionFate fate_of(std::size_t at, const link::NameMatch& match, RecordRef record) const;
  void note(MentionFate fate, std::size_t at, const link::NameMatch& match, const Meaning& meaning);
  void make_link(std::size_t at, const link::NameMatch& match, RecordRef record);
  void report_shared(std::size_t at, const link::NameMatch& match,
                     const std::vector<RecordRef>& records);
  void report_early(std::size_t at, const link::NameMatch& match, RecordRef record);
  void report_misspelt(std::size_t at, const link::NameMatch& match);
  bool is_part_of_longer(std::size_t at, const link::NameMatch& match) const;
  bool is_hidden(RecordRef record) const;
  std::string_view words(std::size_t at, std::size_t end) const;
  SourceSpan span(std::size_t at, std::size_t end);

  const NameLinker& linker_;
  RecordRef from_;
  std::span<const TextRun> runs_;
  const Body& body_;
  Diagnostics& diagnostics_;
  TextSource source_;
  MentionScope scope_;
  std::string from_page_;
  MentionRoom& room_;
  std::vector<link::Step>& steps_;
  std::vector<RecordRef> linked_;           // by the editor or by us
  std::vector<RecordRef> early_;            // that have their KY609
  std::vector<std::uint32_t> shared_;       // names that have their KY610
  std::vector<std::string_view> misspelt_;  // names that have their KY611
  std::vector<Mention> mentions_;
  link::NameMatch right_;
  link::NameMatch wrong_;
};

}  // namespace kyyeu::compose
