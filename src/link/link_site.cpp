#include "link/link_site.h"

#include "link/authors.h"
#include "link/hidden_people.h"
#include "link/menu.h"
#include "link/page_plan.h"
#include "link/pictures.h"
#include "link/record_ids.h"
#include "link/resolve_references.h"
#include "link/site_index.h"
#include "link/taxonomies.h"

namespace kyyeu::link {

std::unique_ptr<ReferenceResolver> link_site(Site& site, Diagnostics& diagnostics) {
  register_ids(site, diagnostics);
  auto resolver = std::make_unique<ReferenceResolver>(site);
  resolve_references(site, *resolver, diagnostics);
  hide_people(site, diagnostics);
  order_articles(site);
  gather_authors(site, diagnostics);
  gather_taxonomies(site, diagnostics);
  index_site(site);
  plan_pages(site, diagnostics);
  link_pictures(site, diagnostics);
  check_menu(site, diagnostics);
  return resolver;
}

}  // namespace kyyeu::link
