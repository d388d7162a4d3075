// KY605.
#include "rules/record_rules.h"
#include "text/date.h"

namespace kyyeu::rules {
namespace {

const char* inferred_key(Inferred inferred) {
  switch (inferred) {
    case Inferred::kDay:
      return "KY605.inferred-day";
    case Inferred::kMonth:
      return "KY605.inferred-month";
    case Inferred::kYear:
      return "KY605.inferred-year";
    default:
      return nullptr;
  }
}

const char* article_key(const Article& article) {
  if (!article.date) return "KY605.no-date";
  if (article.date_is == DateIs::kEvent) return "KY605";
  if (article.date_is == DateIs::kUnknown) return "KY605.unknown";
  return inferred_key(article.inferred);
}

void warn(const char* key, const SourceSpan& span, const Record& record, Date date,
          Diagnostics& diagnostics) {
  const SourceSpan& at = span.file == kNoFile ? record.span : span;
  diagnostics.add(Finding::warning(key, at, {text::to_vietnamese(date)}));
}

}  // namespace

void check_uncertain_dates(const Site& site, Diagnostics& diagnostics) {
  for (const Article& article : site.articles) {
    if (article.broken || article.expired) continue;
    if (const char* key = article_key(article)) {
      warn(key, article.date_span, article, article.sort_date, diagnostics);
    }
  }
  for (const Event& event : site.events) {
    if (event.broken) continue;
    if (const char* key = event.date ? inferred_key(event.inferred) : "KY605.event") {
      warn(key, event.date_span, event, event.date, diagnostics);
    }
  }
}

}  // namespace kyyeu::rules
