#include "compose/link_rewriter.h"

#include <algorithm>

#include "compose/external_url.h"
#include "compose/record_name.h"
#include "text/edit_distance.h"
#include "text/normalize.h"
#include "text/url.h"
#include "text/utf8.h"

namespace kyyeu::compose {
namespace {

constexpr std::string_view kContent = "content/";
constexpr std::string_view kStatic = "content/static";

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// "//host" and its variants, which a browser takes for another site, and a file:// page for a
// folder of its computer.
bool names_host(std::string_view address) {
  const auto is_slash = [&](std::size_t i) {
    return i < address.size() && (address[i] == '/' || address[i] == '\\');
  };
  return is_slash(0) && is_slash(1);
}

// "" when the percent signs stand for no text.
std::string decoded(std::string_view written) {
  if (written.find('%') == std::string_view::npos && text::is_nfc(written)) {
    return std::string(written);
  }
  const std::string plain = text::percent_decode(written);
  return text::first_invalid_utf8(plain) ? std::string() : text::to_nfc(plain);
}

std::string_view fragment_of(std::string_view suffix) {
  return suffix.substr(std::min(suffix.find('#'), suffix.size()));
}

}  // namespace

LinkRewriter::LinkRewriter(const ComposeContext& context, RecordRef from, TextSource& source)
    : context_(context),
      from_(from),
      source_(source),
      folder_(folder_of(context.site.files.path(source.file()))),
      page_(context.paths.page_of(from)) {}

std::optional<ComposedLink> LinkRewriter::link(std::string_view address, Place place) {
  if (address.empty() || address == "#") {
    report("KY501.empty", address, place);
    return std::nullopt;
  }
  if (const auto scheme = text::url_scheme(address)) return other_site(address, *scheme, place);
  if (names_host(address)) {
    report("KY503.host", address, place);
    return std::nullopt;
  }
  return local(address, place);
}

std::optional<ComposedLink> LinkRewriter::other_site(std::string_view address,
                                                     std::string_view scheme, Place place) {
  if (!text::is_allowed_scheme(scheme)) {
    report("KY503", std::string(scheme) + ":", place);
    return std::nullopt;
  }
  std::optional<std::string> url = clean_external_url(address, scheme);
  if (!url) {
    report("KY501.url", address, place);
    return std::nullopt;
  }
  ComposedLink link;
  link.href = std::move(*url);
  link.name = std::string(address);
  link.external = scheme == "http" || scheme == "https";
  if (link.external) outside_.push_back({link.href, source_.span(place)});
  return link;
}

std::optional<ComposedLink> LinkRewriter::local(std::string_view address, Place place) {
  const std::size_t path_end = std::min(address.find_first_of("?#"), address.size());
  const LocalAddress parts{decoded(address.substr(0, path_end)),
                           std::string(address.substr(path_end))};
  if (parts.path.empty() && parts.suffix.starts_with('#')) return to_record(from_, parts, place);
  if (!parts.suffix.empty()) {
    // The name of a file may hold these characters too.
    if (auto link = to_file({decoded(address), {}}, place)) return link;
  }
  if (auto link = to_file(parts, place)) return link;
  if (auto link = to_page(parts, place)) return link;
  if (const auto path = archive_path(parts.path)) {
    report_missing("KY501.file", address, *path, place);
  } else {
    report("KY504", address, place);
  }
  return std::nullopt;
}

std::optional<ComposedLink> LinkRewriter::to_file(const LocalAddress& address, Place place) {
  const std::optional<std::string> path = archive_path(address.path);
  if (!path || address.path.empty()) return std::nullopt;
  if (const RecordRef record = context_.paths.record_of_file(*path)) {
    return to_record(record, address, place);
  }
  const Asset* asset = context_.paths.asset_of_file(*path);
  if (asset == nullptr) return std::nullopt;
  files_.push_back(asset->url);
  ComposedLink link;
  link.href = relative_file(asset->url) + encode_url_suffix(address.suffix);
  link.name = std::string(name_of(*path));
  return link;
}

std::optional<ComposedLink> LinkRewriter::to_page(const LocalAddress& address, Place place) {
  const std::optional<std::string> url = text::resolve_path(folder_of(page_), address.path);
  if (!url || !context_.paths.has_page(*url)) return std::nullopt;
  if (const RecordRef record = context_.paths.record_of_page(*url)) {
    return to_record(record, address, place);
  }
  ComposedLink link;
  link.href = relative_page(*url + encode_url_suffix(address.suffix));
  link.name = std::string(name_of(*url));
  return link;
}

ComposedLink LinkRewriter::to_record(RecordRef target, const LocalAddress& address, Place place) {
  ComposedLink link;
  link.target = target;
  link.name = std::string(record_name(context_.site, target, day_of_names(context_.site, from_)));
  const std::string_view fragment = fragment_of(address.suffix);
  if (fragment.size() > 1) note_fragment(target, decoded(fragment.substr(1)), place);
  const std::string url = target == from_ ? page_ : context_.paths.page_of(target);
  const bool here = target == from_ && fragment.size() > 1;
  if (!url.empty() || here) link.href = relative_page(url + encode_url_suffix(address.suffix));
  return link;
}

const Asset* LinkRewriter::picture(std::string_view address, Place place) {
  const auto scheme = text::url_scheme(address);
  if (names_host(address) || (scheme && text::is_allowed_scheme(*scheme))) {
    report("KY501.external-image", address, place);
    return nullptr;
  }
  if (scheme) {
    report("KY503", *scheme + ":", place);
    return nullptr;
  }
  const std::optional<std::string> path = archive_path(decoded(address));
  if (!path) {
    report("KY504", address, place);
    return nullptr;
  }
  const Asset* asset = context_.paths.asset_of_file(*path);
  if (asset == nullptr) {
    report_missing("KY501.image", address, *path, place);
  } else {
    files_.push_back(asset->url);
  }
  return asset;
}

// Path in the archive of what `path` names; nullopt when it leaves content/, or content/static for
// a path that begins with a slash.
std::optional<std::string> LinkRewriter::archive_path(std::string_view path) const {
  const auto below = [](std::string_view root, std::string_view folder, std::string_view rest) {
    std::optional<std::string> inside = text::resolve_path(folder, rest);
    if (inside) inside = inside->empty() ? std::string(root) : std::string(root) + "/" + *inside;
    return inside;
  };
  if (path.starts_with('/') || path.starts_with('\\')) return below(kStatic, "", path);
  if (!folder_.starts_with(kContent)) {
    return below(kContent.substr(0, kContent.size() - 1), "", path);
  }
  return below(kContent.substr(0, kContent.size() - 1), folder_.substr(kContent.size()), path);
}

std::string LinkRewriter::relative_page(std::string_view url) const {
  return text::relative_url(page_, url);
}

std::string LinkRewriter::relative_file(std::string_view url) const {
  return text::percent_encode_path(text::relative_path(page_, url));
}

void LinkRewriter::note_fragment(RecordRef target, std::string_view fragment, Place place) {
  fragments_.push_back({target, std::string(fragment), source_.span(place)});
}

void LinkRewriter::report(std::string_view message, std::string_view address, Place place) {
  context_.diagnostics.add(
      Finding::error(std::string(message), source_.span(place), {std::string(address)}));
}

void LinkRewriter::report_missing(std::string_view message, std::string_view address,
                                  std::string_view path, Place place) {
  Finding finding =
      Finding::error(std::string(message), source_.span(place), {std::string(address)});
  const std::vector<std::string_view> near = context_.paths.files_in(folder_of(path));
  if (const auto best = text::nearest(name_of(path), near)) {
    const std::string_view folder = address.substr(0, address.rfind('/') + 1);
    finding = std::move(finding).with_hint("did-you-mean",
                                           {std::string(folder) + std::string(near[*best])});
  }
  context_.diagnostics.add(std::move(finding));
}

}  // namespace kyyeu::compose
