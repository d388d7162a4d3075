#include "load/record_file.h"

#include <utility>

#include "format/front_matter.h"
#include "load/clean_text.h"
#include "load/settings_file.h"
#include "text/slug.h"

namespace kyyeu::load {
namespace {

constexpr std::size_t kGrain = 32;

void read_names(RecordReader& reader, Record& record) {
  DatedName plain;
  Written name;
  if (reader.text("name", name) && !name.empty()) {
    plain.name = std::move(name.text);
    plain.span = name.span;
  }
  // Before the list, so that `short` belongs to `name` alone.
  reader.text("short", plain.short_name);
  if (!plain.name.empty()) record.names.push_back(std::move(plain));
  reader.tables("names", [&](RecordReader& item) {
    DatedName dated;
    dated.span = item.span();
    const bool named = item.required_text("name", dated.name);
    item.text("short", dated.short_name);
    item.dates("from", dated.from, "to", dated.to);
    item.boolean("unverified", dated.unverified);
    item.text("document", dated.document);
    item.source("source", dated.source);
    if (named) record.names.push_back(std::move(dated));
  });
}

void read_id(RecordReader& reader, Record& record) {
  Written id;
  if (!reader.text("id", id)) return;
  if (check_id(id.text, id.span, reader.findings())) record.id = std::move(id.text);
}

void read_record_keys(RecordReader& reader, Naming naming, Record& record) {
  read_names(reader, record);
  reader.text_list("aliases", record.aliases);
  reader.text_list("old_urls", record.old_urls);
  reader.text_list("tags", record.tags);
  reader.source("source", record.source);
  reader.date("updated", record.updated);
  bool draft = false;
  reader.boolean("draft", draft);
  record.draft = record.draft || draft;
  if (naming == Naming::kByName && record.names.empty() && !reader.has("names")) {
    reader.missing("name");
  }
}

// What every stage relies on even where the editor gave none.
void ensure_name(Record& record) {
  if (record.names.empty()) add_title_as_name(record, record.id, record.span);
}

}  // namespace

std::optional<RecordFile> read_record_file(const LoadContext& context, const ContentFile& file,
                                           Diagnostics& findings) {
  std::optional<std::string> text = context.read(file.disk_path, file.id, findings);
  if (!text) return std::nullopt;
  RecordFile record;
  std::optional<format::TomlTable> table;
  if (file.extension() == "toml") {
    table = parse_toml(*text, file.id, 1, context.sources, findings);
  } else {
    const std::optional<format::FrontMatterSplit> split =
        format::split_front_matter(*text, file.id, findings);
    if (!split) return std::nullopt;
    if (!split->has_front_matter) {
      findings.add(Finding::error("KY107.front-matter", {file.id, 1, 1, 0}));
      return std::nullopt;
    }
    record.body = {without_pasted_indents(split->body), file.id, split->body_line};
    table = parse_toml(split->front_matter, file.id, split->front_matter_line, context.sources,
                       findings);
  }
  if (!table) return std::nullopt;
  record.table = std::move(*table);
  return record;
}

void add_title_as_name(Record& record, std::string_view title, SourceSpan span) {
  if (title.empty()) return;
  DatedName name;
  name.name = title;
  name.span = span;
  record.names.insert(record.names.begin(), std::move(name));
}

void read_common_keys(RecordReader& reader, Naming naming, Record& record) {
  read_id(reader, record);
  read_record_keys(reader, naming, record);
}

void read_row_record(RecordReader& reader, Naming naming, Record& record) {
  record.span = reader.span();
  Written id;
  if (reader.required_text("id", id) && check_id(id.text, id.span, reader.findings())) {
    record.id = std::move(id.text);
    record.span = id.span;
  }
  read_record_keys(reader, naming, record);
}

void read_relations(RecordReader& reader, const WordList& types, std::vector<Relation>& out) {
  reader.tables("relations", [&](RecordReader& item) {
    Relation relation;
    relation.span = item.span();
    std::string type;
    if (!item.has("type")) item.missing("type");
    const bool typed = item.choice("type", types, relation.type);
    item.reference("target", relation.target);
    item.date("date", relation.date);
    item.text("note", relation.note);
    item.source("source", relation.source);
    if (typed) out.push_back(std::move(relation));
  });
}

namespace detail {

void for_each_file(const LoadContext& context, std::size_t count,
                   const std::function<void(std::size_t)>& load_one) {
  context.pool.parallel_for(count, kGrain, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      load_one(i);
  });
}

bool load_one(const LoadContext& context, const ContentFile& file, Naming naming, Record& record,
              const std::function<bool(RecordReader&)>& read) {
  Diagnostics findings;
  record.span = {file.id, 1, 1, 0};
  record.id = file.default_id();
  record.folder = file.folder();
  record.draft = file.in_draft_folder;
  bool keep = true;
  std::optional<RecordFile> parsed = read_record_file(context, file, findings);
  if (parsed) {
    RecordReader reader(parsed->table, record.span, findings);
    read_common_keys(reader, naming, record);
    if (record.id.empty()) {
      findings.add(Finding::error("KY105", record.span, {std::string(file.stem())}));
    } else {
      check_id(record.id, record.span, findings);
    }
    keep = read(reader);
    reader.finish();
    record.body = std::move(parsed->body);
  } else {
    record.broken = true;
  }
  ensure_name(record);
  if (record.draft && !context.options.drafts) return false;
  for (Finding& finding : findings.sorted(context.sources))
    context.findings.add(finding);
  return keep;
}

}  // namespace detail
}  // namespace kyyeu::load
