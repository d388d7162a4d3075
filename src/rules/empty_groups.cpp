// KY618 of what holds nothing and is therefore not shown.
#include "rules/record_rules.h"

namespace kyyeu::rules {

void check_empty_groups(const Site& site, Diagnostics& diagnostics) {
  for (const LinkGroup& group : site.link_groups) {
    if (group.links.empty()) {
      diagnostics.add(Finding::warning("KY618", group.span, {group.title}));
    }
  }
  for (const Hotline& hotline : site.hotlines) {
    if (hotline.numbers.empty()) {
      diagnostics.add(Finding::warning("KY618.hotline", hotline.span, {hotline.label}));
    }
  }
  for (const Gallery& gallery : site.galleries) {
    // Its pictures may stand in its text instead.
    if (!gallery.broken && gallery.images.empty() && gallery.composed.files.empty()) {
      diagnostics.add(Finding::warning("KY618.gallery", gallery.title.span, {gallery.title.text}));
    }
  }
  for (const TargetSet& set : site.target_sets) {
    if (set.targets.empty()) diagnostics.add(Finding::warning("KY618.targets", set.span));
  }
}

}  // namespace kyyeu::rules
