// A build that has nothing to do does nothing, and finds every reason to do something.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

#include "site_test.h"

namespace fs = std::filesystem;

namespace kyyeu::test {
namespace {

constexpr std::int64_t kDay = 86'400;
constexpr const char* kArticle = "content/articles/2023/thu.md";

void add_archive(SiteTest& site) {
  SiteTest::add_good_archive(site);
  site.file(kArticle, "+++\ntitle = \"Bài thử\"\ndate = 2023-05-06\n+++\n\nMột câu.\n");
  site.options().now_seconds = 1'700'000'000;
}

bool did_work(const SiteTest& site) {
  return std::find(site.steps().begin(), site.steps().end(), "load") != site.steps().end();
}

void build_and_rest(SiteTest& site) {
  REQUIRE(site.build());
  REQUIRE(did_work(site));
  REQUIRE(site.build());
  REQUIRE_FALSE(did_work(site));
}

// Sets the times back as a copying program does; ctime moves all the same.
void write_with_old_time(const fs::path& path, const std::string& bytes) {
  const auto time = fs::last_write_time(path);
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
  fs::last_write_time(path, time);
}

struct Edit {
  const char* name;
  std::function<void(SiteTest&)> make;
};

const Edit kEdits[] = {
    {"body",
     [](SiteTest& site) {
       site.file(kArticle, "+++\ntitle = \"Bài thử\"\ndate = 2023-05-06\n+++\n\nHai câu.\n");
     }},
    {"same size and time",
     [](SiteTest& site) {
       write_with_old_time(site.folder() / kArticle,
                           "+++\ntitle = \"Bài thủ\"\ndate = 2023-05-06\n+++\n\nMột câu.\n");
     }},
    {"new file",
     [](SiteTest& site) {
       site.file("content/articles/2023/them.md",
                 "+++\ntitle = \"Thêm\"\ndate = 2023-05-07\n+++\n\nCâu.\n");
     }},
    {"file gone", [](SiteTest& site) { site.remove(kArticle); }},
    {"file renamed",
     [](SiteTest& site) {
       fs::rename(site.folder() / kArticle, site.folder() / "content/articles/2023/khac.md");
     }},
    {"settings",
     [](SiteTest& site) {
       std::ofstream(site.folder() / "site.toml", std::ios::app) << "\n# ghi chú\n";
     }},
    {"theme",
     [](SiteTest& site) {
       site.file("themes/mac-dinh/assets/kyyeu.css", "body { color: black }\n");
     }},
    {"page changed by somebody",
     [](SiteTest& site) {
       write_with_old_time(site.folder() / "public/index.html", "<p>khác</p>");
     }},
    {"page gone", [](SiteTest& site) { fs::remove(site.folder() / "public/404.html"); }},
    {"manifest gone",
     [](SiteTest& site) {
       std::ofstream(site.folder() / "public/manifest-sha256.txt", std::ios::app) << "";
       fs::last_write_time(site.folder() / "public/manifest-sha256.txt",
                           fs::file_time_type::clock::now());
     }},
    {"another day", [](SiteTest& site) { site.options().now_seconds += kDay; }},
    {"drafts", [](SiteTest& site) { site.options().drafts = true; }},
    {"strict", [](SiteTest& site) { site.options().strict = true; }},
    {"address",
     [](SiteTest& site) {
       site.options().has_base_url = true;
       site.options().base_url = "https://example.org/";
     }},
    {"force", [](SiteTest& site) { site.options().force = true; }},
    {"state damaged",
     [](SiteTest& site) {
       const fs::path state = site.folder() / ".kyyeu/build-state";
       fs::resize_file(state, fs::file_size(state) - 1);
     }},
    {"state gone", [](SiteTest& site) { fs::remove(site.folder() / ".kyyeu/build-state"); }},
};

}  // namespace

TEST_CASE("an unchanged archive is not built again, and every change of it is noticed") {
  for (const Edit& edit : kEdits) {
    const std::string name = edit.name;
    CAPTURE(name);
    SiteTest site;
    add_archive(site);
    build_and_rest(site);
    edit.make(site);
    const bool built = site.build();
    CHECK(did_work(site));
    if (!built) continue;  // strict
    const auto after = site.output();
    REQUIRE(site.build("sach"));
    CHECK(after == site.output("sach"));
  }
}

TEST_CASE("a file that is changed again at once is noticed, though its times may be the same") {
  SiteTest site;
  add_archive(site);
  for (int i = 0; i < 20; ++i) {
    const std::string word = i % 2 == 0 ? "Hai" : "Mười";
    const std::string body = (i % 2 == 0 ? "Bốn câu hay." : "Sáu câu hay.");
    site.file(kArticle, "+++\ntitle = \"Bài thử\"\ndate = 2023-05-06\n+++\n\n" + body + "\n");
    REQUIRE(site.build());
    CHECK(site.page("bai/2023/thu.html").find(body) != std::string::npos);
  }
}

TEST_CASE("what was found is said again when nothing has changed") {
  SiteTest site;
  add_archive(site);
  site.file(kArticle,
            "+++\ntitle = \"Bài thử\"\ndate = 2023-05-06\n+++\n\nHọp ngày 31/02/2023 tại "
            "Trung tâm Y tế Hữu Lủng, Hữu Lủng. Bệnh nhân Nguyễn Văn An, 30 tuổi, khỏe lại.\n");
  REQUIRE(site.build());
  const auto first = site.findings();
  REQUIRE(first.size() > 0);
  REQUIRE(site.build());
  REQUIRE_FALSE(did_work(site));
  REQUIRE(site.findings().size() == first.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    CHECK(site.findings()[i].code == first[i].code);
    CHECK(site.findings()[i].file == first[i].file);
    CHECK(site.findings()[i].line == first[i].line);
    CHECK(site.findings()[i].column == first[i].column);
  }
}

TEST_CASE("an archive with errors is looked through again each time") {
  SiteTest site;
  add_archive(site);
  REQUIRE(site.build());
  site.file(kArticle, "+++\ntitle = \n+++\n");
  CHECK_FALSE(site.build());
  CHECK_FALSE(site.build());
  CHECK_FALSE(site.errors().empty());
}

TEST_CASE("a dry run is no build that the next could rely on") {
  SiteTest site;
  add_archive(site);
  site.options().dry_run = true;
  (void)site.build();
  CHECK_FALSE(fs::exists(site.folder() / ".kyyeu"));
}

}  // namespace kyyeu::test
