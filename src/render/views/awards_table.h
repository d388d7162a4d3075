// Awards as tables (p-awards): those given, those proposed, and those that came to nothing. Each
// has a table of its own, so that no proposal is read as an award.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

struct AwardsOptions {
  // The names of recipients and proposers are those of this year; 0: of each award's last year of
  // merit.
  int year = 0;
  bool with_recipient = true;   // false on the pages of one recipient
  bool with_award_type = true;  // false on the pages of one award type
};

// Rows of Site::awards; in the tables the weightier award types come first, then the rows stand as
// they are given. No rows: an empty View.
View awards_view(const ViewContext& context, const Rows& rows, const AwardsOptions& options = {});

const ViewType& awards_view_type();

// "awarded", "proposed", "declined", "revoked": how awards/*.csv and the theme's classes call it.
std::string_view status_code(AwardStatus status);

// The award's type. Awards decided before 2024 bear the name the law of 2003 gave it; where no
// decision is known, the year of merit says which law.
View award_type_link(const ViewContext& context, const Award& award);

// The recipient's name, or "10 tập thể" for a count without names, "một cá nhân" for a person who
// is hidden. The link of a recipient that has a page.
View recipient_link(const ViewContext& context, const Award& award, int year = 0);

}  // namespace kyyeu::render
