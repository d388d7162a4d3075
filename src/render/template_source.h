// TemplateSource: one template file cut into tags and the text between them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "render/theme_files.h"

namespace kyyeu::render {

enum class TagKind : std::uint8_t {
  kStatic,    // text between tags
  kVariable,  // {{name}}
  kRaw,       // {{{name}}} or {{&name}}
  kSection,   // {{#name}}
  kInverted,  // {{^name}}
  kEnd,       // {{/name}}
  kPartial,   // {{> name}}
};

struct TemplateToken {
  TagKind kind = TagKind::kStatic;
  std::string text;  // static text, or the tag's name
  SourceSpan span;   // of the name within its file; static text has none
};

// Cuts the file into tokens. Comments are dropped; a line that holds nothing but one section,
// end, partial or comment tag vanishes; indentation and trailing spaces vanish everywhere, so
// preformatted text has no place in templates. Faults of form (KY904: a tag that is not closed;
// KY909: a delimiter change, {{.}} or a dotted name) are recorded and the tag left out.
std::vector<TemplateToken> cut_template(const ThemeFile& file, Diagnostics& diagnostics);

}  // namespace kyyeu::render
