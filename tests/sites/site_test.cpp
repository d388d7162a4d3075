#include "sites/site_test.h"

#include <unistd.h>

#include <fstream>
#include <sstream>

#include "build/pipeline.h"
#include "io/disk_file_system.h"

namespace kyyeu::test {

namespace fs = std::filesystem;

namespace {

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string_view main_part(std::string_view html) {
  const std::size_t begin = html.find("<main");
  const std::size_t end = html.find("</main>");
  if (begin == std::string_view::npos || end == std::string_view::npos) return html;
  return html.substr(begin, end - begin);
}

std::string decode_entities(std::string text) {
  for (const auto& [entity, character] :
       {std::pair<std::string_view, std::string_view>{"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&#39;", "'"},
        {"&nbsp;", " "},
        {"\u00a0", " "},
        {"&amp;", "&"}}) {
    for (std::size_t at = text.find(entity); at != std::string::npos;
         at = text.find(entity, at + character.size())) {
      text.replace(at, entity.size(), character);
    }
  }
  return text;
}

bool is_inline(std::string_view tag) {
  for (const std::string_view name :
       {"a", "abbr", "b", "cite", "em", "i", "mark", "small", "span", "strong", "sup", "time"}) {
    if (tag == name) return true;
  }
  return false;
}

std::string_view tag_name(std::string_view tag) {
  if (tag.starts_with('/')) tag.remove_prefix(1);
  return tag.substr(0, tag.find_first_of(" \t\n/>"));
}

}  // namespace

std::string visible_text(std::string_view html) {
  std::string bare;
  html = main_part(html);
  while (!html.empty()) {
    const std::size_t open = std::min(html.find('<'), html.size());
    bare += html.substr(0, open);
    html.remove_prefix(open);
    if (html.empty()) break;
    const std::size_t close = std::min(html.find('>'), html.size() - 1);
    if (!is_inline(tag_name(html.substr(1, close)))) bare += ' ';
    html.remove_prefix(close + 1);
  }
  std::string out;
  for (const char c : decode_entities(bare)) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

SiteTest::SiteTest() {
  static int count = 0;
  folder_ = fs::temp_directory_path() /
            ("kyyeu-site-" + std::to_string(getpid()) + "-" + std::to_string(count++));
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  options_.root = folder_.string();
  options_.now_seconds = 1'795'305'600;  // 2026-11-22
}

SiteTest::~SiteTest() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

SiteTest& SiteTest::file(const std::string& path, std::string_view bytes) {
  fs::create_directories((folder_ / path).parent_path());
  std::ofstream(folder_ / path, std::ios::binary) << bytes;
  return *this;
}

SiteTest& SiteTest::remove(const std::string& path) {
  fs::remove_all(folder_ / path);
  return *this;
}

SiteTest& SiteTest::copy_archive(const fs::path& from) {
  fs::copy(from / "site.toml", folder_ / "site.toml", fs::copy_options::overwrite_existing);
  fs::copy(from / "content", folder_ / "content",
           fs::copy_options::recursive | fs::copy_options::overwrite_existing);
  return *this;
}

bool SiteTest::build(const std::string& out) {
  io::DiskFileSystem disk;
  Diagnostics diagnostics;
  options_.destination = (folder_ / out).string();
  findings_.clear();
  raw_.clear();
  failure_.clear();
  steps_.clear();
  const auto report = build::build_archive(options_, disk, diagnostics);
  if (!report) {
    failure_ = report.error().message;
    return false;
  }
  report_ = report->output;
  for (const Timing& timing : report->timings)
    steps_.push_back(timing.step);
  raw_ = diagnostics.sorted(report->files);
  for (const Finding& finding : raw_) {
    findings_.push_back({std::string(finding.code()), report->files.path(finding.span.file),
                         finding.span.line, finding.span.column});
  }
  return report->written;
}

std::string SiteTest::errors() const {
  std::string out;
  for (std::size_t i = 0; i < findings_.size(); ++i) {
    if (raw_[i].severity != Severity::kError) continue;
    const SeenFinding& seen = findings_[i];
    if (!out.empty()) out += '\n';
    out += seen.code + " " + seen.file;
    if (seen.line != 0) out += ":" + std::to_string(seen.line);
  }
  return out;
}

std::map<std::string, std::string> SiteTest::output(const std::string& out) const {
  std::map<std::string, std::string> files;
  const fs::path root = folder_ / out;
  if (!fs::exists(root)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.is_regular_file()) {
      files[fs::relative(entry.path(), root).generic_string()] = read_file(entry.path());
    }
  }
  return files;
}

std::string SiteTest::page(const std::string& url) const {
  return read_file(folder_ / "public" / url);
}

std::string SiteTest::text(const std::string& url) const { return visible_text(page(url)); }

void SiteTest::add_good_archive(SiteTest& site) {
  site.file("site.toml", "[site]\ntitle = \"Kho thử\"\nlanguage = \"vi\"\n")
      .file("content/data/places.toml", "[[place]]\nid = \"tinh-a\"\nname = \"tỉnh A\"\n")
      .file("content/data/metrics.toml",
            "[[metric]]\nid = \"diem\"\nlabel = \"Điểm\"\nkind = \"score\"\nbetter = \"higher\"\n"
            "decimals = 1\nmin = 0\nmax = 100\ncolumns = [\"Điểm\"]\naggregate = [\"median\"]\n")
      .file("content/data/award-types.toml",
            "[[award_type]]\nid = \"co\"\nname = \"Cờ thi đua\"\ngroup = \"danh-hieu\"\n"
            "recipients = [\"collective\"]\nlevel = \"tinh\"\nweight = 70\n")
      .file("content/units/ttyt-mot.toml",
            "name = \"Trung tâm Y tế huyện Một\"\ntype = \"ttyt\"\nplace = \"tinh-a\"\n")
      .file("content/units/ttyt-hai.toml",
            "name = \"Trung tâm Y tế huyện Hai\"\ntype = \"ttyt\"\nplace = \"tinh-a\"\n")
      .file("content/clusters/cum-1.toml",
            "kind = \"cum\"\nplace = \"tinh-a\"\nname = \"Cụm thi đua số 1\"\n")
      .file("content/membership/cum-1.csv",
            "# source = bai-mot\nyear,unit,role\n2023,ttyt-mot,truong\n2023,ttyt-hai,pho\n")
      .file("content/results/cum-1/2023.csv",
            "# source = bai-mot\nĐơn vị;Điểm\nTTYT Một;95,5\nTTYT Hai;90\n")
      .file("content/awards/2023.csv",
            "period,type,recipient_kind,recipient,count,status,source\n"
            "2023,co,collective,ttyt-mot,,awarded,bai-mot\n")
      .file("content/articles/2023/bai-mot.md",
            "+++\ntitle = \"Tổng kết cụm\"\ndate = 2023-12-20\nauthor = \"Người Viết\"\n"
            "category = \"Tin\"\ntags = [\"tổng kết\"]\nclusters = [\"cum-1\"]\n"
            "units = [\"ttyt-mot\"]\nsummary = \"Cụm tổng kết năm.\"\n+++\n\n"
            "Hội nghị của [[cum-1]] có [[TTYT Một]] dự.\n");
}

}  // namespace kyyeu::test
