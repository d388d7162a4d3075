// kyyeu explain CODE: the rule behind a finding, an example and the cure. What is no code is a
// page.

#include <algorithm>
#include <iostream>

#include "cli/code_texts.h"
#include "cli/command.h"
#include "cli/run.h"
#include "text/edit_distance.h"
#include "text/json_writer.h"

namespace kyyeu::cli {
namespace {

std::string upper_case(std::string word) {
  for (char& c : word) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return word;
}

// "KY203", also where there is no such code.
bool is_code(std::string_view wanted) {
  return wanted.starts_with("KY") && wanted.size() > 2 &&
         wanted.find_first_not_of("0123456789", 2) == std::string_view::npos;
}

void print_indented(std::string_view block) {
  while (!block.empty()) {
    const std::size_t end = std::min(block.find('\n'), block.size());
    if (end > 0) std::cout << "    " << block.substr(0, end);
    std::cout << '\n';
    block.remove_prefix(std::min(end + 1, block.size()));
  }
}

void print_text(const Session& session, const CodeText& code) {
  const Messages& messages = session.messages;
  std::cout << code.code << " · "
            << messages.text(code.severity == "error" ? "cli.error" : "cli.warning") << " · "
            << code.title << "\n\n"
            << code.rule << '\n';
  std::cout << '\n' << messages.text("cli.explain-wrong") << "\n\n";
  print_indented(code.wrong);
  std::cout << '\n' << messages.text("cli.explain-right") << "\n\n";
  print_indented(code.right);
  std::cout << '\n' << messages.text("cli.explain-cure") << "\n\n" << code.cure << '\n';
  if (code.see.empty()) return;
  std::cout << '\n' << messages.text("cli.explain-see");
  for (const std::string& other : code.see)
    std::cout << ' ' << other;
  std::cout << '\n';
}

void print_json(const CodeText& code) {
  std::string line;
  text::JsonWriter json(line);
  json.begin_object()
      .member("code", code.code)
      .member("severity", code.severity)
      .member("title", code.title)
      .member("rule", code.rule)
      .member("wrong", code.wrong)
      .member("right", code.right)
      .member("cure", code.cure);
  json.key("see").begin_array();
  for (const std::string& other : code.see)
    json.value(other);
  json.end_array().end_object();
  std::cout << line << '\n';
}

int list_codes(const Session& session, const std::vector<CodeText>& codes) {
  for (const CodeText& code : codes) {
    if (session.json) {
      print_json(code);
    } else {
      std::cout << code.code << "  " << code.title << '\n';
    }
  }
  return kDone;
}

}  // namespace

int run_explain(const Session& session) {
  const std::vector<std::string>& words = session.line.arguments();
  const std::vector<CodeText> codes = code_texts(session.messages.language());
  if (words.empty()) return list_codes(session, codes);
  if (words.size() > 1) {
    return report_error(session, {ErrorKind::kUsage, "error.too-many-arguments", words[1], {}});
  }
  const std::string wanted = upper_case(words.front());
  if (!is_code(wanted)) return explain_page(session, words.front());
  std::vector<std::string_view> names;
  for (const CodeText& code : codes) {
    names.push_back(code.code);
    if (code.code != wanted) continue;
    session.json ? print_json(code) : print_text(session, code);
    return kDone;
  }
  const auto near = text::nearest(wanted, names);
  return report_error(session, {ErrorKind::kUsage, "error.unknown-code", words.front(),
                                near ? std::string(names[*near]) : std::string()});
}

}  // namespace kyyeu::cli
