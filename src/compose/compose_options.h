// What composing is told from outside: the theme's words, the ids its layout has taken, and who
// links the names in running text.
#pragma once

#include <string>
#include <vector>

namespace kyyeu::compose {

class MentionLinker;
class TextObserver;

// Words that composed HTML needs, in the site's language. {0} is a number.
struct ComposeWords {
  std::string table_label = "Bảng {0}";
  std::string footnotes_title = "Chú thích";
  std::string footnote_reference = "Chú thích {0}";
  std::string footnote_back = "Trở lại chỗ có chú thích {0}";
};

struct ComposeOptions {
  ComposeWords words;
  // No heading gets one of these, nor one that begins like that, and a link to one of them is
  // taken to be right.
  std::vector<std::string> reserved_ids = {"noi-dung", "tim", "menu", "dau-trang", "chan-trang"};
  std::vector<std::string> reserved_prefixes = {"muc-", "_"};
  // Not owned; nullptr = names are not linked.
  const MentionLinker* mentions = nullptr;
  // Not owned; is told of the links that the editor wrote. From all workers at once.
  TextObserver* observer = nullptr;
};

}  // namespace kyyeu::compose
