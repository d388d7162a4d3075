#include "render/views/static_page_view.h"

#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"

namespace kyyeu::render {

PageView build_static_page_view(const ViewContext& context) {
  const StaticPageId id(context.page.record);
  const StaticPage& page = context.site.static_pages[id.index()];
  PageView built;
  built.info.title = page.title.text;
  built.info.description = page.summary;
  built.info.changed = page.updated;
  built.view.text("summary", page.summary);
  built.view.list("body", body_views(context, page.composed));
  built.view.object("backlinks", backlinks_view(context, ref(id)));
  return built;
}

const ViewType& static_page_view_type() {
  static const ViewType kType{
      "static_page",
      {{"summary", FieldKind::kText, "giới thiệu ngắn"},
       {"body", FieldKind::kList, "lời của trang", segment_view_type},
       {"backlinks", FieldKind::kObject, "bài nhắc tới trang", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
