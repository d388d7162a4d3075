// TemplateCompiler: from a theme's files to flat templates that the engine runs fast and that
// cannot fail at render time.
//
// 1. Each file is cut into tokens (template_source.h).
// 2. layouts/<name>.mustache is put into layouts/base.mustache at {{> content}}; partials are put
//    in place of their tags (KY902 unknown, KY903 cycle).
// 3. {{t.some.key}} becomes the word, escaped (KY907 unknown).
// 4. Every other name is looked up in the schema, from the innermost frame outwards (KY901 unknown,
//    KY905 used as what it is not), and rewritten so that the engine finds it in one step. A name
//    that the inner frame declares is never taken from an outer one, be it absent or not.
// 5. Runs of static text are lifted out into slots.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "render/schema.h"
#include "render/template_source.h"
#include "render/theme_files.h"
#include "render/words.h"

namespace kyyeu::render {

// Mustache that consists of tags only. Names are "@3" for static text 3, and else an operation
// (see FieldOperation), the frame's number as a character from '0' up, and the field's name.
struct FlatTemplate {
  std::string mustache;
  std::vector<std::string> statics;
};

enum class FieldOperation : char {
  kEscaped = 'e',  // print the text, escaped
  kRaw = 'r',      // print the HTML
  kEnter = 's',    // section: for each item, with the object, or if present
  kHas = 'h',      // has_<list>: whether the list has items
  kFirst = 'f',    // is_first of the list's item in this frame
  kLast = 'l',     // is_last
};

// Frames from the outside in: the site, the page, the layout's own view.
inline constexpr std::size_t kOuterFrames = 3;

// Besides the declared names a template may use, for each list `items`, the flag `has_items`
// beside it, and inside it `is_first` and `is_last`.
class TemplateCompiler {
 public:
  // The arguments outlive it.
  TemplateCompiler(const ThemeFiles& theme, const Words& words, Diagnostics& diagnostics)
      : theme_(theme), words_(words), diagnostics_(diagnostics) {}

  FlatTemplate compile(const LayoutType& layout);

 private:
  const ThemeFiles& theme_;
  const Words& words_;
  Diagnostics& diagnostics_;
  // Every layout uses base and most partials: each file is cut once.
  std::map<std::string, std::vector<TemplateToken>, std::less<>> cut_;
};

}  // namespace kyyeu::render
