// ShardWriter: payloads as the script files that a page loads.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace kyyeu::search {

// Takes a file of the site. Several threads call it at once.
using SearchSink = std::function<Status(std::string_view path, std::string_view bytes)>;

// The folder of everything that search loads.
inline constexpr std::string_view kSearchFolder = "tim/";

class ShardWriter {
 public:
  ShardWriter(SearchSink sink, std::string stamp)
      : sink_(std::move(sink)), stamp_(std::move(stamp)) {}

  // "goc" is tim/goc.js, "f/unit" tim/f/unit.js.
  Status write(std::string_view name, std::string_view payload) const;
  // Shard 3123 of "x" is tim/x/3/3123.js: no folder has more than a thousand files.
  Status write_numbered(std::string_view kind, std::size_t number, std::string_view payload) const;

 private:
  SearchSink sink_;
  std::string stamp_;
};

}  // namespace kyyeu::search
