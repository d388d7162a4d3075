#include "format/image_size.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace kyyeu::format {
namespace {

// Reads numbers at offsets; what lies beyond the end is 0.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

  std::size_t size() const { return bytes_.size(); }
  std::uint32_t u8(std::size_t at) const {
    return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0U;
  }
  std::uint32_t big16(std::size_t at) const { return u8(at) << 8 | u8(at + 1); }
  std::uint32_t big32(std::size_t at) const { return big16(at) << 16 | big16(at + 2); }
  std::uint32_t little16(std::size_t at) const { return u8(at + 1) << 8 | u8(at); }
  std::uint32_t little24(std::size_t at) const { return u8(at + 2) << 16 | little16(at); }
  std::uint32_t little32(std::size_t at) const { return little16(at + 2) << 16 | little16(at); }
  bool has(std::size_t at, std::string_view words) const {
    return at <= bytes_.size() && bytes_.substr(at).starts_with(words);
  }
  Bytes from(std::size_t at, std::size_t length) const {
    return Bytes(bytes_.substr(std::min(at, bytes_.size()), length));
  }

 private:
  std::string_view bytes_;
};

using Size = std::optional<ImageSize>;

// PNG specification, 11.2.2: IHDR is the first chunk.
Size png_size(const Bytes& bytes) {
  if (!bytes.has(12, "IHDR") || bytes.size() < 24) return std::nullopt;
  return ImageSize{bytes.big32(16), bytes.big32(20)};
}

Size gif_size(const Bytes& bytes) {
  if (bytes.size() < 10) return std::nullopt;
  return ImageSize{bytes.little16(6), bytes.little16(8)};
}

// RFC 9649: simple lossy, simple lossless, and the extended form with its canvas.
Size webp_size(const Bytes& bytes) {
  if (bytes.has(12, "VP8 ") && bytes.has(23, "\x9D\x01\x2A") && bytes.size() >= 30) {
    return ImageSize{bytes.little16(26) & 0x3FFF, bytes.little16(28) & 0x3FFF};
  }
  if (bytes.has(12, "VP8L") && bytes.u8(20) == 0x2F && bytes.size() >= 25) {
    const std::uint32_t bits = bytes.little32(21);
    return ImageSize{(bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1};
  }
  if (bytes.has(12, "VP8X") && bytes.size() >= 30) {
    return ImageSize{bytes.little24(24) + 1, bytes.little24(27) + 1};
  }
  return std::nullopt;
}

// Whether the Exif block says that the picture lies on its side (orientations 5 to 8).
bool is_turned(const Bytes& exif) {
  const bool big = exif.has(0, "MM");
  if (!big && !exif.has(0, "II")) return false;
  const auto u16 = [&](std::size_t at) { return big ? exif.big16(at) : exif.little16(at); };
  const std::size_t directory = big ? exif.big32(4) : exif.little32(4);
  const std::size_t count = u16(directory);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t entry = directory + 2 + i * 12;
    if (entry + 12 > exif.size()) return false;
    constexpr std::uint32_t kOrientation = 0x0112;
    if (u16(entry) == kOrientation) return u16(entry + 8) >= 5 && u16(entry + 8) <= 8;
  }
  return false;
}

