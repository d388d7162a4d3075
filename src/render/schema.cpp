#include "render/schema.h"

#include <algorithm>

namespace kyyeu::render {
namespace {

void check(const View& view, const ViewType& type, const std::string& path,
           std::vector<std::string>& problems) {
  for (const View::Value& value : view.values()) {
    const std::string here = path + std::string(value.name);
    if (view.find(value.hash) != &value) problems.push_back(here + ": set twice");
    const ViewField* field = type.find(value.name);
    if (field == nullptr) {
      problems.push_back(here + ": not declared in " + std::string(type.name));
      continue;
    }
    if (field->kind != value.kind) {
      problems.push_back(here + ": declared as another kind in " + std::string(type.name));
      continue;
    }
    if (field->type == nullptr) continue;
    for (const View& inner : value.views)
      check(inner, field->type(), here + ".", problems);
  }
}

void collect(const ViewType& type, std::vector<const ViewType*>& types) {
  if (std::find(types.begin(), types.end(), &type) != types.end()) return;
  types.push_back(&type);
  for (const ViewField& field : type.fields) {
    if (field.type != nullptr) collect(field.type(), types);
  }
}

}  // namespace

const ViewField* ViewType::find(std::string_view field) const {
  for (const ViewField& candidate : fields) {
    if (candidate.name == field) return &candidate;
  }
  return nullptr;
}

std::vector<std::string> undeclared_fields(const View& view, const ViewType& type) {
  std::vector<std::string> problems;
  check(view, type, "", problems);
  return problems;
}

std::vector<const ViewType*> reachable_types(const ViewType& type) {
  std::vector<const ViewType*> types;
  collect(type, types);
  return types;
}

}  // namespace kyyeu::render
