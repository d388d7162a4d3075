// kyyeu convert: files in old encodings → UTF-8.

#include <algorithm>
#include <iostream>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/run.h"
#include "importers/convert_file.h"
#include "text/json_writer.h"

namespace kyyeu::cli {
namespace {

using importers::Conversion;
using importers::ConversionState;
using importers::FileConversion;
using text::Encoding;

constexpr std::string_view kFromChoices = "tcvn3|vni|cp1258|viscii|utf-16";
constexpr std::size_t kMostCapitals = 20;  // shown of one file without -v

struct Counts {
  std::size_t converted = 0;
  std::size_t fine = 0;
  std::size_t undecided = 0;
  std::size_t failed = 0;
};

std::string_view word_of(const FileConversion& file, bool dry_run) {
  if (file.error) return "error";
  switch (file.conversion.state) {
    case ConversionState::kFine:
      return "fine";
    case ConversionState::kConverted:
      return dry_run ? "would-convert" : "converted";
    case ConversionState::kTie:
      return "tie";
    case ConversionState::kUnknown:
      return "unknown";
    case ConversionState::kNotText:
      return "not-text";
    case ConversionState::kUndefined:
      return "undefined-byte";
  }
  return "";
}

class Printer {
 public:
  explicit Printer(const Session& session)
      : session_(session),
        dry_run_(session.line.has("dry-run")),
        quiet_(session.line.has("quiet")),
        verbose_(session.line.has("verbose")) {}

  // `named` = given by name, so that the user waits for an answer about it.
  void print(const FileConversion& file, bool named) {
    count(file);
    if (session_.json) return print_json(file);
    if (file.error) {
      (void)report_error(session_, *file.error);
      return;
    }
    switch (file.conversion.state) {
      case ConversionState::kFine:
        if (named || verbose_) say("cli.convert-fine", {file.path});
        return;
      case ConversionState::kConverted:
        return print_converted(file);
      default:
        return print_undecided(file);
    }
  }

  void print_summary() const {
    if (session_.json || quiet_) return;
    say(dry_run_ ? "cli.convert-would-summary" : "cli.convert-summary",
        {std::to_string(counts_.converted), std::to_string(counts_.fine),
         std::to_string(counts_.undecided + counts_.failed)});
  }

  int status() const {
    if (counts_.failed > 0) return kFailed;
    return counts_.undecided > 0 ? kFindings : kDone;
  }

 private:
  void count(const FileConversion& file) {
    const ConversionState state = file.conversion.state;
    ++(file.error                             ? counts_.failed
       : state == ConversionState::kConverted ? counts_.converted
       : state == ConversionState::kFine      ? counts_.fine
                                              : counts_.undecided);
  }

  void say(std::string_view key, const std::vector<std::string>& words) const {
    if (!quiet_) std::cout << session_.messages.text(key, words) << '\n';
  }

  std::string name_of_source(Encoding encoding) const {
    if (encoding == Encoding::kUtf8) return session_.messages.text("cli.convert-other-utf8");
    return std::string(text::name_of(encoding));
  }

  void print_converted(const FileConversion& file) const {
    const Conversion& conversion = file.conversion;
    say(dry_run_ ? "cli.convert-would" : "cli.convert-done",
        {file.path, name_of_source(conversion.from), file.backup});
    if (!conversion.before.empty()) say("cli.convert-before", {conversion.before});
    if (!conversion.after.empty()) say("cli.convert-after", {conversion.after});
    const std::size_t all = conversion.capitals.size();
    const std::size_t shown = verbose_ ? all : std::min(all, kMostCapitals);
    for (std::size_t i = 0; i < shown; ++i) {
      const text::LostCapital& lost = conversion.capitals[i];
      say("cli.convert-capital",
          {fmt::format("{}:{}:{}", file.path, lost.line, lost.column), lost.word});
    }
    if (shown < all) say("cli.convert-more-capitals", {std::to_string(all - shown)});
  }

