// A small linked site for the tests of outputs: two units (one with two names in time), a cluster,
// a category and three articles, with their pages.
#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "model/address.h"
#include "model/site.h"

namespace kyyeu::render::test {

inline constexpr UnitId kHospital{std::size_t{0}};
inline constexpr UnitId kCentre{std::size_t{1}};
inline constexpr ClusterId kCluster{std::size_t{0}};

template <typename IdType>
Reference<IdType> refer(IdType id) {
  return {"as written", {}, id};
}

inline AnyReference refer(RecordKind kind, std::size_t index) {
  return {"as written", {}, {kind, static_cast<std::uint32_t>(index)}};
}

inline Page page(PageKind kind, std::string url, std::size_t record = 0) {
  Page made;
  made.kind = kind;
  made.url = std::move(url);
  made.record = static_cast<std::uint32_t>(record);
  return made;
}

inline DatedName dated_name(std::string name, Date from = {}, Date to = {}) {
  DatedName made;
  made.name = std::move(name);
  made.from = from;
  made.to = to;
  return made;
}

template <typename T>
T named(std::string id, std::string name) {
  T record;
  record.id = std::move(id);
  record.names.push_back(dated_name(std::move(name)));
  return record;
}

inline Article article(std::string id, std::string title, Date date) {
  Article made;
  made.id = std::move(id);
  made.title.text = std::move(title);
  made.date = date;
  made.sort_date = date;
  made.year = date.year;
  return made;
}

// "moi" of 2024 (in the category, on the hospital), "cu" of 2018 (on the hospital), and "het-han",
// which has expired.
inline void add_articles(Site& site) {
  Article recent = article("moi", "Phát động thi đua", {2024, 6, 7});
  recent.summary = "Bảy đơn vị ký giao ước.";
  recent.category.text = "Thi đua";
  recent.category_id = CategoryId(0);
  recent.author.text = "cao-nhung";
  recent.author_id = PersonId(0);
  recent.units = {refer(kHospital), refer(kCentre)};
  Article old = article("cu", "Tổng kết năm", {2018, 12, 11});
  old.composed.plain = "Cả 14 đơn vị đạt chỉ tiêu.";
  Article expired = article("het-han", "Thông báo cũ", {2023, 1, 2});
  expired.expired = true;
  site.articles = {recent, old, expired};
  site.people.push_back(named<Person>("cao-nhung", "Cao Nhung"));
  site.categories.push_back({"thi-dua", "Thi đua", {ArticleId(0)}});
  site.index.articles_by_date = {ArticleId(0), ArticleId(1)};
  site.index.articles_of[{RecordKind::kUnit, 0}] = {ArticleId(0), ArticleId(1)};
}

inline void add_pages(Site& site) {
  site.pages = {page(PageKind::kHome, "index.html"),
                page(PageKind::kUnit, address::unit(site.units[0]), 0),
                page(PageKind::kUnit, address::unit(site.units[1]), 1),
                page(PageKind::kCluster, address::cluster(site.clusters[0]), 0),
                page(PageKind::kCategory, address::category(site.categories[0]), 0),
                page(PageKind::kArticle, address::article(site.articles[0]), 0),
                page(PageKind::kArticle, address::article(site.articles[1]), 1),
                page(PageKind::kTombstone, address::article(site.articles[2]), 2),
                page(PageKind::kNotFound, "404.html"),
                page(PageKind::kRedirect, "cu/dia-chi.html")};
}

inline Site make_site() {
  Site site;
  site.config.title = "Kỷ yếu thi đua";
  site.places.push_back(named<Place>("lang-son", "tỉnh Lạng Sơn"));
  site.units.push_back(named<Unit>("bvdk", "Bệnh viện Đa khoa"));
  site.units.push_back(named<Unit>("ttyt-bu-dang", "Trung tâm Y tế huyện Bù Đăng"));
  site.units[1].names[0].to = {2025, 6, 30};
  site.units[1].names.push_back(dated_name("Trung tâm Y tế khu vực Bù Đăng", {2025, 7, 1}));
  site.units[1].names[1].short_name = "TTYT Bù Đăng";
  site.clusters.push_back(named<Cluster>("cum-2", "Cụm thi đua số 2"));
  add_articles(site);
  add_pages(site);
  return site;
}

inline bool contains(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace kyyeu::render::test
