#include "compose/compose_bodies.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "compose/body_composer.h"
#include "compose/compose_context.h"
#include "compose/site_paths.h"
#include "text/edit_distance.h"
#include "text/html.h"

namespace kyyeu::compose {
namespace {

constexpr std::size_t kGrain = 32;  // texts a worker takes at a time

std::vector<RecordRef> records_with_text(const Site& site) {
  std::vector<RecordRef> records;
  for_each_record(site, [&](RecordRef ref, const Record& record) {
    if (!record.body.empty()) records.push_back(ref);
  });
  return records;
}

bool has_id(const Body& body, const std::string& fragment) {
  const auto is_it = [&](const Heading& heading) { return heading.id == fragment; };
  if (std::any_of(body.headings.begin(), body.headings.end(), is_it)) return true;
  // Notes and what the text's own layout holds.
  return body.html.find(" id=\"" + text::escape_html(fragment) + "\"") != std::string::npos;
}

bool is_of_layout(const ComposeOptions& options, std::string_view id) {
  const auto& ids = options.reserved_ids;
  const auto& prefixes = options.reserved_prefixes;
  return std::find(ids.begin(), ids.end(), id) != ids.end() ||
         std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const std::string& prefix) { return id.starts_with(prefix); });
}

void check_fragment(const ComposeContext& context, const FragmentLink& link) {
  if (is_of_layout(context.options, link.fragment)) return;
  const Record& target = context.site.record(link.target);
  if (has_id(target.composed, link.fragment)) return;
  Finding finding = Finding::error("KY501.anchor", link.span, {link.fragment, target.id});
  std::vector<std::string_view> ids;
  for (const Heading& heading : target.composed.headings)
    ids.push_back(heading.id);
  if (const auto near = text::nearest(link.fragment, ids)) {
    finding = std::move(finding).with_hint("did-you-mean", {"#" + std::string(ids[*near])});
  }
  context.diagnostics.add(std::move(finding));
}

}  // namespace

void compose_bodies(Site& site, const LinkTargets& targets, const TaskPool& pool,
                    Diagnostics& diagnostics, const ComposeOptions& options) {
  const SitePaths paths(site);
  const ComposeContext context{site, paths, targets, options, diagnostics};
  const std::vector<RecordRef> records = records_with_text(site);
  std::vector<std::vector<FragmentLink>> fragments(records.size());
  pool.parallel_for(records.size(), kGrain, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) {
      Record& record = site.record(records[i]);
      record.composed = Body();
      fragments[i] = BodyComposer(context, records[i], record.body, record.composed).compose();
    }
  });
  for (const std::vector<FragmentLink>& of_record : fragments) {
    for (const FragmentLink& link : of_record)
      check_fragment(context, link);
  }
}

}  // namespace kyyeu::compose
