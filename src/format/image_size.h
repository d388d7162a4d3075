// The size of a picture, read off the first bytes of its file, so that pages can reserve its place.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kyyeu::format {

// CSS pixels as a browser shows the picture: a photograph that its EXIF data turns on its side has
// width and height exchanged.
struct ImageSize {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
};

// PNG, JPEG, GIF, WebP, and SVG with width and height or a viewBox, told apart by their bytes.
// nullopt for anything else, for what is cut short before its size, and for a size of 0. The bytes
// may be hostile.
std::optional<ImageSize> image_size(std::string_view bytes);

}  // namespace kyyeu::format
