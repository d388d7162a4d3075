#include "link/menu.h"

#include <string_view>
#include <unordered_set>

#include "model/address.h"
#include "text/url.h"

namespace kyyeu::link {

void check_menu(const Site& site, Diagnostics& diagnostics) {
  if (site.config.menu.empty() && site.banners.empty()) return;
  std::unordered_set<std::string_view> addresses;
  for (const Page& page : site.pages)
    addresses.insert(page.url);
  for (const Asset& asset : site.assets)
    addresses.insert(asset.url);
  const auto is_address = [&](std::string_view target) {
    return addresses.contains(target.substr(0, target.find_first_of("?#")));
  };
  for (const MenuItem& item : site.config.menu) {
    const std::string& target = item.target.text;
    if (target.empty()) continue;  // its finding is recorded
    const auto record = site.index.by_id.find(target);
    if (record != site.index.by_id.end() && !address::of(site, record->second).empty()) continue;
    if (const auto scheme = text::url_scheme(target)) {
      if (text::is_allowed_scheme(*scheme)) continue;
      diagnostics.add(Finding::error("KY503", item.target.span, {*scheme + ":"}));
      continue;
    }
    if (is_address(target)) continue;
    diagnostics.add(Finding::error("KY501.menu", item.target.span, {target}));
  }
  for (const Banner& banner : site.banners) {
    const std::string& url = banner.url.text;
    if (url.empty() || text::url_scheme(url) || is_address(url)) continue;
    diagnostics.add(Finding::error("KY501.banner", banner.url.span, {url}));
  }
}

}  // namespace kyyeu::link
