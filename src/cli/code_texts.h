// CodeTexts: what each finding's code means, from lang/codes.vi.toml or lang/codes.en.toml inside
// the binary.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/messages.h"

namespace kyyeu::cli {

struct CodeText {
  std::string code;  // "KY203"
  std::string title;
  std::string severity;  // "error" | "warning"
  std::string rule;
  std::string wrong;  // an example of a faulty file; may have several lines
  std::string right;  // the same, mended
  std::string cure;
  std::vector<std::string> see;  // related codes
};

// All of them, in the order of the codes.
std::vector<CodeText> code_texts(Language language);

}  // namespace kyyeu::cli
