// SiteTest: a whole archive in a folder of its own, built by the real pipeline.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "build/build_options.h"

namespace kyyeu::test {

struct SeenFinding {
  std::string code;  // "KY201"
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

// The folder goes with the object. Belongs to one thread.
class SiteTest {
 public:
  SiteTest();
  ~SiteTest();
  SiteTest(const SiteTest&) = delete;
  SiteTest& operator=(const SiteTest&) = delete;

  // A small good archive: two units, a cluster, memberships, results, an award and an article.
  static void add_good_archive(SiteTest& site);

  // Writes a file of the archive; `path` is relative to it.
  SiteTest& file(const std::string& path, std::string_view bytes);
  SiteTest& remove(const std::string& path);
  // Copies a whole archive (site.toml, content/) from a folder.
  SiteTest& copy_archive(const std::filesystem::path& from);

  // Builds into `out` inside the folder. True when it was written without an error.
  bool build(const std::string& out = "public");
  build::BuildOptions& options() { return options_; }

  const std::vector<SeenFinding>& findings() const { return findings_; }
  // "KY201 content/results/x/2023.csv:3" for each finding, errors only.
  std::string errors() const;
  // Why the build failed besides findings: key of the error.
  const std::string& failure() const { return failure_; }
  const write::WriteReport& report() const { return report_; }
  // The names of the steps that the build took.
  const std::vector<std::string>& steps() const { return steps_; }

  // Path → bytes of all files of a built site.
  std::map<std::string, std::string> output(const std::string& out = "public") const;
  std::string page(const std::string& url) const;  // "" when it is not there
  // What a reader sees of a page's main part: tags gone, entities read, white space squeezed.
  std::string text(const std::string& url) const;

  std::filesystem::path folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
  build::BuildOptions options_;
  std::vector<SeenFinding> findings_;
  std::string failure_;
  write::WriteReport report_;
  std::vector<std::string> steps_;
  std::vector<Finding> raw_;
};

// The visible text of the main part of a page; of the whole page where it has none.
std::string visible_text(std::string_view html);

}  // namespace kyyeu::test
