// Addresses of other sites, as they may stand in a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::compose {

// `url` with everything percent-encoded that the URL standard does not allow there, so that the
// page is valid; spaces around it are dropped, all spaces in a tel: number. nullopt when it has no
// host (http, https) or nothing behind its scheme. `scheme` is what text::url_scheme() found.
std::optional<std::string> clean_external_url(std::string_view url, std::string_view scheme);

// A query or fragment, with its ? or #, encoded by the same rules.
std::string encode_url_suffix(std::string_view suffix);

}  // namespace kyyeu::compose
