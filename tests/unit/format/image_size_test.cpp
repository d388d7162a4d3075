#include "format/image_size.h"

#include <doctest/doctest.h>

#include <string>

namespace kyyeu::format {
namespace {

using namespace std::string_literals;

std::string size_of(std::string_view bytes) {
  const auto size = image_size(bytes);
  return size ? std::to_string(size->width) + 'x' + std::to_string(size->height) : "none";
}

std::string big16(unsigned n) { return {static_cast<char>(n >> 8), static_cast<char>(n & 0xFF)}; }
std::string little16(unsigned n) {
  return {static_cast<char>(n & 0xFF), static_cast<char>(n >> 8)};
}

std::string png(unsigned width, unsigned height) {
  return "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"s + big16(0) + big16(width) + big16(0) + big16(height) +
         "\x08\x06\0\0\0"s;
}

// An APP1 segment with an Exif block that holds the orientation.
std::string exif(unsigned orientation, bool big_endian) {
  const auto u16 = big_endian ? big16 : little16;
  const auto u32 = [&](unsigned n) {
    return big_endian ? big16(0) + big16(n) : little16(n) + little16(0);
  };
  const std::string tiff = (big_endian ? "MM"s : "II"s) + u16(42) + u32(8) + u16(2) + u16(0x0100) +
                           u16(4) + u32(1) + u32(5) + u16(0x0112) + u16(3) + u32(1) +
                           u16(orientation) + u16(0) + u32(0);
  return "\xFF\xE1"s + big16(static_cast<unsigned>(tiff.size() + 8)) + "Exif\0\0"s + tiff;
}

std::string jpeg(unsigned width, unsigned height, const std::string& before = "") {
  return "\xFF\xD8\xFF\xE0"s + big16(4) + "ab"s + before + "\xFF\xFF\xC2"s + big16(17) + "\x08"s +
         big16(height) + big16(width) + "\x03"s + std::string(9, 'x');
}

std::string webp(const std::string& chunk) { return "RIFF\0\0\0\0WEBP"s + chunk; }

TEST_CASE("PNG, GIF and JPEG tell their size") {
  CHECK(size_of(png(640, 480)) == "640x480");
  CHECK(size_of("GIF89a"s + little16(300) + little16(200) + "\0\0\0"s) == "300x200");
  CHECK(size_of("GIF87a"s + little16(3) + little16(2)) == "3x2");
  CHECK(size_of(jpeg(1920, 1080)) == "1920x1080");
}

TEST_CASE("A photograph that lies on its side is turned") {
  for (unsigned orientation = 1; orientation <= 8; ++orientation) {
    for (const bool big_endian : {false, true}) {
      CHECK(size_of(jpeg(40, 30, exif(orientation, big_endian))) ==
            (orientation < 5 ? "40x30" : "30x40"));
    }
  }
}

TEST_CASE("WebP in its three forms tells its size") {
  CHECK(size_of(webp("VP8 \0\0\0\0\x10\0\0\x9D\x01\x2A"s + little16(0x4000 | 550) +
                     little16(368))) == "550x368");
  // 400 - 1 in 14 bits, then 301 - 1 in 14 bits.
  const unsigned bits = 399U | 300U << 14;
  CHECK(size_of(webp("VP8L\0\0\0\0\x2F"s + little16(bits & 0xFFFF) + little16(bits >> 16))) ==
        "400x301");
  CHECK(size_of(webp("VP8X\0\0\0\0\0\0\0\0"s + little16(1023) + "\0"s + little16(767) + "\0"s)) ==
        "1024x768");
}

TEST_CASE("SVG tells its size by width and height, else by its box") {
  CHECK(size_of("<svg width=\"40\" height='30px'>") == "40x30");
  CHECK(size_of("<?xml version=\"1.0\"?>\n<!-- <svg width='1' height='1'> -->\n"
                "<!DOCTYPE svg PUBLIC \"a\" \"b\">\n<svg xmlns='x' viewBox='0 0 200 100'/>") ==
        "200x100");
  CHECK(size_of("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg viewBox='-5,-5,20.4,10.6'>") == "20x11");
  CHECK(size_of("\xEF\xBB\xBF<svg width='2in' height='1in'>") == "192x96");
  CHECK(size_of("<svg width='100%' height='50%' viewBox='0 0 4 3'>") == "4x3");
  CHECK(size_of("<svg width='400' viewBox='0 0 4 3'>") == "400x300");
  CHECK(size_of("<svg stroke-width='9' data-height='9' width='4' height='3'>") == "4x3");
  CHECK(size_of("<svg width='4'>") == "none");
  CHECK(size_of("<svg width='-4' height='3'>") == "none");
  CHECK(size_of("<svg width='nan' height='inf'>") == "none");
  CHECK(size_of("<svg width='1e300' height='1'>") == "none");
  CHECK(size_of("<html><svg width='4' height='3'>") == "none");
}

TEST_CASE("A size of zero and an unknown file have none") {
  CHECK(size_of(png(0, 5)) == "none");
  CHECK(size_of("") == "none");
  CHECK(size_of("%PDF-1.4") == "none");
  CHECK(size_of("\xFF\xD8\xFF\xD9"s) == "none");
}

TEST_CASE("Files cut short have no size, wherever they are cut") {
  const std::string files[] = {
      png(640, 480).substr(0, 24),
      "GIF89a"s + little16(300) + little16(200),
      jpeg(40, 30, exif(6, true)).substr(0, jpeg(40, 30, exif(6, true)).size() - 10),
      webp("VP8 \0\0\0\0\x10\0\0\x9D\x01\x2A"s + little16(550) + little16(368)),
      webp("VP8L\0\0\0\0\x2F\x8F\x01\x2B\0"s),
      webp("VP8X\0\0\0\0\0\0\0\0"s + little16(1023) + "\0"s + little16(767) + "\0"s),
      "<svg width=\"40\" height=\"30\">",
  };
  for (const std::string& file : files) {
    CHECK(size_of(file) != "none");
    for (std::size_t length = 0; length < file.size(); ++length) {
      CAPTURE(length);
      CHECK(size_of(std::string(file, 0, length)) == "none");
    }
  }
}

TEST_CASE("Damaged bytes never crash") {
  const std::string whole = jpeg(40, 30, exif(6, false));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const int byte : {0x00, 0x7F, 0xFF}) {
      std::string damaged = whole;
      damaged[at] = static_cast<char>(byte);
      const auto size = image_size(damaged);
      CHECK((!size || size->width > 0));
    }
  }
}

}  // namespace
}  // namespace kyyeu::format
