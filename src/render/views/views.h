// Which builder and which layout make the pages of each kind.
//
// To add a page kind:
//
// 1. Write views/<kind>_view.{h,cpp} with two functions: `const ViewType& <kind>_view_type()`,
// which
//    declares every field with a line in Vietnamese for theme authors, and `PageView
//    build_<kind>_view(const ViewContext&)`, which fills a View and says in PageInfo what the page
//    is (title, breadcrumbs, description, JSON-LD). context.page.record is the index of its record.
//    article_view is the example. What two kinds share gets a file of its own (card_view,
//    body_view, data_table_view) and a partial of its own.
// 2. Enter it in the table in views.cpp, in place of the plain view that stands there.
// 3. Write themes/mac-dinh/layouts/<kind>.mustache: the inside of <main>, beginning with
//    <h1>{{page_title}}</h1>. Partials are called p-<what>, so that no field has their name.
// 4. Put the words it needs into i18n/vi.toml and i18n/en.toml: {{t.unit.founded}} in templates,
//    context.words.text("unit.founded") in builders. Add a test to tests/unit/render.
//
// Fields: HTML ends in _html, an address in url or _url, printed words of a code in _text; flags
// begin with is_ or has_; lists are plurals. Leave out what is not known: an empty text is absent.
// For each list `items`, templates also have `has_items`, and inside it `is_first` and `is_last`.
// Names of page_frame_type() and site_frame_type() must not be declared again by a layout's type.
#pragma once

#include <span>
#include <string_view>

#include "model/page.h"
#include "render/page_frame.h"
#include "render/schema.h"

namespace kyyeu::render {

struct PageKindView {
  PageKind kind = PageKind::kHome;
  LayoutType layout;
  PageView (*build)(const ViewContext& context) = nullptr;
};

const PageKindView& view_of(PageKind kind);

// Every layout a theme must have, each once.
std::span<const LayoutType> layout_types();

}  // namespace kyyeu::render
