// NameIndex: which records a name may mean, by its spelling alone.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/site.h"

namespace kyyeu::link {

// Set of record kinds that a reference may mean.
class Kinds {
 public:
  constexpr Kinds() = default;
  template <typename... Rest>
  constexpr explicit Kinds(RecordKind first, Rest... rest) : bits_(bit(first)) {
    ((bits_ |= bit(rest)), ...);
  }
  constexpr bool contains(RecordKind kind) const { return (bits_ & bit(kind)) != 0; }
  static constexpr Kinds any() {
    Kinds kinds;
    kinds.bits_ = ~0U;
    return kinds;
  }

 private:
  static constexpr unsigned bit(RecordKind kind) { return 1U << static_cast<unsigned>(kind); }
  unsigned bits_ = 0;
};

// Key of a name with its abbreviations written out: "TTYT H. Định Quán" and "Trung tâm Y tế huyện
// Định Quán" have the same one (domain.md §2.6). `abbreviations` are the archive's own (lower
// case key → words), which come before the built-in ones.
std::string expanded_key(std::string_view name,
                         const std::map<std::string, std::string>& abbreviations);

// The expanded key without the words for the grade of a place (tỉnh, huyện, thị xã, thành phố,
// quận): "trung tâm y tế hữu lũng".
std::string loose_key(std::string_view expanded_key);

// All names, short names and aliases of all records. Built once, then only read.
class NameIndex {
 public:
  explicit NameIndex(const Site& site);

  // Records with this very name, abbreviations and case apart. Each once, in order of kind and
  // index.
  std::vector<RecordRef> exact(std::string_view name, Kinds kinds) const;
  // Records whose names agree but for the grades of places.
  std::vector<RecordRef> loose(std::string_view name, Kinds kinds) const;

 private:
  using Table = std::unordered_map<std::string, std::vector<RecordRef>>;
  void add(std::string_view name, RecordRef record);
  std::string key(std::string_view name) const { return expanded_key(name, abbreviations_); }

  std::map<std::string, std::string> abbreviations_;
  Table exact_;
  Table loose_;
};

}  // namespace kyyeu::link
