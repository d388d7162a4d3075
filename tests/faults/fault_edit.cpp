#include "faults/fault_edit.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <stdexcept>

#include "support/utf16.h"
#include "text/utf8.h"

namespace kyyeu::test {

namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void write_file(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  if (!(out << bytes).flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string with_turn(std::string text, std::size_t turn) {
  const std::size_t at = text.find('#');
  if (at != std::string::npos) text.replace(at, 1, std::to_string(turn));
  return text;
}

void replace(const fs::path& path, const Words& words) {
  std::string bytes = read_file(path);
  const std::size_t at = bytes.find(words.at(0));
  if (at == std::string::npos) throw std::runtime_error("not in the file: " + words[0]);
  write_file(path, bytes.replace(at, words[0].size(), words.at(1)));
}

void fill(const fs::path& path, const Words& words) {
  std::string bytes = words.at(0);
  const std::size_t count = std::stoul(words.at(2));
  const bool turns = words[1].find('#') != std::string::npos;
  for (std::size_t i = 0; i < count; ++i)
    bytes += turns ? with_turn(words[1], i) : words[1];
  write_file(path, bytes + words.at(3));
}

void many(const fs::path& path, const Words& words) {
  const std::size_t count = std::stoul(words.at(0));
  for (std::size_t i = 0; i < count; ++i)
    write_file(with_turn(path.string(), i), words.at(1));
}

void size(const fs::path& path, const Words& words) {
  write_file(path, "");
  fs::resize_file(path, std::stoull(words.at(0)));
}

void make_socket(const fs::path& path, const Words& /*words*/) {
  const int number = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string name = path.string();
  if (name.size() >= sizeof(address.sun_path)) throw std::runtime_error("path too long: " + name);
  name.copy(address.sun_path, name.size());
  const int failed = ::bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
  ::close(number);
  if (failed != 0) throw std::runtime_error("cannot make a socket: " + name);
}

void make_pipe(const fs::path& path, const Words& /*words*/) {
  if (::mkfifo(path.c_str(), 0600) != 0) throw std::runtime_error("cannot make " + path.string());
}

void to_latin1(const fs::path& path, const Words& /*words*/) {
  const std::string bytes = read_file(path);
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const char32_t c = text::decode_next(bytes, at);
    out += c < 0x100 ? static_cast<char>(c) : '?';
  }
  write_file(path, out);
}

using Command = std::function<void(const fs::path&, const Words&)>;

const std::map<std::string, Command>& file_commands() {
  static const std::map<std::string, Command> commands = {
      {"replace", replace},
      {"append", [](const auto& p, const auto& w) { write_file(p, read_file(p) + w.at(0)); }},
      {"prepend", [](const auto& p, const auto& w) { write_file(p, w.at(0) + read_file(p)); }},
      {"write", [](const auto& p, const auto& w) { write_file(p, w.at(0)); }},
      {"fill", fill},
      {"size", size},
      {"many", many},
      {"remove", [](const auto& p, const auto&) { fs::remove_all(p); }},
      {"symlink", [](const auto& p, const auto& w) { fs::create_symlink(w.at(0), p); }},
      {"pipe", make_pipe},
      {"socket", make_socket},
      {"unreadable", [](const auto& p, const auto&) { fs::permissions(p, fs::perms::none); }},
      {"utf16", [](const auto& p, const auto&) { write_file(p, to_utf16(read_file(p), false)); }},
      {"utf16be", [](const auto& p, const auto&) { write_file(p, to_utf16(read_file(p), true)); }},
      {"latin1", to_latin1},
  };
  return commands;
}

}  // namespace

void put_fault(const fs::path& folder, const FaultEdit& edit) {
  const fs::path path = folder / edit.file;
  if (edit.command == "rename" || edit.command == "copy") {
    const fs::path to = folder / edit.words.at(0);
    fs::create_directories(to.parent_path());
    if (edit.command == "copy") {
      fs::copy(path, to, fs::copy_options::recursive);
    } else {
      fs::rename(path, to);
    }
    return;
  }
  const auto command = file_commands().find(edit.command);
  if (command == file_commands().end()) throw std::runtime_error("no edit: " + edit.command);
  command->second(path, edit.words);
}

}  // namespace kyyeu::test