bool is_start_of_frame(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// ITU T.81, annex B: markers and their segments up to the first frame.
Size jpeg_size(const Bytes& bytes) {
  bool turned = false;
  std::size_t pos = 2;
  while (pos + 4 <= bytes.size()) {
    if (bytes.u8(pos) != 0xFF) return std::nullopt;
    const std::uint32_t marker = bytes.u8(pos + 1);
    if (marker == 0xFF) {  // fill byte
      ++pos;
      continue;
    }
    const std::uint32_t length = bytes.big16(pos + 2);
    if (length < 2) return std::nullopt;
    if (is_start_of_frame(marker)) {
      if (pos + 9 > bytes.size()) return std::nullopt;
      const ImageSize size{bytes.big16(pos + 7), bytes.big16(pos + 5)};
      return turned ? ImageSize{size.height, size.width} : size;
    }
    constexpr std::uint32_t kApp1 = 0xE1;
    if (marker == kApp1 && bytes.has(pos + 4, std::string_view("Exif\0\0", 6)) && length > 8) {
      turned = is_turned(bytes.from(pos + 10, length - 8));
    }
    pos += 2 + length;
  }
  return std::nullopt;
}

// The attributes of the root element, "" when it is not <svg>.
std::string_view svg_attributes(std::string_view text) {
  constexpr std::size_t kLongestPrologue = 64 * 1024;
  text = text.substr(0, kLongestPrologue);
  std::size_t pos = text.find('<');
  while (pos != std::string_view::npos) {
    const std::string_view rest = text.substr(pos);
    std::string_view close = ">";
    if (rest.starts_with("<svg")) {
      const std::size_t end = rest.find('>');
      if (end == std::string_view::npos) return {};
      return rest.substr(4, end - 4);
    }
    if (rest.starts_with("<!--")) {
      close = "-->";
    } else if (rest.starts_with("<!DOCTYPE")) {
      const std::size_t subset = rest.find('[');
      if (subset < rest.find('>')) close = "]>";
    } else if (!rest.starts_with("<?")) {
      return {};
    }
    pos = text.find(close, pos);
    if (pos != std::string_view::npos) pos = text.find('<', pos);
  }
  return {};
}

std::string_view attribute(std::string_view attributes, std::string_view name) {
  constexpr std::string_view kSpaces = " \t\r\n";
  for (std::size_t pos = attributes.find(name); pos != std::string_view::npos;
       pos = attributes.find(name, pos + 1)) {
    if (pos == 0 || kSpaces.find(attributes[pos - 1]) == std::string_view::npos) continue;
    const std::size_t equals = attributes.find_first_not_of(kSpaces, pos + name.size());
    if (equals == std::string_view::npos || attributes[equals] != '=') continue;
    const std::size_t quote = attributes.find_first_not_of(kSpaces, equals + 1);
    if (quote == std::string_view::npos) return {};
    const std::size_t end = attributes.find(attributes[quote], quote + 1);
    if (end == std::string_view::npos) return {};
    return attributes.substr(quote + 1, end - quote - 1);
  }
  return {};
}

// Reads a number off the front of `words`; 0 when there is none.
double take_number(std::string_view& words) {
  words.remove_prefix(std::min(words.find_first_not_of(" \t\r\n,"), words.size()));
  double number = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
  if (error != std::errc() || !std::isfinite(number)) return 0;
  words.remove_prefix(static_cast<std::size_t>(end - words.data()));
  return number;
}

// CSS pixels; 0 for what depends on the page (%, em) and is thus no size of the picture's own.
double length_in_pixels(std::string_view words) {
  const double number = take_number(words);
  if (words.empty() || words == "px") return number;
  if (words == "in") return number * 96;
  if (words == "cm") return number * 96 / 2.54;
  if (words == "mm") return number * 96 / 25.4;
  if (words == "pt") return number * 96 / 72;
  if (words == "pc") return number * 16;
  return 0;
}

Size svg_size(std::string_view text) {
  const std::string_view attributes = svg_attributes(text);
  double width = length_in_pixels(attribute(attributes, "width"));
  double height = length_in_pixels(attribute(attributes, "height"));
  std::string_view box = attribute(attributes, "viewBox");
  take_number(box);
  take_number(box);
  const double box_width = take_number(box);
  const double box_height = take_number(box);
  if (box_width > 0 && box_height > 0) {
    if (width <= 0 && height <= 0) width = box_width;
    if (width <= 0) width = height * box_width / box_height;
    if (height <= 0) height = width * box_height / box_width;
  }
  constexpr double kLargest = 1'000'000;
  if (!(width > 0 && height > 0 && width <= kLargest && height <= kLargest)) return std::nullopt;
  const auto pixels = [](double length) {
    return static_cast<std::uint32_t>(std::max(1.0, std::round(length)));
  };
  return ImageSize{pixels(width), pixels(height)};
}

Size size_by_signature(std::string_view raw) {
  const Bytes bytes(raw);
  if (raw.starts_with("\x89PNG\r\n\x1A\n")) return png_size(bytes);
  if (raw.starts_with("\xFF\xD8")) return jpeg_size(bytes);
  if (raw.starts_with("GIF87a") || raw.starts_with("GIF89a")) return gif_size(bytes);
  if (raw.starts_with("RIFF") && bytes.has(8, "WEBP")) return webp_size(bytes);
  return svg_size(raw);
}

}  // namespace

std::optional<ImageSize> image_size(std::string_view bytes) {
  const Size size = size_by_signature(bytes);
  if (!size || size->width == 0 || size->height == 0) return std::nullopt;
  return size;
}

}  // namespace kyyeu::format
