#include "faults/tool_run.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::test {
namespace {

using Clock = std::chrono::steady_clock;

// The value of a member of a flat JSON object on one line; "" when it has none.
std::string json_value(std::string_view line, std::string_view key) {
  const std::string name = '"' + std::string(key) + "\":";
  std::size_t at = line.find(name);
  if (at == std::string_view::npos) return "";
  at += name.size();
  if (line[at] != '"') {
    return std::string(line.substr(at, line.find_first_of(",}", at) - at));
  }
  std::string value;
  for (++at; at < line.size() && line[at] != '"'; ++at) {
    if (line[at] != '\\') {
      value += line[at];
    } else if (line[++at] == 'n') {
      value += '\n';
    } else if (line[at] == 'u') {
      const std::string digits(line.substr(at + 1, 4));
      text::append_utf8(value, static_cast<char32_t>(std::stoul(digits, nullptr, 16)));
      at += 4;
    } else {
      value += line[at];
    }
  }
  return value;
}

std::vector<ToolFinding> read_findings(std::string_view errors) {
  std::vector<ToolFinding> findings;
  const auto number = [](const std::string& digits) {
    return digits.empty() ? 0U : static_cast<unsigned>(std::stoul(digits));
  };
  for (const std::string_view line : text::split(errors, '\n')) {
    if (!line.starts_with('{')) continue;
    findings.push_back({json_value(line, "severity"), json_value(line, "code"),
                        json_value(line, "file"), number(json_value(line, "line")),
                        number(json_value(line, "column"))});
  }
  return findings;
}

[[noreturn]] void become_tool(const char* program, const std::vector<std::string>& arguments,
                              int errors) {
  const int nothing = ::open("/dev/null", O_RDWR);
  ::dup2(nothing, 0);
  ::dup2(nothing, 1);
  ::dup2(errors, 2);
  std::vector<char*> words{const_cast<char*>(program)};
  for (const std::string& argument : arguments)
    words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  ::execv(program, words.data());
  ::_exit(127);
}

// Reads to the end; false when the time is over before.
bool read_to_end(int from, Clock::time_point end, std::string& out) {
  std::array<char, 65536> buffer{};
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    pollfd wait{from, POLLIN, 0};
    if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0) return false;
    const ssize_t count = ::read(from, buffer.data(), buffer.size());
    if (count <= 0) return true;
    out.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace

ToolRun run_tool(const std::vector<std::string>& arguments, std::chrono::seconds limit) {
  const char* program = std::getenv("KYYEU_BIN");
  if (program == nullptr) throw std::runtime_error("KYYEU_BIN names no program");
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const auto begin = Clock::now();
  const pid_t child = ::fork();
  if (child == 0) become_tool(program, arguments, ends[1]);
  ::close(ends[1]);
  ToolRun run;
  run.timed_out = !read_to_end(ends[0], begin + limit, run.errors);
  if (run.timed_out) ::kill(child, SIGKILL);
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  run.time = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
  run.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  run.findings = read_findings(run.errors);
  return run;
}

}  // namespace kyyeu::test
