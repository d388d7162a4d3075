#include "render/outputs/datasets.h"

namespace kyyeu::render {

std::vector<Dataset> datasets(const Site& site) {
  return {unit_dataset(site),   cluster_dataset(site), membership_dataset(site),
          result_dataset(site), award_dataset(site),   article_dataset(site)};
}

}  // namespace kyyeu::render
