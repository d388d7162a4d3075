#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

struct Files : test::TestSite {
  void add(const std::string& path, const std::string& url) {
    Asset& asset = site.assets.emplace_back();
    asset.url = url;
    asset.span = {at(path, 1).file, 0, 0, 0};
  }
  std::string unused() { return check(check_unused_files); }
};

}  // namespace

TEST_CASE("a file that nothing shows is found") {
  Files archive;
  archive.add("content/static/anh/a.png", "anh/a.png");
  archive.add("content/articles/2023/bai/bang.pdf", "bai/2023/bai/bang.pdf");
  CHECK(archive.unused() ==
        "KY618.file content/articles/2023/bai/bang.pdf:0:0 []\n"
        "KY618.file content/static/anh/a.png:0:0 []");
}

TEST_CASE("a file is in use by a text, a picture, a document or a form") {
  Files archive;
  for (const char* name : {"a", "b", "c", "d", "e", "f"})
    archive.add("content/static/anh/" + std::string(name) + ".png",
                "anh/" + std::string(name) + ".png");
  archive.add("content/documents/files/luat.pdf", "van-ban/files/luat.pdf");
  archive.add("content/phieu.pdf", "phieu.pdf");
  Article& article = archive.article("bai", {2023, 1, 1});
  article.composed.files = {"anh/a.png"};
  article.cover.url = "anh/b.png";
  article.images.emplace_back().url = "anh/c.png";
  archive.site.banners.emplace_back().picture.url = "anh/d.png";
  archive.site.link_groups.emplace_back().links.emplace_back().logo.url = "anh/e.png";
  archive.record(archive.site.galleries, "galleries", "bo-anh", "Bộ ảnh")
      .images.emplace_back()
      .url = "anh/f.png";
  archive.record(archive.site.documents, "documents", "luat", "Luật").file.text = "luat.pdf";
  archive.site.feedback.print_form.text = "phieu.pdf";
  CHECK(archive.unused().empty());
}

TEST_CASE("what is asked for by its name, or lies beside a page of its own, passes") {
  Files archive;
  archive.add("content/static/favicon.ico", "favicon.ico");
  archive.add("content/static/robots.txt", "robots.txt");
  archive.add("content/static/.well-known/security.txt", ".well-known/security.txt");
  archive.add("content/static/ban-tin/index.html", "ban-tin/index.html");
  archive.add("content/static/ban-tin/anh/1.jpg", "ban-tin/anh/1.jpg");
  archive.site.assets.emplace_back().from_theme = true;
  CHECK(archive.unused().empty());
}

TEST_CASE("a folder nobody uses is not said file by file") {
  Files archive;
  for (int i = 10; i < 40; ++i) {
    const std::string name = "anh/" + std::to_string(i) + ".png";
    archive.add("content/static/" + name, name);
  }
  CHECK(archive.unused().find("KY618.file-more content/static/anh/20.png:0:0 [20]") !=
        std::string::npos);
}

TEST_CASE("groups that hold nothing are found") {
  test::TestSite archive;
  archive.site.link_groups.push_back(
      {"hop-tac", "Hợp tác chuyên môn", {}, archive.at("content/links.toml", 20)});
  archive.site.hotlines.emplace_back().label = "Dinh dưỡng";
  archive.site.hotlines.back().span = archive.at("content/hotlines.toml", 3);
  Gallery& gallery = archive.record(archive.site.galleries, "galleries", "anh", "Ảnh");
  gallery.title = {"Ảnh", gallery.span};
  archive.site.target_sets.emplace_back().span = archive.at("content/targets/a-2024.toml", 1);
  CHECK(archive.check(check_empty_groups) ==
        "KY618.gallery content/galleries/anh.toml:1:1 [Ảnh]\n"
        "KY618.hotline content/hotlines.toml:3:1 [Dinh dưỡng]\n"
        "KY618 content/links.toml:20:1 [Hợp tác chuyên môn]\n"
        "KY618.targets content/targets/a-2024.toml:1:1 []");
  gallery.composed.files = {"anh/a.png"};
  archive.site.hotlines.clear();
  archive.site.link_groups.clear();
  archive.site.target_sets.clear();
  CHECK(archive.check(check_empty_groups).empty());
}

}  // namespace kyyeu::rules
