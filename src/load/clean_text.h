// Text as it is shown: without spaces at both ends and without invisible characters.
#pragma once

#include <string>

namespace kyyeu::load {

std::string clean_text(std::string text);

}  // namespace kyyeu::load
