// Pictures in text: inline among words, figures where one stands alone in its paragraph, galleries
// where several do.
#pragma once

#include <string>
#include <vector>

#include "compose/body_writer.h"

namespace kyyeu::compose {

struct ComposedPicture {
  std::string src;      // as it stands in the page
  std::string alt;      // "" = decorative
  std::string caption;  // plain text
  int width = 0;        // 0 = not known
  int height = 0;
};

// The pictures of the paragraph that is being written.
class Figures {
 public:
  explicit Figures(BodyWriter& writer) : writer_(writer) {}

  void open_paragraph();
  // Something other than pictures and space between them stands in the paragraph.
  void mix() { alone_ = false; }
  // Writes the picture where it stands. Its caption, else its alternative text, is what a reader
  // of the plain text gets.
  void add(ComposedPicture picture);
  // Whether the paragraph holds nothing but pictures, which then have been written anew as a
  // figure or a gallery in its place.
  bool close_paragraph();

 private:
  void write_figure(const ComposedPicture& picture);

  BodyWriter& writer_;
  BodyWriter::Mark start_;
  bool in_paragraph_ = false;
  bool alone_ = false;
  std::vector<ComposedPicture> pictures_;
};

}  // namespace kyyeu::compose
