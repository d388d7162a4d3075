// TemplateSet: the theme's layouts, compiled and ready to be filled.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "render/schema.h"
#include "render/theme_files.h"
#include "render/view.h"
#include "render/words.h"

namespace kyyeu::render {

// Immutable once loaded; render() may be called from several threads at once.
class TemplateSet {
 public:
  // Compiles the given layouts and reads theme.toml (KY908). What is wrong is recorded; a set
  // loaded with errors must not be rendered with.
  static TemplateSet load(const ThemeFiles& theme, const Words& words,
                          std::span<const LayoutType> layouts, Diagnostics& diagnostics);
  ~TemplateSet();
  TemplateSet(TemplateSet&&) noexcept;
  TemplateSet& operator=(TemplateSet&&) noexcept;

  bool has(std::string_view layout) const;
  // Appends the page to `out`. The views are those the layout was declared with, from the outside
  // in.
  void render(std::string_view layout, const View& site, const View& page, const View& view,
              std::string& out) const;

 private:
  struct Impl;
  explicit TemplateSet(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace kyyeu::render
