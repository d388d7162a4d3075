#include "build/search_words.h"

#include <string>

namespace kyyeu::build {

search::SearchWords search_words(const render::Words& words) {
  search::SearchWords out;
  out.years.title = words.text("year.title");
  out.years.title_of = words.text("year.title_of");
  for (const std::string_view kind : search::kSearchKinds) {
    const std::string* label = words.find("search.kind_" + std::string(kind));
    if (label != nullptr) out.kinds.emplace(kind, *label);
  }
  constexpr std::string_view kEngine = "search.";
  for (const auto& [key, word] : words.all()) {
    if (key.starts_with(kEngine)) out.engine.emplace(key.substr(kEngine.size()), word);
  }
  return out;
}

}  // namespace kyyeu::build
