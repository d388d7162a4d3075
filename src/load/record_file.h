// Record files: Markdown with TOML front matter, or TOML alone, read into records of any kind.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "load/content_tree.h"
#include "load/context.h"
#include "load/record_reader.h"
#include "model/record.h"

namespace kyyeu::load {

struct RecordFile {
  format::TomlTable table;
  MarkdownText body;
};

// nullopt after an error finding: KY101, KY102, or "KY107.front-matter" for Markdown without any.
std::optional<RecordFile> read_record_file(const LoadContext& context, const ContentFile& file,
                                           Diagnostics& findings);

// What a record of the kind is called by: `name`, or the title that its own loader reads.
enum class Naming { kByName, kByTitle };

// Fills what any record has (content-format §4) but the body. Where the naming is by name and
// there is none: KY107.
void read_common_keys(RecordReader& reader, Naming naming, Record& record);
// The same for one of many records in one file, which has no file name to be called by: its id is
// required. `record.span` becomes the reader's.
void read_row_record(RecordReader& reader, Naming naming, Record& record);
// A title that stands for a name; does nothing where it is empty.
void add_title_as_name(Record& record, std::string_view title, SourceSpan span);
// [[relations]].
void read_relations(RecordReader& reader, const WordList& types, std::vector<Relation>& out);

// Reads all record files of the section on the pool's workers, in the order of their paths.
// `read` gets a reader over the file's keys and a T with the common ones filled; it returns false
// when the record shall be left out.
//
// A left-out draft leaves no findings either: it is unfinished by its nature. A file that could not
// be parsed stays as a record that has its id and `broken` set, so that what refers to it is not
// reported as well.
template <typename T>
std::vector<T> load_records(const LoadContext& context, const ContentTree& tree, Section section,
                            Naming naming,
                            const std::function<bool(RecordReader&, const ContentFile&, T&)>& read);

namespace detail {

// Runs `load_one` for each index on the pool.
void for_each_file(const LoadContext& context, std::size_t count,
                   const std::function<void(std::size_t)>& load_one);
// Whether the record shall be kept. `read` gets a reader with the common keys read.
bool load_one(const LoadContext& context, const ContentFile& file, Naming naming, Record& record,
              const std::function<bool(RecordReader&)>& read);

}  // namespace detail

template <typename T>
std::vector<T> load_records(
    const LoadContext& context, const ContentTree& tree, Section section, Naming naming,
    const std::function<bool(RecordReader&, const ContentFile&, T&)>& read) {
  const std::vector<const ContentFile*> files = tree.select(section, FileRole::kRecord);
  std::vector<std::optional<T>> slots(files.size());
  detail::for_each_file(context, files.size(), [&](std::size_t i) {
    T& record = slots[i].emplace();
    const bool keep =
        detail::load_one(context, *files[i], naming, record,
                         [&](RecordReader& reader) { return read(reader, *files[i], record); });
    if (!keep) slots[i].reset();
  });
  std::vector<T> records;
  records.reserve(slots.size());
  for (std::optional<T>& slot : slots) {
    if (slot) records.push_back(std::move(*slot));
  }
  return records;
}

}  // namespace kyyeu::load
