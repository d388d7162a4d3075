// Vietnamese alphabetical order (CLDR vi, through ICU).
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace kyyeu::text {

// Letters a ă â b c d đ e ê … differ first; tones (huyền, hỏi, ngã, sắc, nặng) only where the
// letters are the same; then case. Runs of digits order by their value: Cụm 2 before Cụm 10.
// Making one takes as long as some hundred keys: make it once. Const functions may be called from
// several threads.
class Collator {
 public:
  Collator();
  ~Collator();
  Collator(const Collator&) = delete;
  Collator& operator=(const Collator&) = delete;

  // Bytes whose order (std::string's) is the order of the texts; equal for texts that the
  // alphabet does not tell apart. Not printable, and not the same with another release of ICU.
  std::string sort_key(std::string_view text) const;

  // Texts that the alphabet does not tell apart order by their bytes, so that sorting never
  // depends on the order before.
  bool less(std::string_view a, std::string_view b) const;

  // The letter of an A–Z list under which the text stands: "A", "Ă", "Â", "B", … "Đ", … "Z"; "#"
  // for digits, "…" for all else.
  std::string bucket(std::string_view text) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A person's name in the order in which Vietnamese lists sort: given name, middle names, family
// name. "Nguyễn Văn An" is "An Văn Nguyễn". Hand it to sort_key(); it is not for display.
std::string person_sort_name(std::string_view name);

}  // namespace kyyeu::text
