#include "compose/figures.h"

#include <utility>

#include "text/html.h"

namespace kyyeu::compose {
namespace {

void write_picture(BodyWriter& writer, const ComposedPicture& picture) {
  writer.markup("<img");
  writer.attribute("src", picture.src);
  writer.attribute("alt", picture.alt);
  if (picture.width > 0 && picture.height > 0) {
    writer.attribute("width", std::to_string(picture.width));
    writer.attribute("height", std::to_string(picture.height));
  }
  writer.markup(" loading=\"lazy\" decoding=\"async\"");
}

}  // namespace

void Figures::open_paragraph() {
  start_ = writer_.mark();
  pictures_.clear();
  in_paragraph_ = true;
  alone_ = true;
}

void Figures::add(ComposedPicture picture) {
  write_picture(writer_, picture);
  if (!picture.caption.empty()) writer_.attribute("title", picture.caption);
  writer_.markup(">");
  writer_.plain_words(picture.caption.empty() ? picture.alt : picture.caption);
  if (in_paragraph_ && alone_) pictures_.push_back(std::move(picture));
}

void Figures::write_figure(const ComposedPicture& picture) {
  writer_.markup("<figure>");
  write_picture(writer_, picture);
  writer_.markup(">");
  if (!picture.caption.empty()) {
    writer_.markup("<figcaption>");
    text::append_escaped(writer_.html(), picture.caption);
    writer_.markup("</figcaption>");
  }
  writer_.markup("</figure>\n");
  writer_.new_line();
  writer_.plain_words(picture.caption.empty() ? picture.alt : picture.caption);
}

bool Figures::close_paragraph() {
  in_paragraph_ = false;
  if (!alone_ || pictures_.empty()) return false;
  writer_.rewind(start_);
  if (pictures_.size() == 1) {
    write_figure(pictures_.front());
    return true;
  }
  writer_.markup("<div class=\"gallery\">\n");
  for (const ComposedPicture& picture : pictures_)
    write_figure(picture);
  writer_.markup("</div>\n");
  return true;
}

}  // namespace kyyeu::compose
