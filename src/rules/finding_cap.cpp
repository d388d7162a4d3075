#include "rules/finding_cap.h"

namespace kyyeu::rules {
namespace {

constexpr std::size_t kMost = 10;

}  // namespace

FindingCap::~FindingCap() {
  for (const auto& [place, left_out] : places_) {
    if (left_out.count == 0) continue;
    diagnostics_.add(Finding::warning(more_, left_out.first, {std::to_string(left_out.count)}));
  }
}

void FindingCap::add(const std::string& place, Finding finding) {
  LeftOut& left_out = places_[place];
  if (left_out.said < kMost) {
    ++left_out.said;
    diagnostics_.add(std::move(finding));
    return;
  }
  if (left_out.count++ == 0) left_out.first = finding.span;
}

void FindingCap::add(const SourceFiles& files, Finding finding) {
  const std::string& place = files.path(finding.span.file);
  add(place, std::move(finding));
}

}  // namespace kyyeu::rules