  void print_undecided(const FileConversion& file) const {
    const Conversion& conversion = file.conversion;
    const auto complain = [&](std::string_view key, const std::vector<std::string>& words) {
      std::cerr << session_.messages.text(key, words) << '\n';
    };
    if (conversion.state == ConversionState::kNotText) {
      return complain("cli.convert-not-text", {file.path});
    }
    if (conversion.state == ConversionState::kUnknown) {
      return complain("cli.convert-unknown", {file.path, std::string(kFromChoices)});
    }
    if (conversion.state == ConversionState::kUndefined) {
      return complain("cli.convert-undefined-byte",
                      {fmt::format("{}:{}", file.path, conversion.fault_line),
                       fmt::format("0x{:02X}", conversion.fault_byte),
                       std::string(text::name_of(conversion.from))});
    }
    complain("cli.convert-tie", {file.path});
    for (const importers::Sample& sample : conversion.candidates) {
      std::cerr << fmt::format("  --from {:<8} {}\n", text::code_of(sample.encoding), sample.line);
    }
  }

  void print_json(const FileConversion& file) const {
    const Conversion& conversion = file.conversion;
    std::string line;
    text::JsonWriter json(line);
    json.begin_object().member("file", file.path).member("status", word_of(file, dry_run_));
    if (file.error) json.member("message", session_.messages.of(*file.error));
    if (!file.backup.empty()) {
      json.member("from", text::code_of(conversion.from)).member("backup", file.backup);
      json.member("before", conversion.before).member("after", conversion.after);
      json.key("capitals").begin_array();
      for (const text::LostCapital& lost : conversion.capitals) {
        json.begin_object().member("line", lost.line).member("column", lost.column);
        json.member("word", lost.word).end_object();
      }
      json.end_array();
    }
    if (conversion.state == ConversionState::kTie) {
      json.key("candidates").begin_array();
      for (const importers::Sample& sample : conversion.candidates) {
        json.begin_object().member("from", text::code_of(sample.encoding));
        json.member("line", sample.line).end_object();
      }
      json.end_array();
    }
    if (conversion.state == ConversionState::kUndefined) {
      json.member("from", text::code_of(conversion.from));
      json.member("line", conversion.fault_line).member("byte", conversion.fault_byte);
    }
    json.end_object();
    std::cout << line << '\n';
  }

  const Session& session_;
  const bool dry_run_;
  const bool quiet_;
  const bool verbose_;
  Counts counts_;
};

// Relative to the working directory; what is not there but is in the archive that -s names means
// that, since findings give paths within the archive.
std::string place_of(const Session& session, const std::string& argument) {
  std::string path =
      argument.substr(0, std::max<std::size_t>(argument.find_last_not_of('/') + 1, 1));
  if (session.files.stat(path) || !session.line.has("source") || path.starts_with('/')) {
    return path;
  }
  std::string inside = session.line.value("source") + "/" + path;
  return session.files.stat(inside) ? inside : path;
}

}  // namespace

int run_convert(const Session& session) {
  if (session.line.arguments().empty()) {
    return report_error(session, {ErrorKind::kUsage, "error.convert-what", {}, {}});
  }
  importers::FileConversionOptions options;
  options.dry_run = session.line.has("dry-run");
  if (session.line.has("from")) {
    const std::string value = session.line.value("from");
    options.from = text::encoding_of_code(value);
    if (!options.from || options.from == Encoding::kUtf8) {
      return report_error(session, {ErrorKind::kUsage, "error.option-choice", "--from " + value,
                                    std::string(kFromChoices)});
    }
  }
  Printer printer(session);
  for (const std::string& argument : session.line.arguments()) {
    const std::string path = place_of(session, argument);
    const auto status = session.files.stat(path);
    if (!status || status->kind != io::FileKind::kFolder) {
      printer.print(importers::convert_file(session.files, path, options), true);
      continue;
    }
    const auto paths = importers::list_text_files(session.files, path);
    if (!paths) {
      FileConversion failed{path, {}, {}, paths.error()};
      printer.print(failed, true);
      continue;
    }
    for (const std::string& file : *paths)
      printer.print(importers::convert_file(session.files, file, options), false);
  }
  printer.print_summary();
  return printer.status();
}

}  // namespace kyyeu::cli
