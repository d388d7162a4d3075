// Error: why an operation failed, in a form that a caller can branch on and a person can read.
#pragma once

#include <string>
#include <utility>

namespace kyyeu {

// What a caller may want to branch on. The command line maps these to exit statuses (cli.md).
enum class ErrorKind {
  kUsage,       // the command or its configuration is wrong: exit 2
  kContent,     // findings with errors were recorded: exit 1
  kFileSystem,  // disk, permission, lock, output folder refused: exit 3
  kNetwork,     // exit 3
  kInternal,    // a bug in kyyeu: exit 70
};

struct Error {
  ErrorKind kind = ErrorKind::kInternal;
  // Key in the tool's language files (lang/*.toml, table [error]) with the words that fill its
  // {0}, {1} … ; the command line prints it in the user's language.
  std::string message;
  std::string subject;  // the path or address it happened to: fills {0}
  std::string detail;   // errno text or the library's own words: fills {1}; may be empty
};

}  // namespace kyyeu
