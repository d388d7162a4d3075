#include "search/shard_writer.h"

#include "search/base32768.h"

namespace kyyeu::search {
namespace {

constexpr std::size_t kFilesInFolder = 1000;

}  // namespace

Status ShardWriter::write(std::string_view name, std::string_view payload) const {
  std::string path(kSearchFolder);
  path.append(name).append(".js");
  return sink_(path, make_script(name, stamp_, payload));
}

Status ShardWriter::write_numbered(std::string_view kind, std::size_t number,
                                   std::string_view payload) const {
  const std::string shard = std::to_string(number);
  std::string path(kSearchFolder);
  path.append(kind).append("/").append(std::to_string(number / kFilesInFolder));
  path.append("/").append(shard).append(".js");
  return sink_(path, make_script(std::string(kind) + "/" + shard, stamp_, payload));
}

}  // namespace kyyeu::search
