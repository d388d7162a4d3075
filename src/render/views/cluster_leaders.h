// Who led a cluster, year by year (p-cluster-leaders).
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// One cluster in one year: how many members, who led. Also a row of the pages of years.
const ViewType& cluster_leaders_type();
View cluster_leaders_view(const ViewContext& context, ClusterId cluster, int year);

// "Cụm thi đua", "Khối thi đua"
std::string cluster_kind_text(const ViewContext& context, ClusterKind kind);

// All years in which somebody is known to have led, newest first.
std::vector<View> leaders_by_year(const ViewContext& context, ClusterId cluster);

}  // namespace kyyeu::render
