#include "model/address.h"
#include "render/outputs/data_cells.h"
#include "render/outputs/datasets.h"
#include "render/outputs/public_facts.h"

namespace kyyeu::render {
namespace {

using enum DataType;

std::string word_of(DateIs date_is) {
  switch (date_is) {
    case DateIs::kPublished:
      return "published";
    case DateIs::kEvent:
      return "event";
    case DateIs::kUnknown:
      return "unknown";
  }
  return {};
}

std::string word_of(Inferred inferred) {
  switch (inferred) {
    case Inferred::kDay:
      return "day";
    case Inferred::kMonth:
      return "month";
    case Inferred::kYear:
      return "year";
    case Inferred::kNothing:
      break;
  }
  return {};
}

const Person* author_of(const Site& site, std::size_t i) {
  const PersonId id = site.articles[i].author_id;
  return id && !site.people[id.index()].hidden ? &site.people[id.index()] : nullptr;
}

constexpr DatasetColumn kColumns[] = {
    {"id", kText, "Mã của bài, không đổi dù nhan đề đổi.",
     [](const Site& site, std::size_t i) { return site.articles[i].id; }},
    {"url", kText, "Trang của bài; tính từ gốc kho khi kho chưa có địa chỉ trên mạng.",
     [](const Site& site, std::size_t i) {
       return public_address(site.config, address::article(site.articles[i]));
     }},
    {"title", kText, "Nhan đề.",
     [](const Site& site, std::size_t i) { return site.articles[i].title.text; }},
    {"date", kDate, "Ngày của bài; trống khi không rõ.",
     [](const Site& site, std::size_t i) { return text::to_iso(site.articles[i].date); }},
    {"date_is", kText,
     "published: ngày đăng; event: ngày của sự việc; unknown: không rõ là ngày gì.",
     [](const Site& site, std::size_t i) { return word_of(site.articles[i].date_is); }},
    {"date_inferred", kText,
     "Phần của ngày không có trong nguồn mà suy ra: day (ngày), month (tháng), year (năm).",
     [](const Site& site, std::size_t i) { return word_of(site.articles[i].inferred); }},
    {"year", kYear, "Năm xếp bài trong kho.",
     [](const Site& site, std::size_t i) { return std::to_string(site.articles[i].year); }},
    {"author", kText, "Mã của người viết.",
     [](const Site& site, std::size_t i) {
       const Person* author = author_of(site, i);
       return author != nullptr ? author->id : std::string();
     }},
    {"author_name", kText, "Tên người viết.",
     [](const Site& site, std::size_t i) {
       const Person* author = author_of(site, i);
       return author != nullptr ? name_on_day(*author, {}) : std::string();
     }},
    {"author_unit", kText, "Mã đơn vị của người viết.",
     [](const Site& site, std::size_t i) {
       return id_of(site.units, site.articles[i].author_unit);
     },
     "units"},
    {"source_unit", kText, "Mã đơn vị đã đăng bài.",
     [](const Site& site, std::size_t i) {
       return id_of(site.units, site.articles[i].source_unit);
     },
     "units"},
    {"source_url", kText, "Địa chỉ của bài gốc.",
     [](const Site& site, std::size_t i) { return site.articles[i].source_url.text; }},
    {"category", kText, "Chuyên mục.",
     [](const Site& site, std::size_t i) { return site.articles[i].category.text; }},
    {"tags", kText, "Chủ đề, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return words_list(site.articles[i].tags); }},
    {"units", kText, "Mã các đơn vị được nói đến, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return ids_of(site.units, site.articles[i].units); }},
    {"clusters", kText, "Mã các cụm, khối được nói đến, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) {
       return ids_of(site.clusters, site.articles[i].clusters);
     }},
    {"events", kText, "Mã các sự kiện được nói đến, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return ids_of(site.events, site.articles[i].events); }},
    {"summary", kText, "Tóm tắt.",
     [](const Site& site, std::size_t i) { return site.articles[i].summary; }},
    {"updated", kDate, "Ngày sửa lần cuối.",
     [](const Site& site, std::size_t i) { return text::to_iso(site.articles[i].updated); }},
};

}  // namespace

Dataset article_dataset(const Site& site) {
  return {"articles",
          "Bài viết",
          "Mỗi dòng là một bài viết trong kho.",
          kColumns,
          true,
          rows_where(site.articles, [](const Article& article) {
            return !article.id.empty() && !article.expired;
          })};
}

}  // namespace kyyeu::render
