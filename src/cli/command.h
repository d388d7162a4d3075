// Commands: the verbs of kyyeu, each in a file of its own.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "cli/command_line.h"
#include "cli/messages.h"
#include "io/file_system.h"

namespace kyyeu::cli {

// What every command has at hand.
struct Session {
  const CommandLine& line;
  const Messages& messages;
  io::FileSystem& files;
  bool json = false;
  bool colour = false;
};

struct Command {
  std::string_view name;
  std::string_view vietnamese;  // the verb's other name
  // Options it takes besides the global ones.
  std::span<const std::string_view> options;
  int (*run)(const Session& session) = nullptr;
};

std::span<const Command> commands();
// By either name; nullptr when there is none.
const Command* find_command(std::string_view verb);

int run_build(const Session& session);
int run_check(const Session& session);
int run_convert(const Session& session);
int run_explain(const Session& session);  // of a code, else of a page
int explain_page(const Session& session, const std::string& words);
int run_help(const Session& session);
int run_version(const Session& session);

// Prints the error to standard error and returns the exit status of its kind.
int report_error(const Session& session, const Error& error);

}  // namespace kyyeu::cli
