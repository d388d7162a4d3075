#include "cli/command.h"

#include <algorithm>
#include <iostream>

#include "base/version.h"
#include "cli/run.h"
#include "text/json_writer.h"

namespace kyyeu::cli {
namespace {

constexpr std::array<std::string_view, 9> kBuildOptions = {
    "destination", "base-url", "theme", "drafts", "future", "watch", "strict", "force", "timings"};

constexpr std::array<std::string_view, 9> kCheckOptions = {
    "base-url", "theme",    "drafts",        "future",       "strict",
    "timings",  "external", "external-days", "allow-private"};

constexpr std::array<std::string_view, 1> kConvertOptions = {"from"};

constexpr std::array<std::string_view, 4> kExplainOptions = {"base-url", "theme", "drafts",
                                                             "future"};

constexpr std::array kCommands = {
    Command{"build", "dung", kBuildOptions, run_build},
    Command{"check", "kiem-tra", kCheckOptions, run_check},
    Command{"convert", "doi-ma", kConvertOptions, run_convert},
    Command{"explain", "giai-thich", kExplainOptions, run_explain},
    Command{"help", "tro-giup", {}, run_help},
    Command{"version", "phien-ban", {}, run_version},
};

int status_of(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kUsage:
      return kUsage;
    case ErrorKind::kContent:
      return kFindings;
    case ErrorKind::kFileSystem:
    case ErrorKind::kNetwork:
      return kFailed;
    case ErrorKind::kInternal:
      return kBug;
  }
  return kBug;
}

}  // namespace

std::span<const Command> commands() { return kCommands; }

const Command* find_command(std::string_view verb) {
  const auto* found = std::find_if(kCommands.begin(), kCommands.end(), [&](const Command& command) {
    return command.name == verb || command.vietnamese == verb;
  });
  return found == kCommands.end() ? nullptr : found;
}

int run_help(const Session& session) {
  std::string topic = session.line.verb() == "help" || session.line.verb() == "tro-giup"
                          ? std::string()
                          : session.line.verb();
  if (!session.line.arguments().empty()) topic = session.line.arguments().front();
  const Command* command = find_command(topic);
  if (command == nullptr && !topic.empty()) {
    return report_error(session, {ErrorKind::kUsage, "error.unknown-verb", topic, {}});
  }
  const std::string key = command == nullptr ? "help.kyyeu" : "help." + std::string(command->name);
  std::cout << session.messages.text(key);
  return kDone;
}

int run_version(const Session& /*session*/) {
  std::cout << "kyyeu " << kVersion << '\n';
  return kDone;
}

int report_error(const Session& session, const Error& error) {
  const std::string sentence = session.messages.of(error);
  if (session.json) {
    std::string line;
    text::JsonWriter json(line);
    json.begin_object()
        .member("severity", "error")
        .member("code", error.message)
        .member("message", sentence)
        .end_object();
    std::cerr << line << '\n';
  } else {
    std::cerr << session.messages.text("cli.error") << ": " << sentence << '\n';
  }
  return status_of(error.kind);
}

}  // namespace kyyeu::cli
