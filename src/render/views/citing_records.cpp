#include "render/views/citing_records.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "render/views/quote_view.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kMost = 50;

std::string_view word_of(CitedFor what) {
  switch (what) {
    case CitedFor::kText:
      return "backlinks.in_text";
    case CitedFor::kSource:
      return "backlinks.as_source";
    case CitedFor::kMembers:
      return "backlinks.members";
    case CitedFor::kResults:
      return "backlinks.results";
    case CitedFor::kTargets:
      return "backlinks.targets";
    case CitedFor::kAwards:
      return "backlinks.awards";
  }
  return {};
}

// One record, or one year's rows of it, and all that it cites for.
using Group = std::span<const Citation>;

// The groups, in the order of kinds and records.
std::vector<Group> groups_of(Group citations) {
  std::vector<Group> groups;
  while (!citations.empty()) {
    const Citation& first = citations.front();
    const auto end = std::find_if(citations.begin(), citations.end(), [&](const Citation& other) {
      return other.by != first.by || other.year != first.year;
    });
    groups.push_back(citations.first(static_cast<std::size_t>(end - citations.begin())));
    citations = citations.subspan(groups.back().size());
  }
  return groups;
}

// Nothing more to say of it than its name.
bool merely_rests(Group group) {
  return group.size() == 1 && group.front().what == CitedFor::kSource && group.front().year == 0;
}

// What one record, or its year, cites the page's record for.
View item_view(const ViewContext& context, Group citations, RecordRef record) {
  const Citation& first = citations.front();
  View view, link = context.record_link(first.by, first.year);
  if (link.empty()) return view;
  view.object("link", std::move(link));
  if (first.year != 0) view.text("year", std::to_string(first.year));
  std::string reasons;
  for (const Citation& citation : citations) {
    reasons += (reasons.empty() ? "" : ", ") + context.words.text(word_of(citation.what));
    if (citation.what != CitedFor::kText) continue;
    view.object("quote", quote_view(context.site.record(first.by).composed, record));
  }
  view.text("reason_text", std::move(reasons));
  return view;
}

}  // namespace

void add_citing_records(View& view, const ViewContext& context, RecordRef record,
                        bool is_listing_awards) {
  const auto found = context.site.index.cited_by.find(record);
  if (found == context.site.index.cited_by.end()) return;
  std::vector<Citation> citations;
  std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(citations),
               [&](const Citation& citation) {
                 return is_listing_awards || citation.what != CitedFor::kAwards;
               });
  std::vector<View> items, resting;
  std::size_t left_out = 0;
  for (const Group group : groups_of(citations)) {
    if (items.size() + resting.size() == kMost) {
      ++left_out;
    } else if (merely_rests(group)) {
      View link = context.record_link(group.front().by);
      if (!link.empty()) resting.push_back(std::move(link));
    } else if (View item = item_view(context, group, record); !item.empty()) {
      items.push_back(std::move(item));
    }
  }
  view.flag("is_citing", !items.empty() || !resting.empty());
  view.list("citing", std::move(items)).list("resting", std::move(resting));
  if (left_out == 0) return;
  view.text("citing_rest_text", context.phrases.count("count.more_records", left_out));
}

const ViewType& citing_record_type() {
  static const ViewType kType{"citing_record",
                              {{"link", FieldKind::kObject,
                                "bản ghi; trang của năm, khi là số liệu một năm", link_view_type},
                               {"year", FieldKind::kText, "năm của số liệu"},
                               {"reason_text", FieldKind::kText, "nhắc tới, lấy làm nguồn của gì"},
                               {"quote", FieldKind::kObject, "câu nêu tên", quote_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
