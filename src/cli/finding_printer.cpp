#include "cli/finding_printer.h"

#include <algorithm>
#include <map>
#include <ostream>

#include "format/source_text.h"
#include "text/json_writer.h"
#include "text/utf8.h"

namespace kyyeu::cli {
namespace {

constexpr std::size_t kMaxSourceBytes = 64UL << 20U;
constexpr std::size_t kMaxShownLine = 160;  // code points

constexpr std::string_view kRed = "\033[1;31m";
constexpr std::string_view kYellow = "\033[1;33m";
constexpr std::string_view kDim = "\033[2m";
constexpr std::string_view kPlain = "\033[0m";

// The lines of the files that findings speak of, each file read once.
class SourceLines {
 public:
  SourceLines(const io::FileSystem& disk, std::string root) : disk_(disk), root_(std::move(root)) {}

  // "" when the file or the line cannot be had.
  std::string line(const std::string& path, std::uint32_t number) {
    auto [found, is_new] = texts_.emplace(path, std::string());
    if (is_new) found->second = read(path);
    std::string_view rest = found->second;
    for (std::uint32_t i = 1; i < number && !rest.empty(); ++i) {
      const std::size_t end = rest.find('\n');
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return std::string(rest.substr(0, rest.find('\n')));
  }

 private:
  std::string read(const std::string& path) const {
    auto bytes = disk_.read(root_ + "/" + path, kMaxSourceBytes);
    if (!bytes) return {};
    Diagnostics ignored;
    auto decoded = format::decode_source(std::move(*bytes), kNoFile, ignored);
    return decoded ? std::move(decoded->text) : std::string();
  }

  const io::FileSystem& disk_;
  std::string root_;
  std::map<std::string, std::string> texts_;
};

std::string place_of(const Finding& finding, const SourceFiles& files) {
  std::string place = files.path(finding.span.file);
  if (finding.span.line == 0) return place;
  place += ":" + std::to_string(finding.span.line);
  if (finding.span.column != 0) place += ":" + std::to_string(finding.span.column);
  return place;
}

std::string_view prefix_of(std::string_view text, std::size_t code_points) {
  std::size_t at = 0;
  while (at < text.size() && code_points-- > 0)
    (void)text::decode_next(text, at);
  return text.substr(0, at);
}

// White space as wide as `text`, tabs kept, so that a caret stands under its letter.
std::string blank(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    out += text::decode_next(text, at) == '\t' ? '\t' : ' ';
  }
  return out;
}

void print_json(const Finding& finding, const SourceFiles& files, const Messages& messages,
                std::ostream& out) {
  std::string line;
  text::JsonWriter json(line);
  json.begin_object();
  json.key("severity").value(finding.severity == Severity::kError ? "error" : "warning");
  json.key("code").value(finding.code());
  json.key("file").value(files.path(finding.span.file));
  json.key("line").value(static_cast<std::int64_t>(finding.span.line));
  json.key("column").value(static_cast<std::int64_t>(finding.span.column));
  json.key("message").value(messages.of(finding));
  json.key("hint").value(messages.hint_of(finding));
  json.end_object();
  out << line << '\n';
}

void print_caret(const Finding& finding, SourceLines& lines, const std::string& path,
                 std::ostream& out) {
  if (finding.span.line == 0 || path.empty()) return;
  const std::string line = lines.line(path, finding.span.line);
  if (line.empty()) return;
  const std::string number = std::to_string(finding.span.line);
  const std::string margin(number.size(), ' ');
  out << number << " │ " << prefix_of(line, kMaxShownLine) << '\n';
  const std::uint32_t column = finding.span.column;
  if (column == 0 || column > kMaxShownLine) return;
  const std::size_t room = kMaxShownLine - column + 1;
  const std::size_t length =
      std::clamp<std::size_t>(finding.span.length, 1, std::max<std::size_t>(room, 1));
  out << margin << " │ " << blank(prefix_of(line, column - 1)) << std::string(length, '^') << '\n';
}

void print_for_people(const Finding& finding, const SourceFiles& files, SourceLines& lines,
                      const Messages& messages, const PrintOptions& options, std::ostream& out) {
  const bool error = finding.severity == Severity::kError;
  const std::string place = place_of(finding, files);
  if (!place.empty()) out << place << ": ";
  out << (options.colour ? (error ? kRed : kYellow) : "")
      << messages.text(error ? "cli.error" : "cli.warning") << (options.colour ? kPlain : "")
      << " [" << finding.code() << "] " << messages.of(finding) << '\n';
  print_caret(finding, lines, files.path(finding.span.file), out);
  const std::string hint = messages.hint_of(finding);
  if (!hint.empty()) {
    out << (options.colour ? kDim : "") << "  = " << hint << (options.colour ? kPlain : "") << '\n';
  }
  out << '\n';
}

}  // namespace

void print_findings(const std::vector<Finding>& findings, const SourceFiles& files,
                    const io::FileSystem& disk, const std::string& root, const Messages& messages,
                    const PrintOptions& options, std::ostream& out) {
  if (options.json) {
    for (const Finding& finding : findings)
      print_json(finding, files, messages, out);
    return;
  }
  // Warnings must not push the errors, which stop the build, off the terminal.
  std::vector<const Finding*> order;
  for (const Severity severity : {Severity::kError, Severity::kWarning}) {
    for (const Finding& finding : findings) {
      if (finding.severity == severity) order.push_back(&finding);
    }
  }
  SourceLines lines(disk, root);
  const std::size_t shown = std::min(order.size(), options.limit);
  for (std::size_t i = 0; i < shown; ++i)
    print_for_people(*order[i], files, lines, messages, options, out);
  if (shown < order.size()) {
    const auto errors =
        std::count_if(order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                      [](const Finding* f) { return f->severity == Severity::kError; });
    const std::size_t rest = order.size() - shown - static_cast<std::size_t>(errors);
    out << messages.text("cli.more-findings", {std::to_string(errors), std::to_string(rest)})
        << '\n';
  }
  if (options.dropped > 0) {
    out << messages.text("cli.not-kept", {std::to_string(options.dropped)}) << '\n';
  }
}

}  // namespace kyyeu::cli
