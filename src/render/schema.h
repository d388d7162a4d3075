// Schema: every name a template may use, declared. A theme is checked against it when it is
// loaded, the builders in the tests, and the theme's manual is made from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/view.h"

namespace kyyeu::render {

struct ViewType;
using ViewTypeOf = const ViewType& (*)();

struct ViewField {
  std::string_view name;  // HTML fields end in _html
  FieldKind kind = FieldKind::kText;
  std::string_view note;      // one line in Vietnamese, for theme authors
  ViewTypeOf type = nullptr;  // of an object, or of a list's items
};

struct ViewType {
  std::string_view name;
  std::vector<ViewField> fields;

  const ViewField* find(std::string_view field) const;
};

// A layout of the theme and the type of the page data it is given. Around it stand the frames
// common to all pages: page_frame_type() and site_frame_type().
struct LayoutType {
  std::string_view layout;  // "article": layouts/article.mustache
  ViewTypeOf type = nullptr;
  bool in_base = true;  // stands inside layouts/base.mustache
};

// Declarations in one line each:
//   {"title", FieldKind::kText, "nhan đề"},
//   {"cards", FieldKind::kList, "thẻ bài viết", card_view_type},

// What a view holds against its type: one "path: problem" for each field that is not declared,
// declared as another kind, or set twice. Empty when all is well.
std::vector<std::string> undeclared_fields(const View& view, const ViewType& type);

// The types reachable from `type`, itself first, each once.
std::vector<const ViewType*> reachable_types(const ViewType& type);

}  // namespace kyyeu::render
