// A small linked archive, and what composing makes of one article in it.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "compose/compose_bodies.h"
#include "compose/site_paths.h"
#include "model/address.h"
#include "model/site.h"
#include "text/edit_distance.h"

namespace kyyeu::compose {

// Knows ids and names as they are written, of one scope.
class TableOfNames : public LinkTargets {
 public:
  explicit TableOfNames(const Site& site) : site_(site) {}

  std::vector<RecordRef> candidates(std::string_view written, RecordRef,
                                    RecordKind wanted) const override {
    std::vector<RecordRef> found;
    for_each_record(site_, [&](RecordRef ref, const Record& record) {
      if (wanted != RecordKind::kNone && ref.kind != wanted) return;
      bool fits = record.id == written;
      for (const DatedName& name : record.names)
        fits = fits || name.name == written;
      if (fits) found.push_back(ref);
    });
    return found;
  }

  std::optional<Suggestion> nearest(std::string_view written, RecordKind wanted) const override {
    std::vector<std::string_view> ids;
    for_each_record(site_, [&](RecordRef ref, const Record& record) {
      if (wanted == RecordKind::kNone || ref.kind == wanted) ids.push_back(record.id);
    });
    const auto best = text::nearest(written, ids);
    if (!best) return std::nullopt;
    return Suggestion{std::string(ids[*best]), std::string(ids[*best])};
  }

 private:
  const Site& site_;
};

// Records: units bv-phoi (renamed on 2025-07-01), bv-a and bv-b (both "Bệnh viện Chung"), cluster
// cum-2 (has 2023), place lang-son, articles bai (the one that is composed, 2023-07-15) and
// cu (2021, a folder), document luat, draft nhap without a page. Files: content/static/anh/co.svg
// (40 × 30), and beside "bai" photo.jpg, "Biểu mẫu #1.docx".
class ComposeFixture {
 public:
  ComposeFixture() {
    add_units();
    add_others();
    for_each_record(site, [&](RecordRef ref, const Record& record) {
      const std::string url = address::of(site, ref);
      if (!url.empty() && !record.draft) add_page(url);
    });
    add_page("cum/cum-2/2023.html");
    add_page("don-vi/index.html");
    site.index.cluster_years[{ClusterId(0), 2023}] = {};
    add_asset("content/static/anh/co.svg", "anh/co.svg").width = 40;
    site.assets.back().height = 30;
    add_asset("content/articles/2023/photo.jpg", "bai/2023/photo.jpg");
    add_asset("content/articles/2023/Biểu mẫu #1.docx", "bai/2023/Biểu mẫu #1.docx");
  }

  // The article's text, which begins on line 10 of its file. Gives back its HTML.
  std::string html(std::string_view markdown) {
    site.articles[0].body.text = markdown;
    return compose();
  }
  std::string compose() {
    const TaskPool pool(2);
    compose_bodies(site, TableOfNames(site), pool, diagnostics, options);
    return body().html;
  }
  const Body& body() const { return site.articles[0].composed; }

  // "10:3 KY501.record(x) nearest(y, y)" for each finding, sorted, one a line.
  std::string findings() const {
    std::string out;
    for (const Finding& finding : diagnostics.sorted(site.files)) {
      if (!out.empty()) out += '\n';
      out += std::to_string(finding.span.line) + ":" + std::to_string(finding.span.column) + " " +
             finding.message + words(finding.arguments);
      if (!finding.hint.empty()) out += " " + finding.hint + words(finding.hint_arguments);
    }
    return out;
  }

  Record& set_file(Record& record, const std::string& path) {
    record.span = {site.files.add(path), 1, 1, 0};
    record.body.file = record.span.file;
    record.body.first_line = 10;
    return record;
  }
  Asset& add_asset(const std::string& path, const std::string& url) {
    Asset& asset = site.assets.emplace_back();
    asset.url = url;
    asset.span.file = site.files.add(path);
    return asset;
  }
  void add_page(const std::string& url) { site.pages.emplace_back().url = url; }

  Site site;
  Diagnostics diagnostics;
  ComposeOptions options;

 private:
  static std::string words(const std::vector<std::string>& arguments) {
    if (arguments.empty()) return {};
    std::string out;
    for (const std::string& argument : arguments)
      out += (out.empty() ? "(" : ", ") + argument;
    return out + ")";
  }

  static DatedName& name(Record& record, std::string words) {
    DatedName& added = record.names.emplace_back();
    added.name = std::move(words);
    return added;
  }

  template <typename RecordType>
  RecordType& add(std::vector<RecordType>& records, const std::string& id,
                  const std::string& path) {
    RecordType& record = records.emplace_back();
    record.id = id;
    set_file(record, path);
    return record;
  }

  void add_units() {
    Unit& renamed = add(site.units, "bv-phoi", "content/units/bv-phoi.md");
    name(renamed, "Bệnh viện Lao").to = {2025, 6, 30};
    name(renamed, "Bệnh viện Phổi").from = {2025, 7, 1};
    name(add(site.units, "bv-a", "content/units/a.md"), "Bệnh viện Chung");
    name(add(site.units, "bv-b", "content/units/b.md"), "Bệnh viện Chung");
  }

  void add_others() {
    name(add(site.clusters, "cum-2", "content/clusters/cum-2.md"), "Cụm thi đua số 2");
    name(add(site.places, "lang-son", "content/data/places.toml"), "tỉnh Lạng Sơn");
    Article& article = add(site.articles, "bai", "content/articles/2023/bai.md");
    article.title.text = "Bài viết";
    article.date = {2023, 7, 15};
    article.year = 2023;
    Article& old = add(site.articles, "cu", "content/articles/2021/cu/index.md");
    old.title.text = "Bài <cũ>";
    old.year = 2021;
    Article& draft = add(site.articles, "nhap", "content/articles/2023/nhap.md");
    draft.title.text = "Bản nháp";
    draft.year = 2023;
    draft.draft = true;
    Metric& metric = add(site.metrics, "tu-chu", "content/data/metrics.toml");
    metric.label = "Tự chủ kinh phí";
    Document& document = add(site.documents, "luat", "content/documents/documents.csv");
    document.title = "Luật Thi đua, khen thưởng";
    add(site.documents, "nghi-dinh", "content/documents/documents.csv").number = "98/2023/NĐ-CP";
  }
};

}  // namespace kyyeu::compose
