// The command line: from the words after `kyyeu` to an exit status (cli.md).
#pragma once

#include <string>
#include <vector>

namespace kyyeu::cli {

// Exit statuses that scripts rely on.
inline constexpr int kDone = 0;
inline constexpr int kFindings = 1;    // errors in the content
inline constexpr int kUsage = 2;       // usage or configuration
inline constexpr int kFailed = 3;      // file system or network
inline constexpr int kDifference = 4;  // `verify` found one
inline constexpr int kBug = 70;
inline constexpr int kInterrupted = 130;

// Runs one command and returns its exit status. Never throws.
int run(const std::vector<std::string>& arguments);

}  // namespace kyyeu::cli
