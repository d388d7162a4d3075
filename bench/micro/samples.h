// What the micro-benchmarks work on: text as an archive has it, the same in every run.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kyyeu::bench {

inline constexpr std::string_view kUnitName = "Trung tâm Y tế khu vực Bù Đăng";

// An article's Markdown without front matter: about 3 KB, with headings, a list, a table, links
// and names in [[…]].
std::string article_body();

// The front matter of that article, with its fences.
std::string front_matter();

// A whole article: front matter and text, about 3.5 KB.
std::string article_file();

// A results table of that many rows, each of eight cells, one of them quoted.
std::string results_csv(std::size_t rows);

}  // namespace kyyeu::bench
