// The theme's words that the stages below render need.
#pragma once

#include "compose/compose_options.h"
#include "compose/name_linker.h"
#include "render/outputs/outputs.h"
#include "render/words.h"

namespace kyyeu::build {

compose::ComposeOptions compose_options(const render::Words& words);
compose::LinkWords link_words(const render::Words& words);
render::OutputWords output_words(const render::Words& words);

}  // namespace kyyeu::build
