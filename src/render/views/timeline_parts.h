// What timelines of several kinds of records have in common: names, successors, events, awards.
#pragma once

#include "render/views/timeline.h"

namespace kyyeu::render {

// Names from the day they took effect, with the document that gave them.
void add_names(Timeline& timeline, const ViewContext& context, const Record& record);

// What a unit or a cluster came from and became; undated relations are left out.
void add_relations(Timeline& timeline, const ViewContext& context, RecordRef record);

// Rows of Site::events, by their day; `note_of` may say what the record had to do with it.
void add_events(Timeline& timeline, const ViewContext& context, const Rows& events,
                const std::function<std::string(const Event&)>& note_of = {});

// Awards of one recipient, in the last year of their merit: awarded, proposed, declined and revoked
// in words of their own.
void add_awards(Timeline& timeline, const ViewContext& context, const Rows& awards);

}  // namespace kyyeu::render
