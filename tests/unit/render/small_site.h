// A small archive in memory, linked by hand: one cluster, two units, two articles and what hangs
// on them, enough for every small view.
#pragma once

#include <string>

#include "model/address.h"
#include "model/site.h"
#include "render/renderer.h"
#include "render/template_set.h"
#include "render/views/views.h"
#include "render/words.h"
#include "unit/render/theme_on_disk.h"

namespace kyyeu::render {

inline DatedName dated_name(std::string name, Date from = {}, Date to = {}) {
  DatedName out;
  out.name = std::move(name);
  out.from = from;
  out.to = to;
  return out;
}

template <typename IdType>
Reference<IdType> reference_to(IdType id) {
  Reference<IdType> reference;
  reference.written = "written";
  reference.id = id;
  return reference;
}

inline void add_units(Site& site) {
  Unit first;
  first.id = "ttyt-bu-dang";
  first.names = {dated_name("Trung tâm Y tế huyện Bù Đăng", {}, {2025, 6, 30}),
                 dated_name("Trung tâm Y tế khu vực Bù Đăng", {2025, 7, 1})};
  Unit second;
  second.id = "bvdk";
  second.names = {dated_name("Bệnh viện <Đa khoa> & tỉnh")};
  site.units = {first, second};
  Cluster cluster;
  cluster.id = "cum-2";
  cluster.names = {dated_name("Cụm thi đua số 2")};
  site.clusters = {cluster};
  Metric metric;
  metric.id = "tu-chu-pct";
  metric.label = "Tự chủ kinh phí";
  metric.kind = MetricKind::kPercent;
  metric.unit_of_measure = "%";
  metric.better = Better::kHigher;
  metric.decimals = 1;
  site.metrics = {metric};
  Person person;
  person.id = "cao-nhung";
  person.names = {dated_name("Cao Nhung")};
  person.honorific = "ThS.";
  site.people = {person};
}

inline void add_rows(Site& site) {
  const Period period = *parse_period("2023-H1");
  for (std::size_t i = 0; i < 2; ++i) {
    Membership member;
    member.cluster = ClusterId(0);
    member.unit = reference_to(UnitId(i));
    member.year = 2023;
    member.role = i == 0 ? MemberRole::kLeader : MemberRole::kMember;
    site.memberships.push_back(member);
    YearResult result;
    result.cluster = ClusterId(0);
    result.unit = reference_to(UnitId(i));
    result.period = period;
    result.metric = MetricId(0);
    result.value.kind = ResultValue::Kind::kNumber;
    result.value.number = i == 0 ? 92 : 106.6;
    result.value.decimals = i == 0 ? 0 : 1;
    site.results.push_back(result);
  }
  site.index.cluster_years[{ClusterId(0), 2023}].memberships = {0, 1};
  site.index.cluster_years[{ClusterId(0), 2023}].unit_results = {0, 1};
  site.index.unit_years[{UnitId(0), 2023}].results = {0};
}

inline Article article(std::string id, std::string title, Date date) {
  Article out;
  out.id = std::move(id);
  out.title.text = std::move(title);
  out.date = out.sort_date = date;
  out.year = date.year;
  return out;
}

inline void add_articles(Site& site) {
  Article first = article("so-ket", "Sơ kết <6 tháng>", {2023, 7, 15});
  first.date_is = DateIs::kEvent;
  first.inferred = Inferred::kYear;
  first.summary = "Bảy đơn vị cùng nhìn lại nửa năm.";
  first.author.text = "cao-nhung";
  first.author_id = PersonId(0);
  first.units = {reference_to(UnitId(0)), reference_to(UnitId(1))};
  first.clusters = {reference_to(ClusterId(0))};
  first.title_original = "Cum thị đua";
  first.source_url.text = "https://example.vn/?a=1&b=2";
  first.category.text = "Thi đua";
  first.category_id = CategoryId(0);
  first.topics = {TopicId(0)};
  first.composed.html = "<p>Đoạn một.</p>\n<p>Đoạn hai.</p>\n";
  first.composed.plain = "Đoạn một.\nĐoạn hai.";
  DataBlock block;
  block.kind = DataBlockKind::kResults;
  block.offset = std::string_view("<p>Đoạn một.</p>\n").size();
  block.cluster = {RecordKind::kCluster, 0};
  block.period = "2023-H1";
  first.composed.blocks = {block};
  Picture picture;
  picture.file.text = "a b#1.jpg";
  picture.url = "bai/2023/so-ket/a b#1.jpg";
  picture.alt = "Hội trường";
  picture.caption = "Quang cảnh";
  picture.width = 640;
  picture.height = 480;
  first.images = {picture};
  site.articles = {first, article("tong-ket", "Tổng kết năm", {2023, 12, 20})};
  site.index.articles_by_date = {ArticleId(1), ArticleId(0)};
  site.related = {{{ArticleId(1), RelatedReason::kSameCluster, 0, 0.5}}, {}};
  site.topics.push_back({"xanh-sach-dep", "Xanh – sạch – đẹp", {ArticleId(0)}, {}, {}});
  site.categories.push_back({"thi-dua", "Thi đua", {ArticleId(0)}});
}

inline Page page_of(PageKind kind, std::string url, std::size_t record = 0) {
  Page page;
  page.kind = kind;
  page.url = std::move(url);
  page.record = static_cast<std::uint32_t>(record);
  return page;
}

inline Site small_site() {
  Site site;
  site.config.title = "Kỷ yếu thi đua";
  site.config.publisher.org = "Sở Y tế";
  site.today = {2026, 11, 22};
  add_units(site);
  add_rows(site);
  add_articles(site);
  site.pages = {page_of(PageKind::kHome, "index.html"),
                page_of(PageKind::kArticleIndex, "bai/index.html"),
                page_of(PageKind::kArticle, "bai/2023/so-ket.html", 0),
                page_of(PageKind::kArticle, "bai/2023/tong-ket.html", 1),
                page_of(PageKind::kCategory, "chuyen-muc/thi-dua.html", 0),
                page_of(PageKind::kTopic, "chu-de/xanh-sach-dep.html", 0),
                page_of(PageKind::kArchiveYear, "luu-tru/2023.html"),
                page_of(PageKind::kArchiveMonth, "luu-tru/2023/07.html"),
                page_of(PageKind::kHotlines, "duong-day-nong.html")};
  site.pages[6].year = site.pages[7].year = 2023;
  site.pages[7].month = 7;
  return site;
}

// The site with the shipped theme, ready to render.
struct RenderedSite {
  explicit RenderedSite(Site a_site, std::string_view language = "vi")
      : site(std::move(a_site)),
        theme(theme_on_disk(site.files)),
        words(Words::load(theme, language, diagnostics)),
        templates(TemplateSet::load(theme, words, layout_types(), diagnostics)),
        renderer(site, templates, words) {}

  std::string page(std::string_view url) const {
    for (std::size_t i = 0; i < site.pages.size(); ++i) {
      if (site.pages[i].url == url) return renderer.render(PageId(i));
    }
    return {};
  }

  Site site;
  Diagnostics diagnostics;
  ThemeFiles theme;
  Words words;
  TemplateSet templates;
  Renderer renderer;
};

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace kyyeu::render
