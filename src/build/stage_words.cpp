#include "build/stage_words.h"

namespace kyyeu::build {

compose::ComposeOptions compose_options(const render::Words& words) {
  compose::ComposeOptions options;
  options.words.table_label = words.text("compose.table_label");
  options.words.footnotes_title = words.text("compose.footnotes_title");
  options.words.footnote_reference = words.text("compose.footnote_reference");
  options.words.footnote_back = words.text("compose.footnote_back");
  return options;
}

compose::LinkWords link_words(const render::Words& words) {
  return {words.text("compose.in_cluster")};
}

render::OutputWords output_words(const render::Words& words) {
  render::OutputWords out;
  out.feeds.title = words.text("feed.title");
  out.feeds.site_description = words.text("feed.site_description");
  out.feeds.unit_description = words.text("feed.unit_description");
  out.feeds.cluster_description = words.text("feed.cluster_description");
  out.feeds.category_description = words.text("feed.category_description");
  return out;
}

}  // namespace kyyeu::build
