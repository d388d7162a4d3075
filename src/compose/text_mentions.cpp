#include "compose/text_mentions.h"

#include <algorithm>

#include "link/name_bounds.h"
#include "model/address.h"
#include "text/date.h"
#include "text/hygiene.h"
#include "text/url.h"

namespace kyyeu::compose {
namespace {

constexpr std::size_t kMostCandidates = 5;  // that a message lists

template <typename T>
bool add_once(T value, std::vector<T>& to) {
  if (std::find(to.begin(), to.end(), value) != to.end()) return false;
  to.push_back(value);
  return true;
}

}  // namespace

TextMentions::TextMentions(const NameLinker& linker, RecordRef from, std::span<const TextRun> runs,
                           const Body& body, MentionRoom& room, Diagnostics& diagnostics)
    : linker_(linker),
      from_(from),
      runs_(runs),
      body_(body),
      diagnostics_(diagnostics),
      source_(linker.site().record(from).body),
      scope_(linker.site(), linker.names(), linker.resolver(), from),
      from_page_(address::of(linker.site(), from)),
      room_(room),
      steps_(room.steps),
      linked_{from} {
  for (const OutgoingLink& link : body.links) {
    scope_.add_named(link.target);
    linked_.push_back(link.target);
  }
}

std::vector<Mention> TextMentions::read() {
  for (std::size_t i = 0; i < runs_.size();) {
    const std::size_t begin = runs_[i].plain;
    std::size_t end = begin;
    for (; i < runs_.size() && runs_[i].plain == end; ++i)
      end += runs_[i].length;
    read_stretch(begin, end);
  }
  return std::move(mentions_);
}

void TextMentions::read_stretch(std::size_t begin, std::size_t end) {
  steps_.clear();
  const std::string_view text = std::string_view(body_.plain).substr(begin, end - begin);
  linker_.names().reader().append(text, begin, steps_, &room_.memo);
  for (std::size_t at = 1; at < steps_.size(); ++at) {
    if (steps_[at].exact == steps_[at - 1].exact) check_doubled(at);
  }
  for (std::size_t at = 0; at < steps_.size();) {
    at = steps_[at].inner ? at + 1 : read_name(at);
  }
}

void TextMentions::check_doubled(std::size_t at) {
  const link::Step& step = steps_[at];
  if (step.abbreviated || !text::is_doubled(steps_[at - 1], step)) return;
  diagnostics_.add(Finding::warning("KY611.doubled", span(at - 1, at + 1),
                                    {std::string(words(at - 1, at + 1))}));
}

std::size_t TextMentions::read_name(std::size_t at) {
  if (!linker_.names().find(steps_, at, right_, wrong_)) return at + 1;
  bool right = right_.form != link::NameForm::kNone;
  if (right && is_part_of_longer(at, right_)) {
    note(MentionFate::kPartOfLonger, at, right_, {});
    right = false;
  }
  const bool longer = wrong_.form != link::NameForm::kNone && (!right || wrong_.end > right_.end);
  if (longer && !is_part_of_longer(at, wrong_)) {
    const bool local = std::any_of(wrong_.names.begin(), wrong_.names.end(), [&](auto name) {
      return scope_.is_named(linker_.names().name(name).record);
    });
    if ((local || wrong_.certain) && steps_[at].capital) {
      report_misspelt(at, wrong_);
      note(MentionFate::kMisspelt, at, wrong_, {});
      return wrong_.end;
    }
  }
  if (!right) return at + 1;
  mention(at, right_);
  return right_.end;
}

bool TextMentions::is_part_of_longer(std::size_t at, const link::NameMatch& match) const {
  const link::KnownName& name = linker_.names().name(match.names.front());
  return link::is_part_of_longer_name(steps_, at, match.end, name);
}

bool TextMentions::is_hidden(RecordRef record) const {
  return record.kind == RecordKind::kPerson && linker_.site().people[record.index].hidden;
}

void TextMentions::mention(std::size_t at, const link::NameMatch& match) {
  const link::PlaceBehind behind = linker_.names().places().find(body_.plain, steps_, match.end);
  const Meaning meaning = scope_.meant_by(match, behind);
  const std::vector<RecordRef>& records = meaning.records;
  if (records.empty()) return note(MentionFate::kForeign, at, match, meaning);
  if (std::all_of(records.begin(), records.end(), [&](RecordRef r) { return is_hidden(r); })) {
    diagnostics_.add(
        Finding::warning("KY615.hidden", span(at, match.end), {std::string(words(at, match.end))}));
    return note(MentionFate::kHidden, at, match, meaning);
  }
  if (records.size() > 1) {
    report_shared(at, match, records);
    return note(MentionFate::kShared, at, match, meaning);
  }
  report_early(at, match, records.front());
  const MentionFate fate = fate_of(at, match, records.front());
  if (fate == MentionFate::kLinked) make_link(at, match, records.front());
  note(fate, at, match, meaning);
}

MentionFate TextMentions::fate_of(std::size_t at, const link::NameMatch& match,
                                  RecordRef record) const {
  if (record == from_) return MentionFate::kOwn;
  if (!linker_.site().config.link_auto) return MentionFate::kSwitchedOff;
  if (linker_.page_of(record).empty()) {
    return linker_.is_skipped(record) ? MentionFate::kSkipped : MentionFate::kNoPage;
  }
  if (std::find(linked_.begin(), linked_.end(), record) != linked_.end()) {
    return MentionFate::kRepeated;
  }
  const bool quoted = link::is_in_quoted_title(
      body_.plain, static_cast<std::size_t>(steps_[at].begin), steps_[match.end - 1].end);
  return quoted ? MentionFate::kQuoted : MentionFate::kLinked;
}

void TextMentions::make_link(std::size_t at, const link::NameMatch& match, RecordRef record) {
  if (linker_.site().config.link_first_only) linked_.push_back(record);
  Mention made;
  made.begin = steps_[at].begin;
  made.end = steps_[match.end - 1].end;
  made.target = record;
  made.href = text::relative_url(from_page_, linker_.page_of(record));
  made.title = linker_.title_of(record, scope_.day(), words(at, match.end));
  mentions_.push_back(std::move(made));
}

void TextMentions::note(MentionFate fate, std::size_t at, const link::NameMatch& match,
                        const Meaning& meaning) {
  if (linker_.observer() == nullptr) return;
  FoundMention found;
  found.fate = fate;
  found.rule = meaning.rule;
  found.words = words(at, match.end);
  found.records = meaning.records;
  found.name = &linker_.names().name(match.names.front());
  // A name of the record that is meant, where several records have one here.
  for (const std::uint32_t index : match.names) {
    const link::KnownName& name = linker_.names().name(index);
    if (found.records.size() == 1 && name.record == found.records.front()) found.name = &name;
    if (found.records.empty()) found.records.push_back(name.record);
  }
  if (fate == MentionFate::kLinked) found.href = mentions_.back().href;
  found.span = span(at, match.end);
  linker_.observer()->mention(found);
}

void TextMentions::report_shared(std::size_t at, const link::NameMatch& match,
                                 const std::vector<RecordRef>& records) {
  const bool wanted = std::any_of(records.begin(), records.end(), [&](RecordRef record) {
    return !linker_.page_of(record).empty();  // else [links] skip has every one of them
  });
  if (!linker_.site().config.link_auto || !wanted) return;
  if (!add_once(match.names.front(), shared_)) return;
  std::string ids;
  for (std::size_t i = 0; i < records.size() && i < kMostCandidates; ++i)
    ids += (i == 0 ? "" : ", ") + linker_.site().record(records[i]).id;
  if (records.size() > kMostCandidates) ids += ", …";
  diagnostics_.add(
      Finding::warning("KY610", span(at, match.end),
                       {std::string(words(at, match.end)), std::to_string(records.size()), ids})
          .with_hint("link-by-id", {linker_.site().record(records.front()).id}));
}

// An older name in a later text is history; a newer one in an earlier text cannot be.
void TextMentions::report_early(std::size_t at, const link::NameMatch& match, RecordRef record) {
  if (from_.kind != RecordKind::kArticle || !scope_.day()) return;
  const link::KnownName* early = nullptr;
  for (const std::uint32_t index : match.names) {
    const link::KnownName& name = linker_.names().name(index);
    if (name.record != record) continue;
    if (!name.from || text::first_day(name.from) <= scope_.day()) return;
    early = &name;
  }
  if (early == nullptr || !add_once(record, early_)) return;
  diagnostics_.add(
      Finding::warning("KY609", span(at, match.end),
                       {std::to_string(scope_.day().year), std::string(words(at, match.end)),
                        text::to_vietnamese(early->from)}));
}

void TextMentions::report_misspelt(std::size_t at, const link::NameMatch& match) {
  const link::KnownName& name = linker_.names().name(match.names.front());
  if (name.record.kind == RecordKind::kPerson || !add_once(words(at, match.end), misspelt_)) return;
  diagnostics_.add(Finding::warning("KY611.name", span(at, match.end),
                                    {std::string(words(at, match.end)), name.text}));
}

std::string_view TextMentions::words(std::size_t at, std::size_t end) const {
  const std::size_t begin = steps_[at].begin;
  return std::string_view(body_.plain).substr(begin, steps_[end - 1].end - begin);
}

SourceSpan TextMentions::span(std::size_t at, std::size_t end) {
  const std::size_t begin = steps_[at].begin;
  const auto next = std::upper_bound(
      runs_.begin(), runs_.end(), begin,
      [](std::size_t position, const TextRun& run) { return position < run.plain; });
  const TextRun& run = *(next - 1);
  return source_.span({run.source + (begin - run.plain), steps_[end - 1].end - begin});
}

}  // namespace kyyeu::compose
