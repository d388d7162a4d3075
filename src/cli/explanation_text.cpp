#include "cli/explanation_text.h"

#include <ostream>
#include <string>

#include "cli/explanation_words.h"
#include "compose/record_name.h"
#include "model/address.h"
#include "text/number.h"

namespace kyyeu::cli {
namespace {

constexpr std::size_t kMostCandidates = 10;  // of one name that are printed
constexpr int kScoreDecimals = 3;

class Printer {
 public:
  Printer(const Site& site, const Messages& messages, std::ostream& out)
      : site_(site), messages_(messages), out_(out) {}

  void print(const explain::Explanation& explanation) {
    out_ << explanation.page.url << '\n';
    if (explanation.record) {
      out_ << say("kind-" + std::string(word_of(explanation.record.kind))) << " \""
           << explanation.title << "\" (" << id_of(explanation.record) << ")\n";
    }
    head("origins", explanation.origins.size());
    for (const explain::Origin& one : explanation.origins)
      origin(one);
    if (!explanation.record) return;
    head("links", explanation.links.size());
    for (const explain::Link& one : explanation.links)
      link(one);
    head("unlinked", explanation.unlinked.size());
    for (const explain::Unlinked& one : explanation.unlinked)
      unlinked(one);
    if (explanation.record.kind != RecordKind::kArticle) return;
    head("related", explanation.related.size());
    for (const RelatedArticle& one : explanation.related)
      related(one);
  }

 private:
  std::string say(const std::string& key, const std::vector<std::string>& words = {}) const {
    return messages_.text("explain." + key, words);
  }
  const std::string& id_of(RecordRef record) const { return site_.record(record).id; }

  void head(const std::string& key, std::size_t count) {
    out_ << '\n' << say(key) << ": " << count << '\n';
  }

  std::string place(SourceSpan span) const {
    if (span.file == kNoFile) return {};
    std::string text = site_.files.path(span.file);
    if (span.line == 0) return text;
    text += ":" + std::to_string(span.line);
    return span.column == 0 ? text : text + ":" + std::to_string(span.column);
  }

  void origin(const explain::Origin& origin) {
    out_ << "  ";
    if (origin.span.file != kNoFile) out_ << place(origin.span) << "  ";
    const std::string id = origin.record ? id_of(origin.record) : std::string();
    out_ << say("origin-" + std::string(word_of(origin.kind)), {std::to_string(origin.count), id})
         << '\n';
  }

  void link(const explain::Link& link) {
    out_ << "  ";
    if (link.span.file != kNoFile) out_ << place(link.span) << "  ";
    out_ << say("link-" + std::string(word_of(link.kind)), {link.key}) << " \"" << link.words
         << "\" → " << (link.url.empty() ? say("no-address") : link.url) << '\n';
    if (link.kind != explain::LinkKind::kAutomatic) return;
    out_ << "    " << name(link.entry) << "; "
         << say("rule-" + std::string(word_of(link.rule)), {id_of(link.target)}) << '\n';
  }

  // "the name "X" of the unit x, from 01/07/2025"
  std::string name(const explain::NameEntry& entry) const {
    const std::string kind = say("kind-of-" + std::string(word_of(entry.record.kind)));
    const std::string key = entry.number ? "number" : entry.alias ? "alias" : "name";
    std::string text = say(key, {entry.text, kind, id_of(entry.record)});
    if (entry.from) text += " " + say("from", {text::to_vietnamese(entry.from)});
    if (entry.to) text += " " + say("to", {text::to_vietnamese(entry.to)});
    if (entry.loose) text += ", " + say("loose");
    return text;
  }

  void unlinked(const explain::Unlinked& unlinked) {
    out_ << "  " << place(unlinked.span) << "  \"" << unlinked.words << "\"\n    ";
    std::string ids;
    for (std::size_t i = 0; i < unlinked.records.size() && i < kMostCandidates; ++i)
      ids += (i == 0 ? "" : ", ") + id_of(unlinked.records[i]);
    if (unlinked.records.size() > kMostCandidates) ids += ", …";
    out_ << say("fate-" + std::string(word_of(unlinked.fate)),
                {ids, std::to_string(unlinked.records.size()), unlinked.entry.text})
         << '\n';
  }

  void related(const RelatedArticle& related) {
    const RecordRef ref{RecordKind::kArticle, related.article.value};
    const RecordRef shared = subject_of(related);
    std::string subject = shared ? std::string(compose::record_name(site_, shared, {})) : "";
    if (related.reason == RelatedReason::kSameTopic) subject = site_.topics[related.subject].name;
    const auto locale = messages_.language() == Language::kVietnamese
                            ? text::NumberLocale::kVietnamese
                            : text::NumberLocale::kEnglish;
    out_ << "  " << address::of(site_, ref) << "  \"" << compose::record_name(site_, ref, {})
         << "\"\n    " << say("reason-" + std::string(word_of(related.reason)), {subject}) << " · "
         << say("score", {text::format_number(related.score, kScoreDecimals, locale)}) << '\n';
  }

  const Site& site_;
  const Messages& messages_;
  std::ostream& out_;
};

}  // namespace

void print_explanation(const explain::Explanation& explanation, const Site& site,
                       const Messages& messages, std::ostream& out) {
  Printer(site, messages, out).print(explanation);
}

}  // namespace kyyeu::cli
