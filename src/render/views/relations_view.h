// What a unit or a cluster came from and became (p-relations). Editors state a relation on one
// side; the other side is made here.
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// A relation as one of the two records sees it.
struct RelationSide {
  const Relation* relation = nullptr;
  RecordRef other;  // none: the target is words, or there is none
  bool inverse = false;
};

// By date; those without one come first. `record` is a unit or a cluster.
std::vector<RelationSide> relation_sides(const Site& site, RecordRef record);
// "sáp nhập vào", "nhận sáp nhập" …
std::string relation_words(const ViewContext& context, const RelationSide& side);
// The other record, or the words that stand for it.
View relation_other(const ViewContext& context, const RelationSide& side);

const ViewType& relation_view_type();

std::vector<View> relation_views(const ViewContext& context, RecordRef record);

}  // namespace kyyeu::render
