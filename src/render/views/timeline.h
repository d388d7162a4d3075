// Timeline: what the archive knows of a record, year by year (p-timeline). Years of which it knows
// nothing are said to be gaps.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Bounded: the latest 60 years, 12 items of each. What is left out is counted, with a link to the
// year's page.
class Timeline {
 public:
  static constexpr std::size_t kYears = 60;
  static constexpr std::size_t kItems = 12;

  // Calls `make`, which gives a view of an item, where the year has room for one. Items of a year
  // stay in the order in which they come; without a year (0) there is none.
  template <typename Make>
  void add(int year, Make make) {
    if (year == 0) return;
    Year& of_year = years_[year];
    if (of_year.items.size() < kItems) {
      of_year.items.push_back(make());
    } else {
      ++of_year.left_out;
    }
  }

  bool has(int year) const { return years_.contains(year); }
  bool empty() const { return years_.empty(); }
  std::size_t size() const { return years_.size(); }  // in years

  // `address_of` gives the page of a year, "" where there is none. Nothing known: an empty View.
  View view(const ViewContext& context, const std::function<std::string(int)>& address_of) &&;

 private:
  struct Year {
    std::vector<View> items;
    std::size_t left_out = 0;
  };

  std::map<int, Year> years_;
};

// An item: words, what they speak of, a remark.
View timeline_item(std::string text, View link = {}, std::string note = {});

// Declare as {"timeline", FieldKind::kObject, "…", timeline_type} and print with {{> p-timeline}}.
const ViewType& timeline_type();

}  // namespace kyyeu::render
