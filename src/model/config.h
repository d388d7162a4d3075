// SiteConfig: site.toml, with defaults for what it does not say.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/record.h"
#include "text/number.h"

namespace kyyeu {

struct MenuItem {
  std::string label;
  Written target;  // path below the site's root, id of a record, or URL
};

struct Publisher {
  std::string org;
  std::string responsible;
  std::string address;
  std::string phone;
  std::string email;
  std::string licence_no;
};

// [publish.NAME]: where the site is sent. Secrets come from the environment, never from here.
struct PublishTarget {
  std::string name;
  Written url;
  std::string known_hosts;  // sftp; relative to site.toml
  std::string ca;           // ftps, davs, s3 over https
  std::string endpoint;     // s3
  std::string region;       // s3
  int max_deletes = -1;     // < 0: no limit given
  SourceSpan span;
};

enum class RelatedFallback { kNone, kSameCluster, kSameCategory, kLatest };

struct SiteConfig {
  std::string title;
  std::string description;
  std::string base_url;  // "" = fully relative; else ends in "/"
  std::string language = "vi";
  text::NumberLocale number_locale = text::NumberLocale::kVietnamese;
  std::string time_zone = "Asia/Ho_Chi_Minh";
  std::string theme = "mac-dinh";
  std::string licence;  // of the data downloads
  Publisher publisher;
  std::vector<MenuItem> menu;                              // empty: the default menu
  std::map<std::string, std::vector<std::string>> grades;  // best first
  int page_size = 30;                                      // articles on one page of a list
  int feed_limit = 30;
  int related_count = 5;
  double related_min_score = -1;  // < 0: the tool's own
  RelatedFallback related_fallback = RelatedFallback::kSameCluster;
  std::vector<Written> hidden_people;  // [people] hide
  bool link_auto = true;
  bool link_first_only = true;
  std::vector<Written> link_skip;
  bool search_enabled = true;
  int search_excerpt = 200;
  std::vector<PublishTarget> publish;  // in the order of the file
  FileId file = kNoFile;
};

}  // namespace kyyeu
