#include "write/manifest.h"

#include <algorithm>

namespace kyyeu::write {
namespace {

constexpr std::size_t kHexDigits = 64;

bool is_hex(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

bool stays_inside(std::string_view path) {
  if (path.empty() || path.front() == '/' || path.find('\0') != std::string_view::npos) {
    return false;
  }
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return true;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string to_text(const Manifest& manifest) {
  std::string text;
  for (const auto& [path, digest] : manifest) {
    text += digest;
    text += "  ";
    text += path;
    text += '\n';
  }
  return text;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  Manifest manifest;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (line.size() < kHexDigits + 3 || line.substr(kHexDigits, 2) != "  ") return std::nullopt;
    const std::string_view digest = line.substr(0, kHexDigits);
    const std::string_view path = line.substr(kHexDigits + 2);
    if (!is_hex(digest) || !stays_inside(path)) return std::nullopt;
    manifest.emplace_hint(manifest.end(), path, digest);
  }
  return manifest;
}

bool is_ours(const Manifest& manifest) {
  return manifest.contains("index.html") && manifest.contains("du-lieu/datapackage.json");
}

}  // namespace kyyeu::write
