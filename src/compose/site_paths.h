// SitePaths: what lies where, in the archive and in the built site, for links that are written as
// paths.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/each_record.h"
#include "model/site.h"

namespace kyyeu::compose {

// Built once from the linked site, whose strings it looks at, then only read.
class SitePaths {
 public:
  explicit SitePaths(const Site& site);

  // The record that is kept in a file of its own, by that file's path in the archive
  // ("content/articles/2021/x.md") or that of a folder with an index.md. Empty if there is none.
  RecordRef record_of_file(std::string_view path) const;

  // The asset copied from that path in the archive; nullptr if there is none.
  const Asset* asset_of_file(std::string_view path) const;

  // Whether the site will have a page or an asset at `url`.
  bool has_page(std::string_view url) const;

  // The record whose own page is at `url`. Empty for lists, years and the like.
  RecordRef record_of_page(std::string_view url) const;

  // The page of the record: "" for one that has none in this site, such as a draft.
  std::string page_of(RecordRef record) const;

  // Names of the files in a folder of the archive that a link may lead to, for hints. Slow.
  std::vector<std::string_view> files_in(std::string_view folder) const;

 private:
  void add_record(RecordRef ref, const Record& record);

  const Site& site_;
  // Several records in one file (a table's rows) make the file nobody's: an empty reference.
  std::unordered_map<std::string_view, RecordRef> records_;
  std::unordered_map<std::string_view, const Asset*> assets_;
  std::unordered_map<std::string_view, RecordRef> pages_;  // empty for pages of no record
};

}  // namespace kyyeu::compose
