// KY614.
#include <set>
#include <string>

#include "rules/record_rules.h"
#include "text/date.h"

namespace kyyeu::rules {
namespace {

// The first day of which it is certain that the document is in force; none where nothing says.
Date in_force_from(const Document& document) {
  const Date date = document.effective ? document.effective : document.date;
  return date ? text::last_day(date) : Date{};
}

const std::string& name_of(const Document& document) {
  return document.number.empty() ? document.title : document.number;
}

class Citations {
 public:
  Citations(const Site& site, const Article& article, Diagnostics& diagnostics)
      : site_(site), article_(article), diagnostics_(diagnostics) {}

  void check() {
    for (const Reference<DocumentId>& cited : article_.documents) {
      if (cited.id) cite(cited.id, cited.span);
    }
    for (const OutgoingLink& link : article_.composed.links) {
      if (link.target.kind != RecordKind::kDocument) continue;
      cite(DocumentId(link.target.index),
           link.span.file == kNoFile ? article_.title.span : link.span);
    }
  }

 private:
  void cite(DocumentId id, const SourceSpan& span) {
    const Document& document = site_.documents[id.index()];
    if (!document.replaced_by.id || !said_.insert(id).second) return;
    const Document& successor = site_.documents[document.replaced_by.id.index()];
    const Date from = in_force_from(successor);
    if (!from || text::first_day(article_.sort_date) < from) return;
    const Date stated = successor.effective ? successor.effective : successor.date;
    diagnostics_.add(Finding::warning(
        "KY614", span, {name_of(document), name_of(successor), text::to_vietnamese(stated)}));
  }

  const Site& site_;
  const Article& article_;
  Diagnostics& diagnostics_;
  std::set<DocumentId> said_;
};

}  // namespace

void check_replaced_documents(const Site& site, Diagnostics& diagnostics) {
  for (const Article& article : site.articles) {
    if (article.broken || article.expired || !article.sort_date) continue;
    Citations(site, article, diagnostics).check();
  }
}

}  // namespace kyyeu::rules
