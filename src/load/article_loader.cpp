// load_articles() of record_loaders.h.
#include <algorithm>
#include <utility>

#include "load/picture_reader.h"
#include "load/record_file.h"
#include "load/record_loaders.h"

namespace kyyeu::load {
namespace {

// Where a reader of the file would mend the date.
SourceSpan date_span(const RecordReader& reader) {
  for (const std::string_view key : {"date_is", "date_inferred", "date", "title"}) {
    if (reader.has(key)) return reader.span_of(key);
  }
  return reader.span();
}

void read_dates(RecordReader& reader, const ContentFile& file, Article& article) {
  reader.date("date", article.date);
  reader.choice("date_is", kDateIsWords, article.date_is);
  reader.choice("date_inferred", kInferredWords, article.inferred);
  article.date_span = date_span(reader);
  reader.date("publish", article.publish);
  reader.date("expire", article.expire);
  reader.date("captured", article.captured);
  article.year = file.year != 0 ? file.year : article.date.year;
  // The year is part of the address, so there must be one from somewhere.
  if (article.year == 0 && !reader.has("date")) reader.missing("date");
  article.sort_date = article.date ? article.date : Date{article.year, 0, 0};
}

void read_people(RecordReader& reader, Article& article) {
  reader.text("author", article.author);
  reader.reference("author_unit", article.author_unit);
  reader.reference("source_unit", article.source_unit);
  reader.url("source_url", article.source_url);
}

void read_references(RecordReader& reader, Article& article) {
  reader.reference("place", article.place);
  reader.references("units", article.units);
  reader.references("clusters", article.clusters);
  reader.references("events", article.events);
  reader.references("campaigns", article.campaigns);
  reader.references("people", article.people);
  reader.references("documents", article.documents);
  reader.references("related", article.related);
  reader.references("related_exclude", article.related_exclude);
}

void read_pictures_of(RecordReader& reader, Article& article) {
  read_pictures(reader, "images", article.images);
  read_cover(reader, "cover", article.cover);
  // A cover that is one of the pictures is described there.
  if (article.cover.file.empty() || !article.cover.alt.empty()) return;
  const auto same = std::find_if(
      article.images.begin(), article.images.end(),
      [&](const Picture& picture) { return picture.file.text == article.cover.file.text; });
  if (same != article.images.end()) article.cover.alt = same->alt;
}

void read_article(RecordReader& reader, const ContentFile& file, Article& article) {
  reader.required_text("title", article.title);
  add_title_as_name(article, article.title.text, article.title.span);
  if (article.title.empty()) article.title = {article.id, article.span};
  reader.text("title_original", article.title_original);
  reader.text("summary", article.summary);
  reader.text("category", article.category);
  read_dates(reader, file, article);
  read_people(reader, article);
  read_references(reader, article);
  read_pictures_of(reader, article);
}

// A month or a year begins with its first day and ends with its last.
bool is_scheduled(const Article& article, Date today) {
  return article.publish && text::first_day(article.publish) > today;
}

bool is_expired(const Article& article, Date today) {
  return article.expire && text::last_day(article.expire) < today;
}

}  // namespace

std::vector<Article> load_articles(const LoadContext& context, const ContentTree& tree) {
  return load_records<Article>(
      context, tree, Section::kArticles, Naming::kByTitle,
      [&](RecordReader& reader, const ContentFile& file, Article& article) {
        read_article(reader, file, article);
        article.expired = is_expired(article, context.today);
        return context.options.future || !is_scheduled(article, context.today);
      });
}

}  // namespace kyyeu::load
