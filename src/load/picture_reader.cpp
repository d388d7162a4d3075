#include "load/picture_reader.h"

#include <utility>

#include "load/clean_text.h"

namespace kyyeu::load {

Picture read_picture(RecordReader& reader, std::string_view file_key) {
  Picture picture;
  reader.required_text(file_key, picture.file);
  if (!reader.has("alt")) {
    const SourceSpan span = picture.file.empty() ? reader.span() : picture.file.span;
    reader.findings().add(
        Finding::error("KY502", span, {picture.file.text}).with_hint("empty-alt", {}));
  }
  reader.text("alt", picture.alt);
  reader.text("caption", picture.caption);
  reader.text("author", picture.author);
  reader.text("prize", picture.prize);
  return picture;
}

void read_pictures(RecordReader& reader, std::string_view key, std::vector<Picture>& out) {
  reader.tables(key, [&](RecordReader& item) {
    Picture picture = read_picture(item, "file");
    if (!picture.file.empty()) out.push_back(std::move(picture));
  });
}

void read_cover(RecordReader& reader, std::string_view key, Picture& out) {
  format::TomlValue* found = reader.value(key);
  if (found == nullptr) return;
  if (auto* name = std::get_if<std::string>(&found->data)) {
    out.file = {clean_text(std::move(*name)), found->span};
  } else {
    reader.table(key, [&](RecordReader& item) { out = read_picture(item, "file"); });
  }
}

}  // namespace kyyeu::load
