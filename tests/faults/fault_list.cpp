#include "faults/fault_list.h"

#include <algorithm>
#include <stdexcept>

#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::test {
namespace {

constexpr std::size_t kColumns = 5;

[[noreturn]] void refuse(unsigned line, const std::string& why) {
  throw std::runtime_error("line " + std::to_string(line) + ": " + why);
}

class WordReader {
 public:
  WordReader(std::string_view text, unsigned line) : text_(text), line_(line) {}

  // Words between spaces; one in double quotes may hold spaces and escapes.
  std::vector<std::string> read() {
    std::vector<std::string> words;
    while (true) {
      while (at_ < text_.size() && text_[at_] == ' ')
        ++at_;
      if (at_ == text_.size()) return words;
      words.push_back(text_[at_] == '"' ? quoted() : plain());
    }
  }

 private:
  std::string plain() {
    const std::size_t end = std::min(text_.find(' ', at_), text_.size());
    std::string word(text_.substr(at_, end - at_));
    at_ = end;
    return word;
  }

  std::string quoted() {
    std::string word;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') {
        escape(word);
      } else {
        word += text_[at_];
      }
    }
    if (at_ == text_.size()) refuse(line_, "a quote is not closed");
    ++at_;
    return word;
  }

  char32_t digits(std::size_t count) {
    const auto number =
        static_cast<char32_t>(std::stoul(std::string(text_.substr(at_ + 1, count)), nullptr, 16));
    at_ += count;
    return number;
  }

  void escape(std::string& word) {
    if (++at_ == text_.size()) refuse(line_, "an escape is cut short");
    switch (text_[at_]) {
      case 'n':
        word += '\n';
        break;
      case 'r':
        word += '\r';
        break;
      case 't':
        word += '\t';
        break;
      case 'x':
        word += static_cast<char>(digits(2));
        break;
      case 'u':
        text::append_utf8(word, digits(4));
        break;
      default:
        word += text_[at_];
    }
  }

  std::string_view text_;
  unsigned line_;
  std::size_t at_ = 0;
};

// A path; in quotes where it needs escapes.
std::string parse_path(std::string_view path, unsigned line) {
  return path.starts_with('"') ? WordReader(path, line).read().at(0) : std::string(path);
}

FaultEdit parse_edit(std::string_view file, std::string_view edit, unsigned line) {
  std::vector<std::string> words = WordReader(edit, line).read();
  if (words.empty()) refuse(line, "no edit");
  const std::string command = words.front();
  words.erase(words.begin());
  return {parse_path(file, line), command, std::move(words)};
}

// "KY103 @:4:1": @ is the file of the edit; a file of the archive may stand there instead.
ExpectedFinding parse_expected(std::string_view words, std::string_view file) {
  ExpectedFinding expected;
  const std::size_t space = std::min(words.find(' '), words.size());
  expected.code = words.substr(0, space);
  std::string place(text::trim(words.substr(space)));
  unsigned numbers[2] = {0, 0};
  std::size_t count = 0;
  std::size_t end = place.size();
  for (std::size_t colon = place.rfind(':'); count < 2 && colon != std::string::npos;
       colon = place.rfind(':', colon - 1)) {
    const std::string digits = place.substr(colon + 1, end - colon - 1);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) break;
    numbers[count++] = static_cast<unsigned>(std::stoul(digits));
    end = colon;
  }
  expected.line = count == 2 ? numbers[1] : numbers[0];
  expected.column = count == 2 ? numbers[0] : 0;
  place.resize(end);
  expected.file = place == "@" ? std::string(file) : place;
  return expected;
}

void parse_line(const std::vector<std::string_view>& columns, unsigned line,
                std::vector<Fault>& faults) {
  if (columns.front().empty()) {  // one more edit of the fault above
    if (faults.empty() || columns.size() < 3) refuse(line, "an edit of no fault");
    faults.back().edits.push_back(parse_edit(columns[1], columns[2], line));
    return;
  }
  if (columns.size() != kColumns) refuse(line, "not five columns");
  Fault& fault = faults.emplace_back();
  fault.name = columns[0];
  fault.list_line = line;
  fault.edits.push_back(parse_edit(columns[1], columns[2], line));
  for (const std::string_view words : text::split(columns[3], ';')) {
    const std::string_view expected = text::trim(words);
    if (!expected.empty()) fault.expected.push_back(parse_expected(expected, fault.edits[0].file));
  }
  fault.status = std::stoi(std::string(columns[4]));
}

}  // namespace

std::vector<Fault> parse_faults(std::string_view list) {
  std::vector<Fault> faults;
  unsigned line = 0;
  for (const std::string_view words : text::split(list, '\n')) {
    ++line;
    if (words.empty() || words.starts_with('#')) continue;
    parse_line(text::split(words, '\t'), line, faults);
  }
  return faults;
}

}  // namespace kyyeu::test
