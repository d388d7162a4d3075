#include "text/hygiene.h"

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "text/fold.h"
#include "text/utf8.h"

namespace kyyeu::text {
namespace {

constexpr std::size_t kLongestSyllable = 7;  // "nghieng"

class Words {
 public:
  explicit Words(std::string_view words) {
    for (const Syllable& one : syllables_of(words))
      exact_.insert(one.exact);
  }
  bool contains(const Syllable& one) const { return exact_.contains(one.exact); }

 private:
  std::unordered_set<std::uint64_t> exact_;
};

// Pairs of syllables that hardly anything but unmarked Vietnamese has.
constexpr std::string_view kPairs[] = {
    "trung tam", "y te",        "benh vien",  "thi dua",   "so y",      "phap luat", "tuyen truyen",
    "thong tin", "dien tu",     "uy ban",     "nhan dan",  "chinh phu", "suc khoe",  "thanh pho",
    "dich vu",   "khen thuong", "ke hoach",   "hoi nghi",  "so ket",    "tong ket",  "phat dong",
    "giao uoc",  "thu tuc",     "hanh chinh", "don vi",    "tap the",   "ca nhan",   "cong doan",
    "benh nhan", "nguoi benh",  "bang khen",  "giay khen", "chien si",  "lao dong",  "phong trao",
    "van ban",   "lien ket",    "hop tac",    "du phong",  "da khoa",   "kiem soat", "benh tat"};

// All pairs of neighbours, each as one number.
std::uint64_t pair_key(const Syllable& a, const Syllable& b) { return a.folded * 31 + b.folded; }

const std::unordered_set<std::uint64_t>& known_pairs() {
  static const auto pairs = [] {
    std::unordered_set<std::uint64_t> keys;
    for (const std::string_view pair : kPairs) {
      const std::vector<Syllable> two = syllables_of(pair);
      keys.insert(pair_key(two[0], two[1]));
    }
    return keys;
  }();
  return pairs;
}

}  // namespace

// Not "tại", "trong", "được" and the like, with which other words end: "tồn tại tại", "bên trong
// trong".
bool is_doubled(const Syllable& first, const Syllable& second) {
  static const Words words("của và các những với nhằm đã sẽ đang để này");
  return first.exact == second.exact && second.before == Gap::kSpace && words.contains(second);
}

bool is_all_capitals(std::string_view nfc) {
  std::size_t capitals = 0;
  SyllableReader reader(nfc);
  for (Syllable one; reader.next(one);) {
    const bool one_letter =
        one.capital && count_code_points(nfc.substr(one.begin, one.end - one.begin)) == 1;
    if (!one.capitals && !one.digits && !one_letter) return false;
    capitals += one.capitals ? 1 : 0;
  }
  return capitals >= 3;
}

bool is_unmarked_vietnamese(std::string_view nfc) {
  SyllableReader reader(nfc);
  Syllable last;
  bool known = false;
  std::size_t count = 0;
  for (Syllable one; reader.next(one); last = one, ++count) {
    if (one.marked || one.end - one.begin > kLongestSyllable) return false;
    known = known || (count > 0 && known_pairs().contains(pair_key(last, one)));
  }
  return count >= 3 && known;
}

bool is_surname(const Syllable& syllable, bool certain) {
  static const Words sure("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh");
  static const Words others(
      "Dương Đoàn Lương Mai Tô Hà Cao Nông Vi Triệu Lò Quàng Giàng Lâm Đào Chu Trương Tạ Thái "
      "Phùng "
      "Vương Hứa Lý Lưu");
  return sure.contains(syllable) || (!certain && others.contains(syllable));
}

}  // namespace kyyeu::text
