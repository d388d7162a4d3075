// Whether an SVG picture may be published: a browser that opens it runs what is in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::load {

// What makes the picture dangerous, as it stands in the text ("<script", "onload="); nullopt for a
// picture that neither runs anything nor loads anything from elsewhere. Errs on the side of
// refusing: text that merely looks like markup in a comment is refused too.
std::optional<std::string> svg_danger(std::string_view svg);

}  // namespace kyyeu::load
