// How long files and functions are, by counting braces: near enough to see what grows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::architecture {

inline constexpr int kMaxFileLines = 300;
inline constexpr int kMaxFunctionLines = 60;
inline constexpr int kAimFunctionLines = 40;

struct Function {
  std::string name;
  int first_line = 0;
  int lines = 0;  // from the line of the opening brace to that of the closing one
};

int count_lines(std::string_view text);

// Functions with a body, lambdas counted within the function that holds them.
std::vector<Function> functions_of(std::string_view text);

}  // namespace kyyeu::architecture
