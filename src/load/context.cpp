#include "load/context.h"

#include <utility>

#include "format/source_text.h"

namespace kyyeu::load {
namespace {

// Far above any text that people write, far below what would exhaust a small machine.
constexpr std::size_t kMaxSourceBytes = std::size_t{64} * 1024 * 1024;

}  // namespace

std::optional<std::string> LoadContext::read(const std::string& disk_path, FileId file,
                                             Diagnostics& file_findings) const {
  Result<std::string> bytes = files.read(disk_path, kMaxSourceBytes);
  if (!bytes) {
    failure.add(file, std::move(bytes.error()));
    return std::nullopt;
  }
  std::optional<format::SourceText> source =
      format::decode_source(std::move(*bytes), file, file_findings, sources.path(file));
  if (!source) return std::nullopt;
  return std::move(source->text);
}

void FirstFailure::add(FileId file, Error error) {
  const std::lock_guard lock(mutex_);
  if (error_ && file_ <= file) return;
  file_ = file;
  error_ = std::move(error);
}

}  // namespace kyyeu::load
