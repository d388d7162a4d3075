// OutputFile: a file of the built site that is no page.
#pragma once

#include <string>

namespace kyyeu::render {

struct OutputFile {
  std::string path;  // relative to the site's root
  std::string bytes;
};

}  // namespace kyyeu::render
