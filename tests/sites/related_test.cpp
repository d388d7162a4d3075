#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "sites/site_test.h"

namespace kyyeu::test {
namespace {

std::string article(const std::string& title, const std::string& date, const std::string& keys,
                    const std::string& text) {
  return "+++\ntitle = \"" + title + "\"\ndate = " + date + "\n" + keys + "+++\n\n" + text + "\n";
}

// The box of a page; empty where it has none.
std::string box(const SiteTest& site, const std::string& url) {
  const std::string page = site.page(url);
  const std::size_t begin = page.find("<aside class=\"related");
  if (begin == std::string::npos) return {};
  return page.substr(begin, page.find("</aside>", begin) - begin);
}

bool in_order(const std::string& text, const std::vector<std::string>& parts) {
  std::size_t at = 0;
  for (const std::string& part : parts) {
    at = text.find(part, at);
    CHECK_MESSAGE(at != std::string::npos, part);
    if (at == std::string::npos) return false;
  }
  return true;
}

TEST_CASE("each related article says in words why it is there") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("content/campaigns/thi-dua.toml", "name = \"Phong trào Thầy thuốc trẻ\"\n")
      .file("content/articles/2023/bai-chinh.md",
            article("Khám sức khỏe trẻ em", "2023-05-01",
                    "related = [\"bai-chon\"]\ncampaigns = [\"thi-dua\"]\nunits = [\"ttyt-hai\"]\n",
                    "Đoàn khám cho học sinh vùng lũ và phát thuốc miễn phí."))
      .file("content/articles/2019/bai-chon.md", article("Chọn", "2019-01-01", "", "Không giống."))
      .file("content/articles/2019/bai-phong-trao.md",
            article("Ra quân", "2019-02-01", "campaigns = [\"thi-dua\"]\n", "Lời khác hẳn."))
      .file("content/articles/2019/bai-don-vi.md",
            article("Máy mới", "2019-03-01", "units = [\"ttyt-hai\"]\n", "Một việc nữa."))
      .file("content/articles/2024/bai-giong.md",
            article("Phát thuốc vùng lũ", "2024-01-01", "",
                    "Đoàn khám cho học sinh vùng lũ lần hai."));
  REQUIRE_MESSAGE(site.build(), site.errors());
  const std::string shown = box(site, "bai/2023/bai-chinh.html");
  CHECK(in_order(shown, {"data-reason=\"hand-picked\"", "data-reason=\"same-campaign\"",
                         "data-reason=\"same-unit\"", "data-reason=\"similar-text\""}));
  CHECK(in_order(
      shown, {"bai-chon.html", "do biên tập viên chọn", "bai-phong-trao.html",
              "cùng phong trào: Phong trào Thầy thuốc trẻ", "bai-don-vi.html", "bai-giong.html"}));
}

TEST_CASE("below min_score there is no box, and the other language has its own words") {
  SiteTest site;
  const std::string settings =
      "[site]\ntitle = \"A\"\nlanguage = \"en\"\n\n[related]\n"
      "fallback = \"none\"\nmin_score = ";
  site.file("site.toml", settings + "0.99\n")
      .file("content/articles/2023/mot.md",
            article("Mot", "2023-05-01", "", "Phát thuốc cho học sinh vùng lũ."))
      .file("content/articles/2024/hai.md",
            article("Hai", "2024-05-01", "", "Phát thuốc cho bà con vùng lũ."))
      .file("content/articles/2024/ba.md", article("Ba", "2024-05-01", "", "Máy mới."));
  REQUIRE_MESSAGE(site.build(), site.errors());
  CHECK(box(site, "bai/2023/mot.html").empty());
  site.file("site.toml", settings + "0.01\n");
  REQUIRE_MESSAGE(site.build("again"), site.errors());
  CHECK(site.output("again").at("bai/2023/mot.html").find("data-reason=\"similar-text\"") !=
        std::string::npos);
}

}  // namespace
}  // namespace kyyeu::test
