#include "build/assets.h"

#include <algorithm>
#include <array>

#include "format/image_size.h"
#include "text/fold.h"

namespace kyyeu::build {
namespace {

constexpr std::size_t kMaxAssetBytes = 1UL << 30U;
constexpr std::size_t kGrain = 8;

bool is_picture(std::string_view url) {
  constexpr std::array<std::string_view, 6> kEndings = {".png", ".jpg",  ".jpeg",
                                                        ".gif", ".webp", ".svg"};
  const std::string lower = text::to_lower(url);
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return lower.ends_with(ending); });
}

void measure(Asset& asset, const io::FileSystem& files) {
  const auto bytes = files.read(asset.disk_path, kMaxAssetBytes);
  if (!bytes) return;
  const auto size = format::image_size(*bytes);
  if (!size) return;
  asset.width = static_cast<int>(size->width);
  asset.height = static_cast<int>(size->height);
}

}  // namespace

void measure_pictures(Site& site, const io::FileSystem& files, const TaskPool& pool) {
  std::vector<Asset*> pictures;
  for (Asset& asset : site.assets) {
    if (is_picture(asset.url)) pictures.push_back(&asset);
  }
  pool.parallel_for(pictures.size(), kGrain, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      measure(*pictures[i], files);
  });
}

void add_theme_assets(Site& site, const render::ThemeFiles& theme) {
  for (const render::ThemeFile& file : theme.files) {
    std::string url = render::theme_asset_url(file.path);
    if (url.empty()) continue;
    Asset asset;
    asset.url = std::move(url);
    asset.disk_path = file.path;
    asset.span.file = file.file;
    asset.from_theme = true;
    site.assets.push_back(std::move(asset));
  }
}

Status write_assets(const Site& site, const render::ThemeFiles& theme, const io::FileSystem& files,
                    write::SiteWriter& writer) {
  for (const Asset& asset : site.assets) {
    if (asset.from_theme) {
      if (Status status = writer.put(asset.url, theme.find(asset.disk_path)->bytes); !status) {
        return status;
      }
      continue;
    }
    const auto bytes = files.read(asset.disk_path, kMaxAssetBytes);
    if (!bytes) return fail(bytes.error());
    if (Status status = writer.put(asset.url, *bytes); !status) return status;
  }
  return {};
}

}  // namespace kyyeu::build
