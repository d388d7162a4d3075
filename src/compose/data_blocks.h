// Fenced blocks that draw data: ```results, ```chart, ```members, ```awards with lines
// `key = value` (content-format.md §4).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/compose_context.h"
#include "compose/record_links.h"
#include "compose/text_source.h"
#include "model/body.h"

namespace kyyeu::compose {

// The kind that the word after the fence names; nullopt for any other language of code.
std::optional<DataBlockKind> data_block_kind(std::string_view language);

// Reads one block as its text comes. Belongs to one thread.
class DataBlockReader {
 public:
  DataBlockReader(const ComposeContext& context, RecordRef from, TextSource& source,
                  RecordLinks& records);

  // `info` is all that stands after the fence, at `offset` of the whole text.
  void open(DataBlockKind kind, std::string_view info, std::size_t offset);
  bool is_open() const { return is_open_; }
  // The next part of the block's text; lines end in LF.
  void add(std::string_view text, std::size_t offset);
  // The block, in which what is not written is taken from the record it stands in: on a cluster's
  // page the cluster, on a unit's the unit. nullopt after a finding: KY102.block-line, KY103,
  // KY107.block, KY201, KY202, KY307.period.
  std::optional<DataBlock> close();

 private:
  struct Line {
    std::string text;
    std::size_t offset = 0;  // where it would begin if its indentation were all spaces
  };

  bool read_line(const Line& line, DataBlock& block);
  bool read_value(std::string_view key, std::string_view value, Place key_place, Place value_place,
                  DataBlock& block);
  bool read_period(std::string_view value, Place place, DataBlock& block);
  bool read_metric(std::string_view value, Place place, DataBlock& block);
  bool complete(DataBlock& block);
  void report(std::string_view message, std::string_view word, Place place);

  const ComposeContext& context_;
  RecordRef from_;
  TextSource& source_;
  RecordLinks& records_;
  bool is_open_ = false;
  DataBlockKind kind_ = DataBlockKind::kResults;
  Place info_;
  std::string surplus_;  // words of the info string behind the kind
  std::vector<Line> lines_;
};

}  // namespace kyyeu::compose
