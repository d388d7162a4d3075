// Loaders of the tables that people keep in a spreadsheet, and of targets, which go with them. Each
// has a .cpp of its own. Rows stand in the order of the files' paths, then of their lines.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "load/content_tree.h"
#include "load/context.h"
#include "model/award.h"
#include "model/cluster.h"
#include "model/config.h"
#include "model/document.h"
#include "model/result.h"

namespace kyyeu::load {

// Which cluster a file belongs to by its or its folder's name. Refers to the clusters, which
// outlive it.
class ClusterNames {
 public:
  explicit ClusterNames(const std::vector<Cluster>& clusters);

  // "KY201.cluster" at the file, with the nearest id, when there is no cluster of that id.
  ClusterId find(std::string_view name, FileId file, Diagnostics& findings) const;

 private:
  std::unordered_map<std::string_view, ClusterId> by_id_;
};

std::vector<Membership> load_memberships(const LoadContext& context, const ContentTree& tree,
                                         const ClusterNames& clusters);
std::vector<Award> load_awards(const LoadContext& context, const ContentTree& tree,
                               const SiteConfig& config);
// documents.csv, then documents that have a file of their own.
std::vector<Document> load_documents(const LoadContext& context, const ContentTree& tree);
// Every cell of a metric's column, the empty ones too.
std::vector<YearResult> load_results(const LoadContext& context, const ContentTree& tree,
                                     const SiteConfig& config, const std::vector<Metric>& metrics,
                                     const ClusterNames& clusters);
std::vector<TargetSet> load_targets(const LoadContext& context, const ContentTree& tree,
                                    const SiteConfig& config, const std::vector<Metric>& metrics);

}  // namespace kyyeu::load
