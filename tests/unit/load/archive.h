// An archive in memory: put files, load, look at the site and at the findings as lines.
#pragma once

#include <doctest/doctest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/task_pool.h"
#include "io/memory_file_system.h"
#include "load/load_site.h"
#include "text/date_time.h"

namespace kyyeu::test {

class Archive {
 public:
  Archive() { files_.add_file("/a/site.toml", "[site]\ntitle = \"Kỷ yếu\"\n"); }

  // `path` is relative to the archive.
  Archive& put(std::string_view path, std::string_view text) {
    files_.add_file("/a/" + std::string(path), text);
    return *this;
  }
  Archive& drafts() {
    options_.drafts = true;
    return *this;
  }
  Archive& future() {
    options_.future = true;
    return *this;
  }
  Archive& clock(std::string_view rfc3339) {
    options_.now_seconds = text::to_unix_seconds(*text::parse_rfc3339(rfc3339));
    return *this;
  }

  io::MemoryFileSystem& files() { return files_; }
  load::LoadOptions& options() { return options_; }

  Result<Site> try_load(std::size_t workers = 2) {
    options_.root = "/a";
    findings_.clear();
    Diagnostics diagnostics;
    Result<Site> site = load::load_site(files_, options_, TaskPool(workers), diagnostics);
    if (!site) return site;
    for (const Finding& finding : diagnostics.sorted(site->files)) {
      findings_.push_back(line_of(finding, site->files));
    }
    return site;
  }
  Site load(std::size_t workers = 2) {
    Result<Site> site = try_load(workers);
    REQUIRE(site.has_value());
    return std::move(*site);
  }
  // What the last load found: "content/units/a.toml:4:1 KY103 aliasses (did-you-mean aliases)".
  const std::vector<std::string>& findings() const { return findings_; }
  // The only finding of loading, "" when there is none.
  std::string finding() {
    load();
    CHECK(findings_.size() <= 1);
    return findings_.empty() ? "" : findings_.front();
  }

 private:
  static std::string line_of(const Finding& finding, const SourceFiles& files) {
    std::string line = files.path(finding.span.file) + ':' + std::to_string(finding.span.line) +
                       ':' + std::to_string(finding.span.column) + ' ' + finding.message;
    for (const std::string& argument : finding.arguments)
      line += ' ' + argument;
    if (finding.hint.empty()) return line;
    line += " (" + finding.hint;
    for (const std::string& argument : finding.hint_arguments)
      line += ' ' + argument;
    return line + ')';
  }

  io::MemoryFileSystem files_;
  load::LoadOptions options_;
  std::vector<std::string> findings_;
};

using Lines = std::vector<std::string>;

}  // namespace kyyeu::test

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
      text += "\n    " + line;
    return text.c_str();
  }
};
}  // namespace doctest
