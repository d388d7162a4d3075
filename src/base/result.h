// Result<T>: a value or an Error, for operations that can fail for reasons outside the program
// (disk, network, library). Problems of *content* are Findings (diagnostics.h), never Errors.
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "base/error.h"

namespace kyyeu {

template <typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

// Makes the failure side of a Result.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace kyyeu
