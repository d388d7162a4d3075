#include "compose/record_links.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "compose/record_name.h"
#include "model/address.h"
#include "text/whitespace.h"

namespace kyyeu::compose {
namespace {

struct YearTarget {
  std::string_view record;
  int year = 0;
};

// "lang-son-cum-2/2023", taken apart.
std::optional<YearTarget> year_target(std::string_view target) {
  constexpr std::size_t kYearLength = 4;
  const std::size_t slash = target.rfind('/');
  if (slash == std::string_view::npos || slash == 0 || target.size() - slash - 1 != kYearLength) {
    return std::nullopt;
  }
  YearTarget found{text::trim(target.substr(0, slash)), 0};
  const char* end = target.data() + target.size();
  const auto [rest, error] = std::from_chars(end - kYearLength, end, found.year);
  if (error != std::errc() || rest != end || found.year < 1000) return std::nullopt;
  return found;
}

bool has_years(RecordRef record) {
  return record.kind == RecordKind::kUnit || record.kind == RecordKind::kCluster;
}

}  // namespace

RecordLinks::RecordLinks(const ComposeContext& context, RecordRef from, TextSource& source,
                         LinkRewriter& rewriter)
    : context_(context), from_(from), source_(source), rewriter_(rewriter) {}

std::optional<ComposedLink> RecordLinks::link(std::string_view target, Place place) {
  bool is_year = false;
  if (auto link = in_year(target, place, is_year); is_year) return link;

  const std::vector<RecordRef> found =
      context_.targets.candidates(target, from_, RecordKind::kNone);
  const std::size_t hash = target.find('#');
  if (found.empty() && hash != std::string_view::npos && hash != 0) {
    const std::string_view fragment = target.substr(hash + 1);
    const RecordRef record =
        resolve(text::trim(target.substr(0, hash)), RecordKind::kNone, "KY501.record", place);
    return record ? std::optional(to_record(record, fragment, place)) : std::nullopt;
  }
  // What is missing behind "x/2023" is x.
  const std::optional<YearTarget> year = found.empty() ? year_target(target) : std::nullopt;
  const RecordRef record =
      choose(year ? year->record : target, RecordKind::kNone, "KY501.record", found, place);
  return record ? std::optional(to_record(record, {}, place)) : std::nullopt;
}

// A name may itself end in a slash and four digits (the number of a document), so what stands
// before them decides whether they are a year.
std::optional<ComposedLink> RecordLinks::in_year(std::string_view target, Place place,
                                                 bool& is_year) {
  const std::optional<YearTarget> parts = year_target(target);
  if (!parts) return std::nullopt;
  const std::vector<RecordRef> found =
      context_.targets.candidates(parts->record, from_, RecordKind::kNone);
  is_year = !found.empty();
  if (!is_year) return std::nullopt;
  const RecordRef record = choose(parts->record, RecordKind::kNone, "KY501.record", found, place);
  if (!record) return std::nullopt;
  if (has_years(record)) return to_year(record, parts->year);
  context_.diagnostics.add(
      Finding::error("KY501.year", source_.span(place), {context_.site.record(record).id}));
  return std::nullopt;
}

RecordRef RecordLinks::resolve(std::string_view written, RecordKind wanted,
                               std::string_view missing, Place place) {
  return choose(written, wanted, missing, context_.targets.candidates(written, from_, wanted),
                place);
}

RecordRef RecordLinks::choose(std::string_view written, RecordKind wanted, std::string_view missing,
                              const std::vector<RecordRef>& found, Place place) {
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    Finding finding =
        Finding::error(std::string(missing), source_.span(place), {std::string(written)});
    if (const auto near = context_.targets.nearest(written, wanted)) {
      finding = std::move(finding).with_hint("nearest", {near->name, near->id});
    }
    context_.diagnostics.add(std::move(finding));
    return {};
  }
  std::string ids;
  for (const RecordRef candidate : found) {
    ids += (ids.empty() ? "" : ", ") + context_.site.record(candidate).id;
  }
  context_.diagnostics.add(Finding::error("KY202", source_.span(place),
                                          {std::string(written), std::to_string(found.size()), ids})
                               .with_hint("write-id"));
  return {};
}

ComposedLink RecordLinks::to_record(RecordRef target, std::string_view fragment, Place place) {
  ComposedLink link;
  link.target = target;
  link.name = std::string(record_name(context_.site, target, day_of_names(context_.site, from_)));
  std::string url = context_.paths.page_of(target);
  if (!url.empty() && !fragment.empty()) {
    rewriter_.note_fragment(target, fragment, place);
    url.append("#").append(fragment);
  }
  if (!url.empty()) link.href = rewriter_.relative_page(url);
  return link;
}

ComposedLink RecordLinks::to_year(RecordRef target, int year) const {
  const Site& site = context_.site;
  ComposedLink link;
  link.target = target;
  link.year = year;
  link.name = std::string(record_name(site, target, Date{year, 0, 0}));
  const std::string url = target.kind == RecordKind::kUnit
                              ? address::unit_in_year(site, UnitId(target.index), year)
                              : address::cluster_in_year(site, ClusterId(target.index), year);
  if (context_.paths.has_page(url)) link.href = rewriter_.relative_page(url);
  return link;
}

}  // namespace kyyeu::compose
