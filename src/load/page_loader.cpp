// load_static_pages() and load_galleries() of record_loaders.h.
#include <utility>

#include "load/picture_reader.h"
#include "load/record_file.h"
#include "load/record_loaders.h"

namespace kyyeu::load {
namespace {

void read_title(RecordReader& reader, Record& record, Written& title) {
  reader.required_text("title", title);
  add_title_as_name(record, title.text, title.span);
  if (title.empty()) title = {record.id, record.span};
}

void read_gallery(RecordReader& reader, Gallery& gallery) {
  read_title(reader, gallery, gallery.title);
  gallery.kind = kGalleryKindWords.words.front();
  reader.word("kind", kGalleryKindWords, gallery.kind);
  reader.reference("event", gallery.event);
  reader.date("date", gallery.date);
  reader.text("summary", gallery.summary);
  read_pictures(reader, "image", gallery.images);
  read_pictures(reader, "images", gallery.images);
}

}  // namespace

std::vector<StaticPage> load_static_pages(const LoadContext& context, const ContentTree& tree) {
  return load_records<StaticPage>(context, tree, Section::kPages, Naming::kByTitle,
                                  [](RecordReader& reader, const ContentFile&, StaticPage& page) {
                                    read_title(reader, page, page.title);
                                    reader.text("summary", page.summary);
                                    reader.integer("menu", page.menu);
                                    return true;
                                  });
}

std::vector<Gallery> load_galleries(const LoadContext& context, const ContentTree& tree) {
  return load_records<Gallery>(context, tree, Section::kGalleries, Naming::kByTitle,
                               [](RecordReader& reader, const ContentFile&, Gallery& gallery) {
                                 read_gallery(reader, gallery);
                                 return true;
                               });
}

}  // namespace kyyeu::load
