// RecordLinks: [[id]], [[id|words]], [[id/2023]], [[name]], [[id#heading]].
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "compose/compose_context.h"
#include "compose/link_rewriter.h"

namespace kyyeu::compose {

// For the text of one record. Belongs to one thread.
class RecordLinks {
 public:
  // Refers to `rewriter`, which knows the text's page.
  RecordLinks(const ComposeContext& context, RecordRef from, TextSource& source,
              LinkRewriter& rewriter);

  // What `target` (the part before '|') leads to. Its name is the one in force at the date of the
  // text, or in the year that is linked. nullopt after a finding: KY501.record, KY501.year, KY202.
  std::optional<ComposedLink> link(std::string_view target, Place place);

  // The record that `written` means, of a kind that is asked for (kNone: any). An empty reference
  // after a finding: KY202, or `missing` with what was written and the nearest name as its hint.
  RecordRef resolve(std::string_view written, RecordKind wanted, std::string_view missing,
                    Place place);

 private:
  std::optional<ComposedLink> in_year(std::string_view target, Place place, bool& is_year);
  RecordRef choose(std::string_view written, RecordKind wanted, std::string_view missing,
                   const std::vector<RecordRef>& found, Place place);
  ComposedLink to_record(RecordRef target, std::string_view fragment, Place place);
  ComposedLink to_year(RecordRef target, int year) const;

  const ComposeContext& context_;
  RecordRef from_;
  TextSource& source_;
  LinkRewriter& rewriter_;
};

}  // namespace kyyeu::compose
