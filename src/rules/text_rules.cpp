#include "rules/text_rules.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "link/name_bounds.h"
#include "model/each_record.h"
#include "text/hygiene.h"
#include "text/personal_data.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::rules {
namespace {

constexpr std::size_t kGrain = 64;

std::string_view wording(text::PersonalKind kind) {
  switch (kind) {
    case text::PersonalKind::kCard:
      return "KY615.card";
    case text::PersonalKind::kOldCard:
      return "KY615.old-card";
    case text::PersonalKind::kInsurance:
      return "KY615.insurance";
    case text::PersonalKind::kPhone:
      return "KY615.phone";
    case text::PersonalKind::kAccount:
      return "KY615.account";
    case text::PersonalKind::kPatient:
      break;
  }
  return "KY615.patient";
}

// Where text[begin, end) stands, in a text that begins on `first_line` of its file.
SourceSpan span_in(const MarkdownText& markdown, std::size_t begin, std::size_t end) {
  const std::string_view before = std::string_view(markdown.text).substr(0, begin);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto lines = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const auto count = [&](std::size_t from, std::size_t to) {
    return static_cast<std::uint32_t>(
        text::count_code_points(std::string_view(markdown.text).substr(from, to - from)));
  };
  return {markdown.file, markdown.first_line + lines, count(line_start, begin) + 1,
          count(begin, end)};
}

class TextChecker {
 public:
  TextChecker(const Site& site, const link::NameAutomaton& names, Diagnostics& diagnostics)
      : site_(site), names_(names), diagnostics_(diagnostics) {}

  void check_record(RecordRef ref) {
    const Record& record = site_.record(ref);
    if (record.broken) return;
    check_body(record.body);
    switch (ref.kind) {
      case RecordKind::kArticle:
        return check_article(site_.articles[ref.index]);
      case RecordKind::kStaticPage:
        check_title(site_.static_pages[ref.index].title.text,
                    site_.static_pages[ref.index].title.span);
        return check_summary(site_.static_pages[ref.index].summary, record);
      case RecordKind::kGallery:
        check_title(site_.galleries[ref.index].title.text, site_.galleries[ref.index].title.span);
        check_summary(site_.galleries[ref.index].summary, record);
        return check_pictures(site_.galleries[ref.index].images);
      case RecordKind::kMetric:
      case RecordKind::kDocument:
      case RecordKind::kPerson:
        return;
      default:
        return check_names(record);
    }
  }

  void check_label(const std::string& words, SourceSpan span) {
    if (text::is_unmarked_vietnamese(words)) {
      diagnostics_.add(Finding::warning("KY611.unmarked", span, {words}));
    }
  }

 private:
  void check_body(const MarkdownText& body) {
    for (const text::PersonalData& data : text::find_personal_data(body.text)) {
      report(data, body.text, span_in(body, data.begin, data.end));
    }
  }

  void report(const text::PersonalData& data, std::string_view words, SourceSpan span) {
    std::vector<std::string> arguments;
    if (data.kind == text::PersonalKind::kPatient) {
      arguments.emplace_back(words.substr(data.begin, data.end - data.begin));
    }
    diagnostics_.add(Finding::warning(std::string(wording(data.kind)), span, std::move(arguments)));
  }

  void check_article(const Article& article) {
    check_title(article.title.text, article.title.span);
    check_summary(article.summary, article);
    check_pictures(article.images);
  }

  void check_title(const std::string& title, SourceSpan span) {
    if (text::is_all_capitals(title)) {
      diagnostics_.add(Finding::warning("KY611.capitals", span, {title}));
    }
    check_label(title, span);
    check_words(title, span);
  }

  void check_summary(const std::string& summary, const Record& record) {
    if (summary.empty()) return;
    if (is_cut_short(summary, record.composed.plain)) {
      diagnostics_.add(Finding::warning("KY611.summary", record.span, {summary}));
    }
    check_words(summary, record.span);
  }

