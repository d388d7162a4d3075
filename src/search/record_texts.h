// What the page of each kind is found by. Each function fills what it knows of a SearchText; names
// that all records have are added for it.
#pragma once

#include "model/site.h"
#include "search/search_documents.h"

namespace kyyeu::search {

struct TextContext {
  const Site& site;
  const Page& page;
  const YearWords& words;
};

void article_text(const TextContext& context, SearchText& text);
void unit_year_text(const TextContext& context, SearchText& text);
void cluster_year_text(const TextContext& context, SearchText& text);
void year_text(const TextContext& context, SearchText& text);
// Every other kind of record.
void record_text(const TextContext& context, SearchText& text);

// The lines of the composed text, of its pictures and of the tables that it draws from data.
void add_body(const Site& site, const Record& record, std::string& out);
void add_pictures(const std::vector<Picture>& pictures, std::string& out);

}  // namespace kyyeu::search
