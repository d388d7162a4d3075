// Answers what composing asks about names and pictures, from the linked site.
#pragma once

#include <unordered_map>

#include "compose/link_targets.h"
#include "link/reference_resolver.h"

namespace kyyeu::build {

// Refers to the site and the resolver, which outlive it. Thread-safe while they do not change.
class SiteLinkTargets : public compose::LinkTargets {
 public:
  SiteLinkTargets(const Site& site, const link::ReferenceResolver& resolver);

  std::vector<RecordRef> candidates(std::string_view written, RecordRef from,
                                    RecordKind wanted) const override;
  std::optional<compose::Suggestion> nearest(std::string_view written,
                                             RecordKind wanted) const override;
  std::optional<compose::PictureSize> picture_size(std::string_view url) const override;

 private:
  // What decides between equal names in a text of this record.
  link::Scope scope_of(RecordRef from) const;

  const Site& site_;
  const link::ReferenceResolver& resolver_;
  std::unordered_map<std::string_view, const Asset*> assets_;
};

}  // namespace kyyeu::build
