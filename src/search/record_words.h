// Names and figures of records as their pages print them, for the texts that search reads.
#pragma once

#include <string>
#include <string_view>

#include "model/site.h"

namespace kyyeu::search {

// The name in force on `day`; the current one where it is no day; "" for records without names.
std::string_view dated_name(const Record& record, Date day);
// Of a record of any kind: its title, label or current name.
std::string_view title_of(const Site& site, RecordRef record, Date day = {});
// What the reference means, else what was written; "" for hidden people.
std::string_view name_of(const Site& site, const AnyReference& reference, Date day = {});

// "106,6%", "14/14", "tốt"; "" where nothing is known.
std::string result_text(const Site& site, const YearResult& result);
// "Tỷ lệ sử dụng giường bệnh 106,6%"; "" where nothing is known.
std::string result_line(const Site& site, const YearResult& result);
// Type, recipient, decision, note.
std::string award_line(const Site& site, const Award& award);

// Appends `text` as a line of its own; nothing for "".
void add_line(std::string& out, std::string_view text);
// Joins what is not empty.
void add_part(std::string& out, std::string_view separator, std::string_view text);

// The last day of the year.
Date end_of(int year);

}  // namespace kyyeu::search
