// The bytes of a BuildState, as docs/formats/build-state.md has them.
#include <cstdint>
#include <utility>

#include "base/hash.h"
#include "build/build_state.h"

namespace kyyeu::build {
namespace {

constexpr std::string_view kHead = "kyyeu build-state 1\n";
constexpr std::size_t kDigest = 32;

std::string_view digest_of(const Sha256& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

class Writer {
 public:
  void number(std::uint64_t value) {
    while (value >= 0x80) {
      bytes_ += static_cast<char>(0x80U | (value & 0x7FU));
      value >>= 7U;
    }
    bytes_ += static_cast<char>(value);
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_ += value;
  }
  void texts(const std::vector<std::string>& values) {
    number(values.size());
    for (const std::string& value : values)
      text(value);
  }
  void answers(const std::map<std::string, Answer>& values) {
    number(values.size());
    for (const auto& [path, value] : values) {
      text(path);
      number((value.stat ? 1U : 0U) | (value.content ? 2U : 0U));
      if (value.stat) stat(*value.stat);
      if (value.content) {
        number((*value.content)[0]);
        number((*value.content)[1]);
      }
    }
  }
  void finding(const Finding& value) {
    number(value.severity == Severity::kError ? 1 : 0);
    text(value.message);
    texts(value.arguments);
    number(static_cast<std::uint64_t>(value.span.file));
    number(value.span.line);
    number(value.span.column);
    number(value.span.length);
    text(value.hint);
    texts(value.hint_arguments);
  }
  // All that was written, with its checksum.
  std::string sealed() && {
    const Sha256 digest = sha256(bytes_);
    bytes_ += digest_of(digest);
    return std::move(bytes_);
  }

 private:
  void stat(const io::FileStat& value) {
    number(static_cast<std::uint64_t>(value.kind));
    number(value.size);
    number(static_cast<std::uint64_t>(value.mtime_ns));
    number(static_cast<std::uint64_t>(value.ctime_ns));
    number(value.inode);
    number(value.device);
  }

  std::string bytes_{kHead};
};

// After the first fault all that is read is empty. Counts are not trusted: every item takes bytes.
class Reader {
 public:
  explicit Reader(std::string_view rest) : rest_(rest) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
    give_up();
    return 0;
  }
  std::string text() {
    const std::uint64_t size = number();
    if (size > rest_.size()) {
      give_up();
      return {};
    }
    std::string value(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return value;
  }
  std::vector<std::string> texts() {
    std::vector<std::string> values;
    for (std::uint64_t count = number(); count > 0 && good_; --count)
      values.push_back(text());
    return values;
  }
  std::map<std::string, Answer> answers() {
    std::map<std::string, Answer> values;
    for (std::uint64_t count = number(); count > 0 && good_; --count) {
      std::string path = text();
      const std::uint64_t parts = number();
      Answer answer;
      if ((parts & 1U) != 0) answer.stat = stat();
      if ((parts & 2U) != 0) {
        const std::uint64_t low = number();
        answer.content = Hash128{low, number()};
      }
      if (answer.content && !answer.stat) give_up();
      values.emplace_hint(values.end(), std::move(path), answer);
    }
    return values;
  }
  Finding finding() {
    Finding value;
    value.severity = number() == 1 ? Severity::kError : Severity::kWarning;
    value.message = text();
    value.arguments = texts();
    value.span.file = FileId(number());
    value.span.line = static_cast<std::uint32_t>(number());
    value.span.column = static_cast<std::uint32_t>(number());
    value.span.length = static_cast<std::uint32_t>(number());
    value.hint = text();
    value.hint_arguments = texts();
    return value;
  }
  bool good() const { return good_; }
  bool ended() const { return good_ && rest_.empty(); }

 private:
  io::FileStat stat() {
    io::FileStat value;
    value.kind = static_cast<io::FileKind>(number());
    value.size = number();
    value.mtime_ns = static_cast<std::int64_t>(number());
    value.ctime_ns = static_cast<std::int64_t>(number());
    value.inode = number();
    value.device = number();
    return value;
  }
  void give_up() {
    good_ = false;
    rest_ = {};
  }

  std::string_view rest_;
  bool good_ = true;
};

}  // namespace

std::string to_bytes(const BuildState& state) {
  Writer writer;
  writer.text(state.key);
  writer.text(state.time_zone);
  writer.text(state.day);
  writer.answers(state.inputs);
  writer.answers(state.outputs);
  writer.number(state.pages);
  writer.texts(state.files);
  writer.number(state.findings.size());
  for (const Finding& finding : state.findings)
    writer.finding(finding);
  return std::move(writer).sealed();
}

std::optional<BuildState> parse_state(std::string_view bytes) {
  if (!bytes.starts_with(kHead) || bytes.size() < kHead.size() + kDigest) return std::nullopt;
  const std::string_view body = bytes.substr(0, bytes.size() - kDigest);
  if (digest_of(sha256(body)) != bytes.substr(body.size())) return std::nullopt;
  Reader reader(body.substr(kHead.size()));
  BuildState state;
  state.key = reader.text();
  state.time_zone = reader.text();
  state.day = reader.text();
  state.inputs = reader.answers();
  state.outputs = reader.answers();
  state.pages = reader.number();
  state.files = reader.texts();
  for (std::uint64_t count = reader.number(); count > 0 && reader.good(); --count) {
    state.findings.push_back(reader.finding());
    if (static_cast<std::size_t>(state.findings.back().span.file) > state.files.size())
      return std::nullopt;
  }
  if (!reader.ended()) return std::nullopt;
  return state;
}

}  // namespace kyyeu::build
