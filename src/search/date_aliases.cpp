#include "search/date_aliases.h"

#include <algorithm>
#include <string>

#include "search/tokenizer.h"
#include "text/date.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::search {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
constexpr int kMonths = 12;
constexpr int kDays = 31;

// What stands between two tokens.
enum class Joint : std::uint8_t { kOther, kNothing, kSlash, kDash, kDot, kSpace };

bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212; }

Joint joint_of(std::string_view gap) {
  if (gap.empty()) return Joint::kNothing;
  if (gap == "/") return Joint::kSlash;
  if (gap == ".") return Joint::kDot;
  std::size_t at = 0;
  if (is_dash(text::decode_next(gap, at)) && at == gap.size()) return Joint::kDash;
  return text::trim(gap).empty() ? Joint::kSpace : Joint::kOther;
}

bool in_chain(Joint joint) {
  return joint == Joint::kNothing || joint == Joint::kSlash || joint == Joint::kDash;
}

class Reader {
 public:
  Reader(std::string_view text, std::span<Piece> pieces, Lexicon& lexicon,
         std::vector<WordId>& aliases)
      : pieces_(pieces), lexicon_(lexicon), aliases_(aliases), joints_(pieces.size() + 1) {
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      joints_[i] = joint_of(
          text.substr(pieces[i - 1].end, std::size_t{pieces[i].begin} - pieces[i - 1].end));
    }
  }

  void read() {
    for (std::size_t first = 0; first < pieces_.size();) {
      std::size_t last = first + 1;
      while (last < pieces_.size() && in_chain(joints_[last]))
        ++last;
      if (last - first == 1 || !read_document_number(first, last)) {
        for (std::size_t i = first; i < last; ++i)
          read_date(i);
      }
      first = last;
    }
  }

 private:
  bool is_number(std::size_t i) const { return has_digit(lexicon_.key(pieces_[i].read.word)); }

  bool read_document_number(std::size_t first, std::size_t last) {
    bool slash = false, number = false, letters = false;
    for (std::size_t i = first; i < last; ++i) {
      slash = slash || (i > first && joints_[i] == Joint::kSlash);
      (is_number(i) ? number : letters) = true;
    }
    if (!slash || !number || !letters) return false;
    std::string alias;
    for (std::size_t i = first; i < last; ++i) {
      if (i > first && joints_[i] == Joint::kSlash) alias += '/';
      if (i > first && joints_[i] == Joint::kDash) alias += '-';
      alias += lexicon_.key(pieces_[i].read.word);
      pieces_[i].in_document_number = true;
    }
    aliases_.push_back(lexicon_.add_number(alias));
    return true;
  }

  void read_date(std::size_t i) {
    if (pieces_[i].read.digits == 0) return;
    if (!read_day(i)) read_month(i);
    read_words(i);
  }

  // Three numbers with one sign between them.
  bool read_day(std::size_t i) {
    if (i + 2 >= pieces_.size()) return false;
    const Joint sign = joints_[i + 1];
    if (sign != joints_[i + 2]) return false;
    if (sign != Joint::kSlash && sign != Joint::kDash && sign != Joint::kDot) return false;
    if (sign != Joint::kDot && (joints_[i] == sign || joints_[i + 3] == sign)) return false;
    if (is_small(i) && number(i) > 0 && is_small(i + 1) && is_year(i + 2)) {
      return add(number(i + 2), number(i + 1), number(i));
    }
    if (sign == Joint::kDash && is_year(i) && is_small(i + 1) && is_small(i + 2) &&
        number(i + 2) > 0) {
      return add(number(i), number(i + 1), number(i + 2));
    }
    return false;
  }

  void read_month(std::size_t i) {
    if (i + 1 >= pieces_.size() || joints_[i + 1] != Joint::kSlash) return;
    if (joints_[i] == Joint::kSlash || joints_[i + 2] == Joint::kSlash) return;
    if (is_small(i) && is_year(i + 1)) add(number(i + 1), number(i), 0);
  }

  // 5 tháng 2 năm 2024, and tháng 2 năm 2024; `i` is the month.
  void read_words(std::size_t i) {
    if (i < 1 || i + 2 >= pieces_.size() || !is_small(i) || !is_year(i + 2)) return;
    if (!is_word(i - 1, "thang") || !is_word(i + 1, "nam")) return;
    if (!spaces(i - 1, i + 2)) return;
    const bool day = i >= 2 && is_small(i - 2) && joints_[i - 1] == Joint::kSpace;
    add(number(i + 2), number(i), day ? number(i - 2) : 0);
  }

  bool spaces(std::size_t first, std::size_t last) const {
    return std::all_of(joints_.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                       joints_.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                       [](Joint joint) { return joint == Joint::kSpace; });
  }
  bool is_word(std::size_t i, std::string_view key) const {
    return lexicon_.key(pieces_[i].read.word) == key;
  }
  bool is_small(std::size_t i) const {
    return pieces_[i].read.digits == 1 || pieces_[i].read.digits == 2;
  }
  bool is_year(std::size_t i) const {
    return pieces_[i].read.digits == 4 && number(i) >= kFirstYear && number(i) <= kLastYear;
  }
  int number(std::size_t i) const { return pieces_[i].read.number; }

  // Day 0: a month.
  bool add(int year, int month, int day) {
    if (month < 1 || month > kMonths || day > kDays) return false;
    aliases_.push_back(lexicon_.add_number(text::to_iso({year, month, 0})));
    if (day > 0) aliases_.push_back(lexicon_.add_number(text::to_iso({year, month, day})));
    return true;
  }

  std::span<Piece> pieces_;
  Lexicon& lexicon_;
  std::vector<WordId>& aliases_;
  std::vector<Joint> joints_;  // before each token; other at both ends
};

}  // namespace

void add_date_aliases(std::string_view text, std::span<Piece> pieces, Lexicon& lexicon,
                      std::vector<WordId>& aliases) {
  Reader(text, pieces, lexicon, aliases).read();
}

}  // namespace kyyeu::search
