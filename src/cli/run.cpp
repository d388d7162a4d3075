#include "cli/run.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>

#include "cli/command.h"
#include "io/disk_file_system.h"
#include "text/edit_distance.h"

namespace kyyeu::cli {
namespace {

constexpr std::array<std::string_view, 13> kGlobalOptions = {
    "source", "config", "jobs",    "quiet", "verbose", "color",  "lang",
    "format", "clock",  "dry-run", "yes",   "help",    "version"};

// https://no-color.org and https://bixense.com/clicolors: an option comes before both.
bool wants_colour(const CommandLine& line) {
  const std::string when = line.value("color");
  if (when == "always") return true;
  if (when == "never") return false;
  const char* off = std::getenv("NO_COLOR");
  if (off != nullptr && *off != '\0') return false;
  const char* forced = std::getenv("CLICOLOR_FORCE");
  if (forced != nullptr && *forced != '\0' && std::string_view(forced) != "0") return true;
  return isatty(STDERR_FILENO) != 0;
}

Language language_of(std::string_view value) {
  return value == "en" ? Language::kEnglish : Language::kVietnamese;
}

// Before the command line is understood: what --lang asks for, wherever it stands.
Language language_in(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang=en") return Language::kEnglish;
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) return language_of(arguments[i + 1]);
  }
  const char* language = std::getenv("KYYEU_LANG");
  return language_of(language == nullptr ? "" : language);
}

template <typename Range>
bool contains(const Range& range, std::string_view word) {
  return std::find(range.begin(), range.end(), word) != range.end();
}

std::string nearest_verb(std::string_view verb) {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) {
    names.push_back(command.name);
    names.push_back(command.vietnamese);
  }
  const auto best = text::nearest(verb, names);
  return best ? std::string(names[*best]) : std::string();
}

Result<const Command*> command_of(const CommandLine& line) {
  const Command* command = find_command(line.verb());
  if (command == nullptr) {
    return fail({ErrorKind::kUsage, "error.unknown-verb", line.verb(), nearest_verb(line.verb())});
  }
  for (const std::string& option : line.given()) {
    if (contains(kGlobalOptions, option) || contains(command->options, option)) continue;
    return fail(
        {ErrorKind::kUsage, "error.option-not-of-verb", "--" + option, std::string(command->name)});
  }
  for (const auto& [option, allowed] :
       {std::pair<std::string_view, std::string_view>{"lang", "vi|en"},
        {"format", "text|json"},
        {"color", "auto|always|never"}}) {
    const std::string value = line.value(option);
    const std::string padded = "|" + std::string(allowed) + "|";
    if (line.has(option) && padded.find("|" + value + "|") == std::string::npos) {
      return fail({ErrorKind::kUsage, "error.option-choice",
                   "--" + std::string(option) + " " + value, std::string(allowed)});
    }
  }
  return command;
}

int run_line(const std::vector<std::string>& arguments) {
  const Messages messages(language_in(arguments));
  io::DiskFileSystem files;
  const Result<CommandLine> parsed = CommandLine::parse(arguments);
  if (!parsed) {
    const CommandLine none;
    return report_error({none, messages, files}, parsed.error());
  }
  const Session session{*parsed, messages, files, parsed->value("format") == "json",
                        wants_colour(*parsed)};
  if (parsed->has("version")) return run_version(session);
  if (parsed->verb().empty() || parsed->has("help")) return run_help(session);
  const Result<const Command*> command = command_of(*parsed);
  if (!command) return report_error(session, command.error());
  return (*command)->run(session);
}

}  // namespace

int run(const std::vector<std::string>& arguments) {
  try {
    return run_line(arguments);
  } catch (const std::exception& error) {
    std::cerr << "kyyeu: " << error.what() << '\n';
  } catch (...) {
    std::cerr << "kyyeu: ?\n";
  }
  return kBug;
}

}  // namespace kyyeu::cli
