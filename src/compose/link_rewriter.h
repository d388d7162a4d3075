// LinkRewriter: from the address that an editor wrote in [words](address) or ![alt](address) to
// the one that stands in the page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/compose_context.h"
#include "compose/text_source.h"

namespace kyyeu::compose {

// For the text of one record. Belongs to one thread.
class LinkRewriter {
 public:
  LinkRewriter(const ComposeContext& context, RecordRef from, TextSource& source);

  // Where a Markdown link leads: a file of the archive, a page of this site, a heading (#…), or
  // another site. nullopt after a finding: KY501.empty, KY501.file, KY501.url, KY503, KY504.
  std::optional<ComposedLink> link(std::string_view address, Place place);

  // The picture of the archive at `address`. nullptr after a finding: KY501.image,
  // KY501.external-image, KY503, KY504.
  const Asset* picture(std::string_view address, Place place);

  // A page of the site, perhaps with ?query or #fragment, as it is written in this page.
  std::string relative_page(std::string_view url) const;
  // A file of the site, whose name may hold any character.
  std::string relative_file(std::string_view url) const;

  // Remembers a link into the middle of a record's page, to be checked when all are composed.
  void note_fragment(RecordRef target, std::string_view fragment, Place place);
  std::vector<FragmentLink>& fragments() { return fragments_; }
  // Addresses of the pictures and files asked for so far.
  std::vector<std::string>& files() { return files_; }
  // The links to other sites so far.
  std::vector<OutsideLink>& outside() { return outside_; }

 private:
  // An address that names a place in the archive or the site, taken apart.
  struct LocalAddress {
    std::string path;    // decoded, in NFC
    std::string suffix;  // ?query and #fragment as written
  };

  std::optional<ComposedLink> other_site(std::string_view address, std::string_view scheme,
                                         Place place);
  std::optional<ComposedLink> local(std::string_view address, Place place);
  std::optional<ComposedLink> to_file(const LocalAddress& address, Place place);
  std::optional<ComposedLink> to_page(const LocalAddress& address, Place place);
  ComposedLink to_record(RecordRef target, const LocalAddress& address, Place place);
  std::optional<std::string> archive_path(std::string_view path) const;
  void report(std::string_view message, std::string_view address, Place place);
  void report_missing(std::string_view message, std::string_view address, std::string_view path,
                      Place place);

  const ComposeContext& context_;
  RecordRef from_;
  TextSource& source_;
  std::string_view folder_;  // of the text's file, in the archive
  std::string page_;         // that the text stands on
  std::vector<FragmentLink> fragments_;
  std::vector<std::string> files_;
  std::vector<OutsideLink> outside_;
};

}  // namespace kyyeu::compose
