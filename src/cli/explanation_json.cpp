#include "cli/explanation_json.h"

#include "cli/explanation_words.h"
#include "compose/record_name.h"
#include "model/address.h"
#include "text/json_writer.h"

namespace kyyeu::cli {
namespace {

class Writer {
 public:
  explicit Writer(const Site& site) : site_(site), json_(line_) {}

  std::string write(const explain::Explanation& explanation) {
    json_.begin_object().member("page", explanation.page.url);
    if (explanation.page.year != 0) json_.member("year", explanation.page.year);
    json_.key("record");
    record(explanation.record);
    json_.member("title", explanation.title);
    json_.key("origins").begin_array();
    for (const explain::Origin& one : explanation.origins)
      origin(one);
    json_.end_array().key("links").begin_array();
    for (const explain::Link& one : explanation.links)
      link(one);
    json_.end_array().key("unlinked").begin_array();
    for (const explain::Unlinked& one : explanation.unlinked)
      unlinked(one);
    json_.end_array().key("related").begin_array();
    for (const RelatedArticle& one : explanation.related)
      related(one);
    json_.end_array().end_object();
    return std::move(line_);
  }

 private:
  void record(RecordRef ref) {
    if (!ref) {
      json_.null();
      return;
    }
    json_.begin_object()
        .member("kind", word_of(ref.kind))
        .member("id", site_.record(ref).id)
        .end_object();
  }

  void place(SourceSpan span) {
    if (span.file == kNoFile) return;
    json_.member("file", site_.files.path(span.file));
    if (span.line != 0) json_.member("line", span.line).member("column", span.column);
  }

  void origin(const explain::Origin& origin) {
    json_.begin_object().member("kind", word_of(origin.kind));
    place(origin.span);
    json_.member("count", origin.count).key("record");
    record(origin.record);
    json_.end_object();
  }

  void name(const explain::NameEntry& entry) {
    json_.key("name").begin_object().member("text", entry.text).key("record");
    record(entry.record);
    if (entry.from) json_.member("from", text::to_iso(entry.from));
    if (entry.to) json_.member("to", text::to_iso(entry.to));
    json_.member("alias", entry.alias).member("without_grade", entry.loose).end_object();
  }

  void link(const explain::Link& link) {
    json_.begin_object().member("kind", word_of(link.kind));
    place(link.span);
    json_.member("words", link.words);
    if (!link.key.empty()) json_.member("key", link.key);
    json_.key("target");
    record(link.target);
    if (link.year != 0) json_.member("year", link.year);
    json_.member("url", link.url);
    if (link.kind == explain::LinkKind::kAutomatic) {
      json_.member("rule", word_of(link.rule));
      name(link.entry);
    }
    json_.end_object();
  }

  void unlinked(const explain::Unlinked& unlinked) {
    json_.begin_object().member("why", word_of(unlinked.fate));
    place(unlinked.span);
    json_.member("words", unlinked.words).key("records").begin_array();
    for (const RecordRef ref : unlinked.records)
      record(ref);
    json_.end_array();
    name(unlinked.entry);
    json_.end_object();
  }

  void related(const RelatedArticle& related) {
    const RecordRef ref{RecordKind::kArticle, related.article.value};
    json_.begin_object()
        .member("id", site_.record(ref).id)
        .member("url", address::of(site_, ref))
        .member("title", compose::record_name(site_, ref, {}))
        .member("reason", word_of(related.reason))
        .key("subject");
    if (related.reason == RelatedReason::kSameTopic) {
      json_.begin_object()
          .member("kind", "topic")
          .member("id", site_.topics[related.subject].slug)
          .end_object();
    } else {
      record(subject_of(related));
    }
    json_.member("score", related.score).end_object();
  }

  const Site& site_;
  std::string line_;
  text::JsonWriter json_;
};

}  // namespace

std::string explanation_json(const explain::Explanation& explanation, const Site& site) {
  return Writer(site).write(explanation);
}

}  // namespace kyyeu::cli