  // Dots for what is missing, or the text's own beginning, cut before its sentence ends.
  static bool is_cut_short(std::string_view summary, std::string_view plain) {
    const std::string_view words = text::trim(summary);
    if (words.ends_with("…") || words.ends_with("...")) return true;
    if (words.empty() ||
        std::string_view(".!?:;\")”").find(words.back()) != std::string_view::npos) {
      return false;
    }
    const bool copied = plain.size() > words.size() && plain.starts_with(words);
    return copied && plain[words.size()] != '\n';
  }

  void check_pictures(const std::vector<Picture>& pictures) {
    for (const Picture& picture : pictures) {
      check_label(picture.caption, picture.file.span);
      check_words(picture.caption, picture.file.span);
    }
  }

  void check_names(const Record& record) {
    for (const DatedName& name : record.names) {
      if (name.name != record.id) check_label(name.name, name.span);
    }
  }

  // Words twice, known names misspelt, names of people who are hidden, personal data.
  void check_words(const std::string& words, SourceSpan span) {
    if (words.empty()) return;
    for (const text::PersonalData& data : text::find_personal_data(words))
      report(data, words, span);
    steps_.clear();
    names_.reader().append(words, 0, steps_);
    for (std::size_t i = 1; i < steps_.size(); ++i) {
      if (steps_[i].abbreviated || !text::is_doubled(steps_[i - 1], steps_[i])) continue;
      diagnostics_.add(Finding::warning("KY611.doubled", span, {cut(words, i - 1, i + 1)}));
    }
    for (std::size_t i = 0; i < steps_.size();)
      i = steps_[i].inner ? i + 1 : check_name(words, i, span);
  }

  std::size_t check_name(const std::string& words, std::size_t at, SourceSpan span) {
    if (!names_.find(steps_, at, right_, wrong_)) return at + 1;
    const bool right = right_.form != link::NameForm::kNone;
    const bool longer = wrong_.form != link::NameForm::kNone && (!right || wrong_.end > right_.end);
    const link::NameMatch& match = longer ? wrong_ : right_;
    const link::KnownName& name = names_.name(match.names.front());
    const RecordRef record = name.record;
    if (link::is_part_of_longer_name(steps_, at, match.end, name)) {
      return at + 1;
    }
    const bool person = record.kind == RecordKind::kPerson;
    if (longer && match.certain && !person && steps_[at].capital) {
      diagnostics_.add(
          Finding::warning("KY611.name", span, {cut(words, at, match.end), name.text}));
    }
    const bool all_hidden = std::all_of(match.names.begin(), match.names.end(), [&](auto index) {
      const RecordRef one = names_.name(index).record;
      return one.kind == RecordKind::kPerson && site_.people[one.index].hidden;
    });
    if (!longer && all_hidden) {
      diagnostics_.add(Finding::warning("KY615.hidden", span, {cut(words, at, match.end)}));
    }
    return match.end;
  }

  std::string cut(const std::string& words, std::size_t begin, std::size_t end) const {
    return words.substr(steps_[begin].begin, steps_[end - 1].end - steps_[begin].begin);
  }

  const Site& site_;
  const link::NameAutomaton& names_;
  Diagnostics& diagnostics_;
  std::vector<link::Step> steps_;
  link::NameMatch right_;
  link::NameMatch wrong_;
};

void check_furniture(const Site& site, TextChecker& checker) {
  for (const LinkGroup& group : site.link_groups) {
    checker.check_label(group.title, group.span);
    for (const Link& link : group.links)
      checker.check_label(link.label, link.span);
  }
  for (const Hotline& hotline : site.hotlines)
    checker.check_label(hotline.label, hotline.span);
  for (const Banner& banner : site.banners)
    checker.check_label(banner.picture.alt, banner.span);
}

}  // namespace

void check_texts(const Site& site, const link::NameAutomaton& names, const TaskPool& pool,
                 Diagnostics& diagnostics) {
  std::vector<RecordRef> records;
  for_each_record(site, [&](RecordRef ref, const Record&) { records.push_back(ref); });
  pool.parallel_for(records.size(), kGrain, [&](std::size_t first, std::size_t last) {
    TextChecker checker(site, names, diagnostics);
    for (std::size_t i = first; i < last; ++i)
      checker.check_record(records[i]);
  });
  TextChecker checker(site, names, diagnostics);
  check_furniture(site, checker);
}

}  // namespace kyyeu::rules
