#include "render/views/gallery_view.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"

namespace kyyeu::render {
namespace {

std::vector<View> figures(const ViewContext& context, const Gallery& gallery) {
  std::vector<View> items;
  for (const Picture& picture : gallery.images) {
    if (View figure = context.figure(picture); !figure.empty()) items.push_back(std::move(figure));
  }
  return items;
}

// The day it is ordered by: its own, else its event's.
Date day_of(const Site& site, const Gallery& gallery) {
  if (gallery.date || !gallery.event.id) return gallery.date;
  return site.events[gallery.event.id.index()].date;
}

View gallery_entry(const ViewContext& context, GalleryId id) {
  const Gallery& gallery = context.site.galleries[id.index()];
  View view;
  view.object("gallery", context.record_link(ref(id)));
  view.text("kind_text", context.phrases.label("gallery-kind", gallery.kind));
  view.text("count_text", context.phrases.number(static_cast<double>(gallery.images.size())));
  view.object("date", context.date(day_of(context.site, gallery)));
  view.text("summary", gallery.summary);
  if (!gallery.images.empty()) view.object("cover", context.figure(gallery.images.front()));
  return view;
}

const ViewType& gallery_entry_type() {
  static const ViewType kType{"gallery_entry",
                              {{"gallery", FieldKind::kObject, "bộ ảnh", link_view_type},
                               {"kind_text", FieldKind::kText, "bộ ảnh hay cuộc thi"},
                               {"count_text", FieldKind::kText, "số ảnh"},
                               {"date", FieldKind::kObject, "ngày", date_view_type},
                               {"summary", FieldKind::kText, "giới thiệu ngắn"},
                               {"cover", FieldKind::kObject, "ảnh đầu", figure_view_type}}};
  return kType;
}

}  // namespace

PageView build_gallery_view(const ViewContext& context) {
  const GalleryId id(context.page.record);
  const Gallery& gallery = context.site.galleries[id.index()];
  PageView built;
  built.info.title = gallery.title.text;
  built.info.description = gallery.summary;
  built.info.crumbs = {{context.words.text("kind.galleries"), std::string(address::kGalleryIndex)}};
  built.info.changed = gallery.updated;
  if (!gallery.images.empty()) built.info.image = gallery.images.front().url;
  View& view = built.view;
  view.text("kind_text", context.phrases.label("gallery-kind", gallery.kind));
  view.text("summary", gallery.summary);
  view.object("date", context.date(day_of(context.site, gallery)));
  if (gallery.event.id) view.object("event", context.record_link(ref(gallery.event.id)));
  view.object("source", context.source_link(gallery.source));
  view.list("body", body_views(context, gallery.composed));
  view.list("figures", figures(context, gallery));
  view.object("backlinks", backlinks_view(context, ref(id)));
  return built;
}

const ViewType& gallery_view_type() {
  static const ViewType kType{
      "gallery",
      {{"kind_text", FieldKind::kText, "bộ ảnh hay cuộc thi"},
       {"summary", FieldKind::kText, "giới thiệu ngắn"},
       {"date", FieldKind::kObject, "ngày của bộ ảnh hoặc của sự kiện", date_view_type},
       {"event", FieldKind::kObject, "sự kiện", link_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"body", FieldKind::kList, "lời giới thiệu", segment_view_type},
       {"figures", FieldKind::kList, "các ảnh", figure_view_type},
       {"backlinks", FieldKind::kObject, "bài nhắc tới bộ ảnh", backlinks_view_type}}};
  return kType;
}

PageView build_gallery_index_view(const ViewContext& context) {
  std::vector<GalleryId> ids;
  for (std::size_t i = 0; i < context.site.galleries.size(); ++i)
    ids.emplace_back(i);
  std::stable_sort(ids.begin(), ids.end(), [&](GalleryId a, GalleryId b) {
    const auto& galleries = context.site.galleries;
    return day_of(context.site, galleries[b.index()]) < day_of(context.site, galleries[a.index()]);
  });
  std::vector<View> entries;
  entries.reserve(ids.size());
  for (const GalleryId id : ids)
    entries.push_back(gallery_entry(context, id));
  PageView built;
  built.info.title = context.words.text("kind.galleries");
  built.view.list("galleries", std::move(entries));
  return built;
}

const ViewType& gallery_index_view_type() {
  static const ViewType kType{
      "gallery_index",
      {{"galleries", FieldKind::kList, "các bộ ảnh, mới trước", gallery_entry_type}}};
  return kType;
}

}  // namespace kyyeu::render
