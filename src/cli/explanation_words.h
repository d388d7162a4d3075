// The words that programs read for the parts of an explanation; lang/ has those for people, under
// [explain], by the same words.
#pragma once

#include <string_view>

#include "explain/explanation.h"

namespace kyyeu::cli {

std::string_view word_of(RecordKind kind);            // "unit"; "" for none
std::string_view word_of(explain::OriginKind kind);   // "record"
std::string_view word_of(explain::LinkKind kind);     // "automatic"
std::string_view word_of(compose::MeaningRule rule);  // "cluster-year"
std::string_view word_of(compose::MentionFate fate);  // "shared"
std::string_view word_of(RelatedReason reason);       // "same-unit", as pages have it

// What two related articles share; none where the reason is no record.
RecordRef subject_of(const RelatedArticle& related);

}  // namespace kyyeu::cli
