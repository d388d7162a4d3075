// Records in groups, both in Vietnamese order: clusters by province, organisations by kind.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/collate.h"

namespace kyyeu::render {

// Collects names under the names of their groups; groups() gives them in order. A group without a
// name comes last.
class Grouping {
 public:
  struct Group {
    std::string name;
    std::vector<std::uint32_t> records;
  };

  void add(const std::string& group, std::string_view name, std::uint32_t record);
  std::vector<Group> groups() const;

 private:
  using Key = std::pair<bool, std::string>;  // without a name; sort key
  using Member = std::pair<std::string, std::uint32_t>;

  text::Collator collator_;
  std::map<Key, std::pair<std::string, std::vector<Member>>> groups_;
};

}  // namespace kyyeu::render
