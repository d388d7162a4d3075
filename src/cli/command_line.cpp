#include "cli/command_line.h"

#include <algorithm>
#include <boost/program_options.hpp>
#include <cstdlib>

#include "text/edit_distance.h"

namespace kyyeu::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view kWords = "kyyeu-words";  // verb and arguments

// All options of all verbs: what an option means is the same under every verb (cli.md).
po::options_description all_options() {
  po::options_description options;
  // The help texts are in the tool's language files, not here.
  for (const char* with_value :
       {"source,s", "config,c", "jobs,j", "color", "lang", "format", "clock", "destination,d",
        "base-url,b", "theme,t", "from", "external-days"}) {
    options.add_options()(with_value, po::value<std::string>(), "");
  }
  for (const char* flag :
       {"quiet,q", "verbose,v", "dry-run,n", "yes,y", "help,h", "version,V", "drafts,D", "future,F",
        "watch,w", "strict", "force", "timings", "external", "allow-private"}) {
    options.add_options()(flag, "");
  }
  options.add_options()(kWords.data(), po::value<std::vector<std::string>>(), "");
  return options;
}

std::vector<std::string> option_names(const po::options_description& options) {
  std::vector<std::string> names;
  for (const auto& option : options.options()) {
    if (option->long_name() != kWords) names.push_back(option->long_name());
  }
  return names;
}

// What was probably meant, "--strict", or "".
std::string nearest_option(const std::string& wrong, const po::options_description& options) {
  const std::vector<std::string> names = option_names(options);
  const std::vector<std::string_view> views(names.begin(), names.end());
  std::string_view bare = wrong;
  bare.remove_prefix(std::min(bare.find_first_not_of('-'), bare.size()));
  const auto best = text::nearest(bare.substr(0, bare.find('=')), views);
  return best ? "--" + names[*best] : std::string();
}

std::string environment_name(const std::string& option) {
  std::string name = "KYYEU_";
  for (const char c : option) {
    name += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  }
  return name;
}

// KYYEU_STRICT=0 in the environment says no, as an option on the command line cannot.
bool says_no(std::string_view value) {
  return value.empty() || value == "0" || value == "false" || value == "no";
}

// Fills in from the environment what the command line does not say.
void read_environment(const po::options_description& options,
                      std::map<std::string, std::string, std::less<>>& values) {
  for (const auto& option : options.options()) {
    const std::string& name = option->long_name();
    if (name == kWords || values.contains(name)) continue;
    const char* value = std::getenv(environment_name(name).c_str());
    const bool is_flag = option->semantic()->max_tokens() == 0;
    if (value != nullptr && !(is_flag && says_no(value))) values[name] = value;
  }
}

po::parsed_options parse_words(const std::vector<std::string>& arguments,
                               const po::options_description& options) {
  po::positional_options_description positional;
  positional.add(kWords.data(), -1);
  const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  return po::command_line_parser(arguments)
      .options(options)
      .positional(positional)
      .style(style)
      .run();
}

Error usage(std::string message, std::string subject, std::string detail = {}) {
  return {ErrorKind::kUsage, std::move(message), std::move(subject), std::move(detail)};
}

}  // namespace

Result<CommandLine> CommandLine::parse(const std::vector<std::string>& arguments) {
  const po::options_description options = all_options();
  CommandLine line;
  try {
    for (const po::option& option : parse_words(arguments, options).options) {
      if (option.string_key == kWords) {
        line.arguments_.push_back(option.value.front());
        continue;
      }
      line.given_.push_back(option.string_key);
      line.values_[option.string_key] = option.value.empty() ? "" : option.value.front();
    }
  } catch (const po::unknown_option& error) {
    const std::string& wrong = error.get_option_name();
    return fail(usage("error.unknown-option", wrong, nearest_option(wrong, options)));
  } catch (const po::invalid_command_line_syntax& error) {
    return fail(usage("error.option-value", error.get_option_name()));
  } catch (const po::error& error) {
    return fail(usage("error.command-line", error.what()));
  }
  read_environment(options, line.values_);
  if (!line.arguments_.empty()) {
    line.verb_ = line.arguments_.front();
    line.arguments_.erase(line.arguments_.begin());
  }
  return line;
}

std::string CommandLine::value(std::string_view option) const {
  const auto found = values_.find(option);
  return found == values_.end() ? std::string() : found->second;
}

}  // namespace kyyeu::cli
