// SiteFrames: what is the same on every page (title, menu, publisher, banners), made once for each
// depth of folders and each current menu item rather than once for each page.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "model/site.h"
#include "render/schema.h"
#include "render/view.h"
#include "render/words.h"

namespace kyyeu::render {

// Frame 0 of every layout.
const ViewType& site_frame_type();

// Refers to the site and the words, which outlive it. Immutable, so thread-safe.
class SiteFrames {
 public:
  SiteFrames(const Site& site, const Words& words);

  // Frame 0 for the page at `url`.
  const View& frame_of(std::string_view url) const;

 private:
  struct Entry {
    std::string label;
    std::string target;  // address or URL
    bool is_url = false;
  };
  // The menu item a page belongs to: that of its own address, else that of its folder's index.
  struct Current {
    std::size_t item = kNone;
    bool is_page = false;
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  };

  void add_configured_menu();
  void add_default_menu();
  Current current_of(std::string_view url) const;
  std::size_t index_of(std::size_t depth, Current current) const;
  View make(std::size_t depth, Current current) const;
  std::vector<View> menu(const std::string& root, Current current) const;
  std::vector<View> banners(const std::string& root, std::string_view slot) const;
  void add_addresses(View& view, const std::string& root) const;

  const Site& site_;
  const Words& words_;
  std::unordered_set<std::string_view> addresses_;  // of the site's pages
  std::vector<Entry> menu_;
  std::vector<View> frames_;
};

}  // namespace kyyeu::render
