// ClusterNames of table_loaders.h.
#include <algorithm>

#include "load/table_loaders.h"
#include "load/values.h"
#include "text/slug.h"

namespace kyyeu::load {

ClusterNames::ClusterNames(const std::vector<Cluster>& clusters) {
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    by_id_.emplace(clusters[i].id, ClusterId(i));
  }
}

ClusterId ClusterNames::find(std::string_view name, FileId file, Diagnostics& findings) const {
  const std::string id = text::make_slug(name);
  if (const auto found = by_id_.find(id); found != by_id_.end()) return found->second;
  std::vector<std::string_view> ids;
  for (const auto& [known, cluster] : by_id_)
    ids.push_back(known);
  std::sort(ids.begin(), ids.end());
  findings.add(with_nearest(
      Finding::error("KY201.cluster-file", {file, 0, 0, 0}, {std::string(name)}), id, ids));
  return {};
}

}  // namespace kyyeu::load
