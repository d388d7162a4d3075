#include "load/file_places.h"

#include <algorithm>
#include <array>
#include <vector>

#include "load/values.h"

namespace kyyeu::load {
namespace {

struct Place {
  std::string_view folder;
  Section section;
  std::string_view address;
  bool records;
};

constexpr std::array kPlaces = {
    Place{"articles", Section::kArticles, "bai/", true},
    Place{"pages", Section::kPages, "", true},
    Place{"units", Section::kUnits, "don-vi/", true},
    Place{"clusters", Section::kClusters, "cum/", true},
    Place{"events", Section::kEvents, "su-kien/", true},
    Place{"campaigns", Section::kCampaigns, "phong-trao/", true},
    Place{"people", Section::kPeople, "nhan-vat/", true},
    Place{"orgs", Section::kOrgs, "co-quan/", true},
    Place{"galleries", Section::kGalleries, "thu-vien-anh/", true},
    Place{"documents", Section::kDocuments, "van-ban/", true},
    Place{"membership", Section::kMembership, "", false},
    Place{"results", Section::kResults, "", false},
    Place{"targets", Section::kTargets, "", false},
    Place{"awards", Section::kAwards, "", false},
    Place{"data", Section::kData, "", false},
    Place{"static", Section::kStatic, "", false},
};

constexpr std::array<std::string_view, 4> kTopFiles = {"links.toml", "hotlines.toml",
                                                       "banners.toml", "contacts.toml"};
constexpr std::array<std::string_view, 5> kDataFiles = {
    "places.toml", "metrics.toml", "award-types.toml", "legal-regimes.toml", "terms.toml"};

// documents/files/ holds what documents.csv names, whatever its format.
constexpr std::string_view kDocumentFiles = "files/";

bool is_year(std::string_view name) {
  return name.size() == 4 &&
         std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_source_format(const ContentFile& file) {
  const std::string_view extension = file.extension();
  return extension == "md" || extension == "toml" || extension == "csv";
}

bool is_table_place(const ContentFile& file) {
  const std::string_view below = file.below_section();
  const auto depth = std::count(below.begin(), below.end(), '/');
  switch (file.section) {
    case Section::kMembership:
    case Section::kAwards:
      return depth == 0 && file.extension() == "csv";
    case Section::kResults:
      return depth == 1 && file.extension() == "csv";
    case Section::kTargets:
      return depth == 0 && file.extension() == "toml";
    case Section::kData:
      return std::find(kDataFiles.begin(), kDataFiles.end(), below) != kDataFiles.end();
    default:
      return false;
  }
}

// Notes that people who keep an archive under version control leave in it.
bool is_readme(const ContentFile& file) { return file.name().starts_with("README."); }

FileRole record_role(const ContentFile& file) {
  const bool is_record_format = file.extension() == "md" || file.extension() == "toml";
  if (file.section == Section::kDocuments) {
    if (file.below_section() == "documents.csv") return FileRole::kData;
    if (file.below_section().starts_with(kDocumentFiles)) return FileRole::kAsset;
  }
  if (!is_record_format) return FileRole::kAsset;
  if (file.folder_length == 0) return is_readme(file) ? FileRole::kUnused : FileRole::kRecord;
  const bool is_the_folders = file.folder_length == file.path.size() - file.name().size();
  return is_the_folders && is_index(file.name()) ? FileRole::kRecord : FileRole::kAsset;
}

}  // namespace

Section section_of(std::string_view path) {
  const std::size_t slash = path.find('/');
  if (slash == std::string_view::npos) return Section::kTop;
  for (const Place& place : kPlaces) {
    if (place.folder == path.substr(0, slash)) return place.section;
  }
  return Section::kUnknown;
}

bool is_record_section(Section section) {
  return std::any_of(kPlaces.begin(), kPlaces.end(),
                     [&](const Place& place) { return place.section == section && place.records; });
}

std::string_view address_folder(Section section) {
  for (const Place& place : kPlaces) {
    if (place.section == section) return place.address;
  }
  return "";
}

bool is_index(std::string_view name) { return name == "index.md" || name == "index.toml"; }

void place_in_section(ContentFile& file) {
  if (!is_record_section(file.section)) return;
  std::string_view below = file.below_section();
  bool first = true;
  for (std::size_t slash = below.find('/'); slash != std::string_view::npos;
       slash = below.find('/')) {
    const std::string_view part = below.substr(0, slash);
    if (part.starts_with('_')) file.in_draft_folder = true;
    if (first && file.section == Section::kArticles && is_year(part)) {
      file.year =
          (part[0] - '0') * 1000 + (part[1] - '0') * 100 + (part[2] - '0') * 10 + (part[3] - '0');
    }
    first = false;
    below.remove_prefix(slash + 1);
  }
}

FileRole role_of(const ContentFile& file) {
  if (is_record_section(file.section)) return record_role(file);
  if (file.section == Section::kStatic) return FileRole::kAsset;
  if (file.section == Section::kTop) {
    if (std::find(kTopFiles.begin(), kTopFiles.end(), file.name()) != kTopFiles.end()) {
      return FileRole::kData;
    }
  }
  if (is_table_place(file)) return FileRole::kData;
  if (is_readme(file)) return FileRole::kUnused;
  if (is_source_format(file)) return FileRole::kStray;
  const bool copied = file.section == Section::kTop || file.section == Section::kUnknown;
  return copied ? FileRole::kAsset : FileRole::kUnused;
}

std::string_view copied_name(std::string_view stem) {
  constexpr std::array<std::string_view, 6> kEndings = {" - Copy", " - Bản sao", " - Sao chép",
                                                        " - Sao",  " copy",      " bản sao"};
  constexpr std::array<std::string_view, 3> kBeginnings = {"Copy of ", "Bản sao của ", "Bản sao "};
  // "x (2)", and Explorer's "x - Copy (2)".
  if (stem.ends_with(')')) {
    const std::size_t open = stem.rfind(" (");
    const bool numbered = open != std::string_view::npos && open + 3 < stem.size() &&
                          std::all_of(stem.begin() + static_cast<std::ptrdiff_t>(open) + 2,
                                      stem.end() - 1, [](char c) { return c >= '0' && c <= '9'; });
    if (!numbered) return "";
    stem = stem.substr(0, open);
    const std::string_view inner = copied_name(stem);
    return inner.empty() ? stem : inner;
  }
  for (const std::string_view ending : kEndings) {
    if (stem.ends_with(ending)) return stem.substr(0, stem.size() - ending.size());
  }
  for (const std::string_view beginning : kBeginnings) {
    if (stem.starts_with(beginning)) return stem.substr(beginning.size());
  }
  return "";
}

Finding stray_file(const ContentFile& file) {
  const SourceSpan span{file.id, 0, 0, 0};
  if (file.section == Section::kUnknown) {
    const std::string_view folder = std::string_view(file.path).substr(sizeof("content/") - 1);
    const std::string_view name = folder.substr(0, folder.find('/'));
    std::vector<std::string_view> folders;
    folders.reserve(kPlaces.size());
    for (const Place& place : kPlaces)
      folders.push_back(place.folder);
    return with_nearest(Finding::error("KY103.folder", span, {std::string(name)}), name, folders);
  }
  Finding finding = Finding::error("KY103.file", span, {std::string(file.name())});
  if (file.section == Section::kTop) {
    return with_nearest(std::move(finding), file.name(), kTopFiles);
  }
  if (file.section == Section::kData) {
    return with_nearest(std::move(finding), file.name(), kDataFiles);
  }
  return finding;
}

}  // namespace kyyeu::load
