// Reading an archive:
//  1. site.toml, which says how numbers are written and what the grades are;
//  2. the list of all files below content/, so that every one has its FileId before several
//     threads read;
//  3. the files that others depend on: terms (which declare controlled values), metrics;
//  4. records, each kind on all workers;
//  5. tables, whose rows name clusters and metrics;
//  6. what is copied as it is, to the folders of the records that were kept.
#include "load/load_site.h"

#include <utility>

#include "load/asset_loader.h"
#include "load/config_loader.h"
#include "load/content_tree.h"
#include "load/context.h"
#include "load/data_loader.h"
#include "load/furniture_loader.h"
#include "load/record_loaders.h"
#include "load/table_loaders.h"
#include "load/vocabulary.h"
#include "text/date_time.h"

namespace kyyeu::load {
namespace {

constexpr const char* kConfigName = "site.toml";

std::string config_path(const LoadOptions& options) {
  if (!options.config_file.empty()) return options.config_file;
  return (options.root.empty() ? "." : options.root) + "/" + kConfigName;
}

// As findings name it: relative to the archive, where it lies in the archive.
std::string config_name(const LoadOptions& options) {
  const std::string path = config_path(options);
  const std::string root = (options.root.empty() ? "." : options.root) + "/";
  return path.starts_with(root) ? path.substr(root.size()) : path;
}

void load_data(const LoadContext& context, const ContentTree& tree, const Vocabulary& vocabulary,
               Site& site) {
  site.places = load_places(context, tree);
  site.regimes = load_regimes(context, tree);
  site.metrics = load_metrics(context, tree, site.config);
  site.award_types = load_award_types(context, tree, vocabulary);
}

void load_all_records(const LoadContext& context, const ContentTree& tree,
                      const Vocabulary& vocabulary, Site& site) {
  site.units = load_units(context, tree, vocabulary);
  site.clusters = load_clusters(context, tree, vocabulary);
  site.events = load_events(context, tree, vocabulary);
  site.campaigns = load_campaigns(context, tree, vocabulary);
  site.people = load_people(context, tree);
  site.orgs = load_orgs(context, tree, vocabulary);
  site.articles = load_articles(context, tree);
  site.static_pages = load_static_pages(context, tree);
  site.galleries = load_galleries(context, tree);
  site.documents = load_documents(context, tree);
}

void load_tables(const LoadContext& context, const ContentTree& tree, Site& site) {
  const ClusterNames clusters(site.clusters);
  site.memberships = load_memberships(context, tree, clusters);
  site.results = load_results(context, tree, site.config, site.metrics, clusters);
  site.target_sets = load_targets(context, tree, site.config, site.metrics);
  site.awards = load_awards(context, tree, site.config);
}

}  // namespace

Result<Site> load_site(const io::FileSystem& files, const LoadOptions& options,
                       const TaskPool& pool, Diagnostics& diagnostics) {
  Site site;
  FirstFailure failure;
  LoadContext context{files, options, pool, site.files, diagnostics, failure, {}};
  const FileId config_file = site.files.add(config_name(options));
  std::optional<SiteConfig> config = load_config(context, config_path(options), config_file);
  if (const auto& error = failure.error()) {
    return fail({ErrorKind::kUsage, "error.no-site-toml", error->subject, error->detail});
  }
  // The content is read all the same, so that its faults show in the same run; only tables are not,
  // whose figures nobody can read without knowing the locale and the grades.
  const bool configured = config.has_value();
  if (configured) site.config = std::move(*config);
  site.now_seconds = options.now_seconds;
  site.today = text::local_date(options.now_seconds, site.config.time_zone);
  site.show_drafts = options.drafts;
  context.today = site.today;

  const Result<ContentTree> tree = list_content(files, options.root, site.files, diagnostics);
  if (!tree) return fail(tree.error());
  site.terms = load_terms(context, *tree);
  const Vocabulary vocabulary(site.terms);
  load_data(context, *tree, vocabulary, site);
  load_all_records(context, *tree, vocabulary, site);
  if (configured) load_tables(context, *tree, site);
  load_furniture(context, *tree, site);
  site.assets = load_assets(context, *tree, site);
  if (failure.error()) return fail(*failure.error());
  return site;
}

}  // namespace kyyeu::load
