#include "search/record_texts.h"
#include "search/record_words.h"

namespace kyyeu::search {
namespace {

void add_result(const Site& site, const YearResult& result, const DataBlock& block,
                std::string& out) {
  if (block.unit && result.unit.id.value != block.unit.index) return;
  if (!block.period.empty() && result.period.code() != block.period) return;
  if (block.metric && result.metric != block.metric) return;
  std::string cell = result_line(site, result);
  if (cell.empty()) return;
  if (!block.unit && result.unit.id) {
    cell.insert(0, ": ");
    const RecordRef unit{RecordKind::kUnit, result.unit.id.value};
    cell.insert(0, title_of(site, unit, end_of(result.period.last_year)));
  }
  add_line(out, cell);
}

void add_members(const Site& site, const ClusterYear& contents, int year, std::string& out) {
  for (const std::uint32_t row : contents.memberships) {
    const Reference<UnitId>& unit = site.memberships[row].unit;
    if (unit) add_line(out, title_of(site, {RecordKind::kUnit, unit.id.value}, end_of(year)));
  }
}

void add_cluster_year(const Site& site, const ClusterYear& contents, int year,
                      const DataBlock& block, std::string& out) {
  if (block.kind == DataBlockKind::kMembers) add_members(site, contents, year, out);
  if (block.kind == DataBlockKind::kAwards) {
    for (const std::uint32_t row : contents.awards)
      add_line(out, award_line(site, site.awards[row]));
  }
  if (block.kind != DataBlockKind::kResults && block.kind != DataBlockKind::kChart) return;
  for (const std::uint32_t row : contents.unit_results)
    add_result(site, site.results[row], block, out);
  for (const std::uint32_t row : contents.totals)
    add_result(site, site.results[row], block, out);
}

void add_unit_year(const Site& site, const UnitYear& contents, const DataBlock& block,
                   std::string& out) {
  if (block.kind == DataBlockKind::kAwards) {
    for (const std::uint32_t row : contents.awards)
      add_line(out, award_line(site, site.awards[row]));
    return;
  }
  for (const std::uint32_t row : contents.results)
    add_result(site, site.results[row], block, out);
}

// The years of a record in one of the two indexes, all of them or those of the block's period.
template <typename Index, typename IdType, typename Body>
void each_year(const Index& index, IdType id, const DataBlock& block, Body body) {
  const Period period = parse_period(block.period).value_or(Period{});
  for (auto at = index.lower_bound({id, 0}); at != index.end() && at->first.first == id; ++at) {
    const int year = at->first.second;
    if (!period || period.covers(year)) body(at->second, year);
  }
}

void add_data_block(const Site& site, const DataBlock& block, std::string& out) {
  if (block.cluster.kind == RecordKind::kCluster) {
    each_year(site.index.cluster_years, ClusterId(block.cluster.index), block,
              [&](const ClusterYear& contents, int year) {
                add_cluster_year(site, contents, year, block, out);
              });
  } else if (block.unit.kind == RecordKind::kUnit) {
    each_year(site.index.unit_years, UnitId(block.unit.index), block,
              [&](const UnitYear& contents, int) { add_unit_year(site, contents, block, out); });
  }
}

void add_subjects(const Article& article, std::vector<FacetValue>& facets) {
  const auto add = [&](Facet facet, std::uint32_t index) { facets.emplace_back(facet, index); };
  for (const auto& unit : article.units) {
    if (unit) add(Facet::kUnit, unit.id.value);
  }
  for (const auto& cluster : article.clusters) {
    if (cluster) add(Facet::kCluster, cluster.id.value);
  }
  if (article.source_unit) add(Facet::kUnit, article.source_unit.id.value);
  if (article.category_id) add(Facet::kCategory, article.category_id.value);
  for (const OutgoingLink& link : article.composed.links) {
    if (link.target.kind == RecordKind::kUnit) add(Facet::kUnit, link.target.index);
    if (link.target.kind == RecordKind::kCluster) add(Facet::kCluster, link.target.index);
    if (link.target.kind == RecordKind::kAwardType) add(Facet::kAward, link.target.index);
  }
}

}  // namespace

void add_body(const Site& site, const Record& record, std::string& out) {
  add_line(out, record.composed.plain);
  for (const DataBlock& block : record.composed.blocks)
    add_data_block(site, block, out);
}

void add_pictures(const std::vector<Picture>& pictures, std::string& out) {
  for (const Picture& picture : pictures) {
    add_line(out, picture.caption.empty() ? picture.alt : picture.caption);
    add_line(out, picture.author);
    add_line(out, picture.prize);
  }
}

void article_text(const TextContext& context, SearchText& text) {
  const Site& site = context.site;
  const Article& article = site.articles[context.page.record];
  text.names = {article.title.text, article.title_original};
  for (const Written& alias : article.aliases)
    text.names.push_back(alias.text);
  text.summary = article.summary;
  add_body(site, article, text.body);
  add_pictures(article.images, text.body);
  add_line(text.body, text::to_vietnamese(article.date));
  if (article.cover.caption != article.cover.alt) add_pictures({article.cover}, text.body);
  if (article.author_id) {
    add_line(text.body, title_of(site, {RecordKind::kPerson, article.author_id.value}));
  } else {
    add_line(text.body, article.author.text);
  }
  const Date day = article.sort_date ? text::last_day(article.sort_date) : Date{};
  const Reference<UnitId>& unit =
      article.source_unit || article.units.empty() ? article.source_unit : article.units.front();
  if (unit) text.line = title_of(site, {RecordKind::kUnit, unit.id.value}, day);
  if (!article.clusters.empty() && article.clusters.front()) {
    const RecordRef cluster{RecordKind::kCluster, article.clusters.front().id.value};
    add_part(text.line, " · ", title_of(site, cluster, day));
  }
  add_subjects(article, text.facets);
}

}  // namespace kyyeu::search
