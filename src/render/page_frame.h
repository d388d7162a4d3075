// PageFrame: what all pages have in common, filled for one of them: title, breadcrumbs, menu,
// publisher, links and the data for machines in the page's head.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

struct Crumb {
  std::string name;
  std::string address;  // relative to the site's root; "" for a step without a page
};

// What a builder says about its page besides its view.
struct PageInfo {
  std::string title;        // of the page: its h1, and with the site's title that of the window
  std::string description;  // plain text, cut to the length that search engines show
  // The steps between the home page and this one, without these two.
  std::vector<Crumb> crumbs;
  std::string image;  // address of a picture for Open Graph
  std::string og_type = "website";
  std::vector<std::string> json_ld;  // objects of schema.org, each a JSON text
  std::string feed;                  // address of the page's own feed, "" = only the site's
  std::string feed_title;
  Date changed;        // last change, from the data; no date: not printed
  bool listed = true;  // false: robots are asked not to list it
};

// What a builder makes.
struct PageView {
  PageInfo info;
  View view;
};

// Frame 1: this page. Frame 0 is in site_frames.h.
const ViewType& page_frame_type();

View page_frame(const ViewContext& context, const PageInfo& info);

// The page as a reader is told to find it again: its URL where the site has a base_url, else its
// address below the site's root.
std::string permalink(const SiteConfig& config, const Page& page);

}  // namespace kyyeu::render
