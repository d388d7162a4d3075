// AddressBook: who has which address, so that nobody gets one that is taken.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

class AddressBook {
 public:
  AddressBook(const Site& site, Diagnostics& diagnostics);

  // Takes `url` for what stands at `owner` (empty for the tool's own pages). KY106 when it is
  // taken, in any case of its letters, since Windows and USB sticks do not tell cases apart.
  void claim(std::string_view url, SourceSpan owner);

  // To be called when all is claimed: KY106.folder for a file whose name a folder needs, since no
  // disk holds both.
  void check_folders();

  // Whether an old_urls entry may become a redirect: relative to the site's root, ending in .html,
  // not leaving it (content-format.md §6). Records the finding when not: KY504, KY108 or
  // KY105.windows-name.
  bool check_old_url(const Written& url);

 private:
  void note_folders(std::string_view url);
  std::string describe(SourceSpan owner) const;

  const Site& site_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string, SourceSpan> owners_;  // by address in lower case
  std::set<std::string, std::less<>> folders_;          // in lower case, without their last '/'
  std::string last_folder_;
};

}  // namespace kyyeu::link
