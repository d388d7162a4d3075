#include "architecture/source_tree.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace kyyeu::architecture {
namespace {

namespace fs = std::filesystem;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Walks over C++ text and blanks what is not code.
class Blanker {
 public:
  explicit Blanker(std::string_view text) : text_(text) {}

  std::string run() {
    while (at_ < text_.size())
      step();
    return std::move(out_);
  }

 private:
  void step() {
    if (starts_with("//")) return blank_until("\n", 0);
    if (starts_with("/*")) return blank_until("*/", 2);
    if (starts_with("R\"") && !previous_is_word()) return blank_raw_string();
    const char c = text_[at_];
    if (c == '"') return blank_literal('"');
    if (c == '\'' && !is_digit_separator()) return blank_literal('\'');
    if (c == '#' && only_spaces_before()) return blank_until("\n", 0);
    out_ += c;
    ++at_;
  }

  bool starts_with(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  bool previous_is_word() const { return at_ > 0 && is_word(text_[at_ - 1]); }

  // 1'000, but not u'x': the word before it begins with a digit.
  bool is_digit_separator() const {
    std::size_t begin = at_;
    while (begin > 0 && (is_word(text_[begin - 1]) || text_[begin - 1] == '\''))
      --begin;
    return begin < at_ && std::isdigit(static_cast<unsigned char>(text_[begin])) != 0;
  }

  bool only_spaces_before() const {
    const std::size_t line = text_.substr(0, at_).find_last_of('\n');
    const std::size_t begin = line == std::string_view::npos ? 0 : line + 1;
    return text_.substr(begin, at_ - begin).find_first_not_of(" \t") == std::string_view::npos;
  }

  void blank_to(std::size_t end) {
    for (end = std::min(end, text_.size()); at_ < end; ++at_) {
      out_ += text_[at_] == '\n' ? '\n' : ' ';
    }
  }

  void blank_until(std::string_view mark, std::size_t mark_length) {
    const std::size_t end = text_.find(mark, at_ + mark_length);
    blank_to(end == std::string_view::npos ? end : end + mark_length);
  }

  void blank_raw_string() {
    const std::size_t open = text_.find('(', at_);
    const std::string close = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    const std::size_t end = text_.find(close, open);
    blank_to(end == std::string_view::npos ? end : end + close.size());
  }

  void blank_literal(char quote) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote)
      end += text_[end] == '\\' ? 2 : 1;
    blank_to(end + 1);
  }

  std::string_view text_;
  std::string out_;
  std::size_t at_ = 0;
};

}  // namespace

std::string read_text(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<SourceFile> read_sources(const fs::path& root) {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const fs::path extension = entry.path().extension();
    if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
    files.push_back({fs::relative(entry.path(), root).generic_string(), read_text(entry.path())});
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

std::vector<Include> includes_of(const SourceFile& file) {
  std::vector<Include> found;
  std::istringstream lines(file.text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    std::istringstream words(line);
    std::string word;
    words >> word;
    if (word == "#") {
      words >> word;
      word.insert(0, 1, '#');
    }
    if (!word.starts_with("#include")) continue;
    const std::size_t open = line.find_first_of("\"<");
    if (open == std::string::npos) continue;
    const bool quoted = line[open] == '"';
    const std::size_t close = line.find(quoted ? '"' : '>', open + 1);
    found.push_back({number, line.substr(open + 1, close - open - 1), quoted});
  }
  return found;
}

std::string module_of(std::string_view path) {
  const std::size_t slash = path.find('/');
  return std::string(slash == std::string_view::npos ? path.substr(0, path.find('.'))
                                                     : path.substr(0, slash));
}

std::string code_only(std::string_view text) { return Blanker(text).run(); }

}  // namespace kyyeu::architecture
