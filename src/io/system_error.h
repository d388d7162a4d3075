// The one way in which io makes an Error of an errno value. Not for other modules.
#pragma once

#include <string>
#include <system_error>
#include <utility>

#include "base/result.h"

namespace kyyeu::io {

inline tl::unexpected<Error> system_failure(std::string message, std::string path, int code) {
  return fail(Error{ErrorKind::kFileSystem, std::move(message), std::move(path),
                    std::generic_category().message(code)});
}

}  // namespace kyyeu::io
