// Addresses within the site and paths within the archive. Paths have forward slashes, are relative
// to a root, and stand unencoded until they are written into a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::text {

// The address of `to` as written in page `from_page`, both relative to the site's root. `to` may
// end in ?query or #fragment, which are kept as they are; its path is percent-encoded.
// ("bai/2018/x.html", "cum/a/2018.html") gives "../../cum/a/2018.html". A fragment of the page
// itself, with or without its path, gives "#fragment". For a file whose name holds # or ?, use
// percent_encode_path(relative_path(…)).
std::string relative_url(std::string_view from_page, std::string_view to);

// The same for a plain path: nothing is encoded, and # and ? have no meaning.
std::string relative_path(std::string_view from_page, std::string_view to);

// Encodes every byte but letters, digits, - . _ ~ and / (RFC 3986's unreserved characters), also a
// colon, which could pass for a scheme.
std::string percent_encode_path(std::string_view path);

// A % that no two hexadecimal digits follow stays. The result may be invalid UTF-8.
std::string percent_decode(std::string_view encoded);

// The scheme in lower case without its colon, as a browser finds it (URL standard, "scheme state"):
// control characters and spaces before it are dropped, tabs and line breaks anywhere, so that
// " java\nscript:" is "javascript". nullopt for a relative address.
std::optional<std::string> url_scheme(std::string_view url);

// http, https, mailto, tel (content-format §4). `scheme` is in lower case.
bool is_allowed_scheme(std::string_view scheme);

// `relative` seen from `folder`, both below the same root: . and .. are resolved, backslashes are
// slashes, doubled slashes one; a leading slash means the root. "" is the root itself. nullopt
// when the path leaves the root or holds NUL. Decode percent signs first.
std::optional<std::string> resolve_path(std::string_view folder, std::string_view relative);

// Whether every system can store a file or folder of this name (one part of a path): by Windows's
// rules no reserved device names (CON, NUL, COM1 …, with any extension), none of <>:"/\|?*, no
// control characters, no dot or space at the end; at most 255 bytes.
bool is_safe_file_name(std::string_view name);

}  // namespace kyyeu::text
