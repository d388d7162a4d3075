// What composing is told by the theme: its words, and the ids that its layout has taken.
#pragma once

#include <string>
#include <vector>

namespace kyyeu::compose {

// Words that composed HTML needs, in the site's language. {0} is a number.
struct ComposeWords {
  std::string table_label = "Bảng {0}";
  std::string code_label = "Đoạn mã {0}";
  std::string footnotes_title = "Chú thích";
  std::string footnote_reference = "Chú thích {0}";
  std::string footnote_back = "Trở lại chỗ có chú thích {0}";
};

struct ComposeOptions {
  ComposeWords words;
  // No heading gets one of these; links to them are taken to be right.
  std::vector<std::string> reserved_ids = {"noi-dung", "tim", "menu", "dau-trang", "chan-trang"};
};

}  // namespace kyyeu::compose
