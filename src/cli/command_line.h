// CommandLine: the words after `kyyeu`, understood. Boost.Program_options stands behind it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace kyyeu::cli {

class CommandLine {
 public:
  // Reads options (before or after the verb), the verb and its arguments. An option that is not
  // given is looked up in the environment as KYYEU_<NAME>; a flag is off there when that is empty,
  // 0, false or no. Errors are ErrorKind::kUsage with the
  // nearest known option as detail.
  static Result<CommandLine> parse(const std::vector<std::string>& arguments);

  const std::string& verb() const { return verb_; }  // "" when there is none
  const std::vector<std::string>& arguments() const { return arguments_; }

  bool has(std::string_view option) const { return values_.find(option) != values_.end(); }
  // "" when it is not given.
  std::string value(std::string_view option) const;
  // Names of the options that were given on the command line itself.
  const std::vector<std::string>& given() const { return given_; }

 private:
  std::string verb_;
  std::vector<std::string> arguments_;
  std::map<std::string, std::string, std::less<>> values_;
  std::vector<std::string> given_;
};

}  // namespace kyyeu::cli
