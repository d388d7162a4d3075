// What the options of the command line say to a build, for every verb that builds or checks.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/timings.h"
#include "build/build_options.h"
#include "cli/command_line.h"

namespace kyyeu::cli {

// nullopt for anything but the digits of a number, perhaps with a minus.
std::optional<std::int64_t> whole_number(std::string_view text);

// "error.option-value".
Error bad_value(std::string option, std::string value);

Result<build::BuildOptions> build_settings(const CommandLine& line);

void print_timings(const std::vector<Timing>& timings, std::ostream& out);

}  // namespace kyyeu::cli
