#include "render/renderer.h"

#include "render/schema.h"
#include "render/views/views.h"

namespace kyyeu::render {

Renderer::Renderer(const Site& site, const TemplateSet& templates, const Words& words)
    : site_(site), templates_(templates), words_(words), frames_(site, words) {}

void Renderer::render(PageId id, std::string& out) const {
  const Page& page = site_.pages[id.index()];
  const PageKindView& kind = view_of(page.kind);
  const ViewContext context(site_, words_, page);
  const PageView built = kind.build(context);
  const View frame = page_frame(context, built.info);
  templates_.render(kind.layout.layout, frames_.frame_of(page.url), frame, built.view, out);
}

std::vector<std::string> Renderer::undeclared(PageId id) const {
  const Page& page = site_.pages[id.index()];
  const PageKindView& kind = view_of(page.kind);
  const ViewContext context(site_, words_, page);
  const PageView built = kind.build(context);
  std::vector<std::string> problems = undeclared_fields(built.view, kind.layout.type());
  const View frame = page_frame(context, built.info);
  for (const std::string& problem : undeclared_fields(frame, page_frame_type())) {
    problems.push_back(problem);
  }
  for (const std::string& problem :
       undeclared_fields(frames_.frame_of(page.url), site_frame_type())) {
    problems.push_back(problem);
  }
  return problems;
}

std::string Renderer::render(PageId page) const {
  std::string out;
  render(page, out);
  return out;
}

}  // namespace kyyeu::render
