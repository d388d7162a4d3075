#include "explain/explain_page.h"

#include "compose/record_name.h"
#include "explain/front_matter.h"
#include "explain/page_origins.h"
#include "explain/text_links.h"
#include "model/page_record.h"

namespace kyyeu::explain {

Explanation explain_page(const Site& site, PageId page) {
  Explanation out;
  out.page = site.pages[page.index()];
  out.record = record_of(out.page);
  out.origins = origins_of(site, out.page);
  if (!out.record) return out;
  out.title = std::string(compose::record_name(site, out.record, Date{}));
  add_front_matter(site, out.record, out.links);
  add_text_links(site, out.record, out.links, out.unlinked);
  if (out.record.kind == RecordKind::kArticle && out.record.index < site.related.size()) {
    out.related = site.related[out.record.index];
  }
  return out;
}

}  // namespace kyyeu::explain
