// Renderer: one page of the linked site as bytes.
#pragma once

#include <string>
#include <vector>

#include "model/site.h"
#include "render/page_frame.h"
#include "render/site_frames.h"
#include "render/template_set.h"
#include "render/words.h"

namespace kyyeu::render {

// 1. The builder of the page's kind (views/views.h) makes its view and says what the page is.
// 2. The page's frame is made from that.
// 3. The layout is filled.
// Refers to its arguments, which outlive it. render() may be called from several threads at once;
// the bytes depend on the arguments alone.
class Renderer {
 public:
  Renderer(const Site& site, const TemplateSet& templates, const Words& words);

  // Appends the page to `out`.
  void render(PageId page, std::string& out) const;
  std::string render(PageId page) const;

  // What the page's builder fills without having declared it (undeclared_fields): for tests.
  std::vector<std::string> undeclared(PageId page) const;

 private:
  const Site& site_;
  const TemplateSet& templates_;
  const Words& words_;
  SiteFrames frames_;
};

}  // namespace kyyeu::render
