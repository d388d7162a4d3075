#include "link/menu.h"

#include <string_view>
#include <unordered_set>

#include "model/address.h"
#include "text/url.h"

namespace kyyeu::link {

void check_menu(const Site& site, Diagnostics& diagnostics) {
  if (site.config.menu.empty()) return;
  std::unordered_set<std::string_view> addresses;
  for (const Page& page : site.pages)
    addresses.insert(page.url);
  for (const Asset& asset : site.assets)
    addresses.insert(asset.url);
  for (const MenuItem& item : site.config.menu) {
    const std::string& target = item.target.text;
    const auto record = site.index.by_id.find(target);
    if (record != site.index.by_id.end() && !address::of(site, record->second).empty()) continue;
    if (text::url_scheme(target) && text::is_allowed_scheme(*text::url_scheme(target))) continue;
    if (addresses.contains(std::string_view(target).substr(0, target.find('#')))) continue;
    diagnostics.add(Finding::error("KY501.menu", item.target.span, {target}));
  }
}

}  // namespace kyyeu::link
