#include "architecture/sizes.h"

#include <algorithm>
#include <regex>

#include "architecture/source_tree.h"

namespace kyyeu::architecture {
namespace {

enum class Scope { kOuter, kFunction, kOther };  // namespace or type; function; anything else

// What a brace opens, judged by the words since the last statement ended.
Scope scope_of(const std::string& head) {
  static const std::regex kTemplate("template\\s*<[^()]*>(?=\\s*(class|struct|union))");
  static const std::regex kOuter(
      "^\\s*(inline\\s+)?(namespace|extern\\s+\"?C?|class|struct|union|enum)\\b");
  static const std::regex kAssigned("(^|[^=!<>])=([^=]|$)");
  const std::string plain = std::regex_replace(head, kTemplate, "");
  if (std::regex_search(plain, kOuter) && plain.find(") {") == std::string::npos &&
      plain.find('(') == std::string::npos) {
    return Scope::kOuter;
  }
  const std::size_t parameters = plain.find('(');
  if (parameters == std::string::npos) return Scope::kOther;
  const bool lambda = plain.find("](") != std::string::npos;
  const bool is_operator = plain.find("operator") != std::string::npos;
  const bool assigned = std::regex_search(plain.substr(0, parameters), kAssigned);
  return assigned && !lambda && !is_operator ? Scope::kOther : Scope::kFunction;
}

std::string name_of(const std::string& head) {
  static const std::regex kName("([~A-Za-z_][A-Za-z0-9_:]*|operator[^(]*)\\s*\\(");
  std::smatch match;
  return std::regex_search(head, match, kName) ? match[1].str() : "?";
}

class FunctionFinder {
 public:
  explicit FunctionFinder(std::string_view text) : code_(code_only(text)) {}

  std::vector<Function> run() {
    for (at_ = 0; at_ < code_.size(); ++at_)
      step(code_[at_]);
    return std::move(found_);
  }

 private:
  void step(char c) {
    if (c == '\n') ++line_;
    if (c == '{') {
      open();
    } else if (c == '}') {
      close();
    } else if (c == ';' && !in_body()) {
      head_.clear();
    } else if (!in_body()) {
      head_ += c;
    }
  }

  // Inside a function or a table only depth matters.
  bool in_body() const { return !scopes_.empty() && scopes_.back() != Scope::kOuter; }

  void open() {
    if (in_body()) {
      scopes_.push_back(scopes_.back());
      return;
    }
    scopes_.push_back(scope_of(head_));
    if (scopes_.back() == Scope::kOuter) head_.clear();
    if (scopes_.back() == Scope::kFunction) current_ = {name_of(head_), line_, 0};
  }

  void close() {
    if (scopes_.empty()) return;
    const Scope closed = scopes_.back();
    scopes_.pop_back();
    if (in_body()) return;
    if (closed == Scope::kFunction) {
      // A member initialised with braces: the function's own body is still to come.
      const std::size_t next = code_.find_first_not_of(" \n", at_ + 1);
      if (next != std::string::npos && (code_[next] == ',' || code_[next] == '{')) return;
      current_.lines = line_ - current_.first_line + 1;
      found_.push_back(current_);
    }
    head_.clear();
  }

  std::string code_;
  std::string head_;
  std::vector<Scope> scopes_;
  std::vector<Function> found_;
  Function current_;
  std::size_t at_ = 0;
  int line_ = 1;
};

}  // namespace

int count_lines(std::string_view text) {
  return static_cast<int>(std::ranges::count(text, '\n')) +
         (!text.empty() && text.back() != '\n' ? 1 : 0);
}

std::vector<Function> functions_of(std::string_view text) { return FunctionFinder(text).run(); }

}  // namespace kyyeu::architecture
