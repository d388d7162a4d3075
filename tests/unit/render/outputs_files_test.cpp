#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "render/outputs/outputs.h"
#include "render/outputs/public_facts.h"
#include "unit/render/outputs_test_site.h"

namespace kyyeu::render {
namespace {

std::vector<std::string> paths_of(const std::vector<OutputFile>& files) {
  std::vector<std::string> paths;
  paths.reserve(files.size());
  for (const OutputFile& file : files)
    paths.push_back(file.path);
  return paths;
}

TEST_CASE("all outputs are there, each once, ordered by path") {
  const std::vector<std::string> paths =
      paths_of(render_outputs(test::make_site(), {}, TaskPool(1)));
  CHECK(paths == std::vector<std::string>{"chuyen-muc/thi-dua.rss.xml",
                                          "cum/cum-2.rss.xml",
                                          "don-vi/bvdk.rss.xml",
                                          "don-vi/ttyt-bu-dang.rss.xml",
                                          "du-lieu/articles.csv",
                                          "du-lieu/articles.json",
                                          "du-lieu/awards.csv",
                                          "du-lieu/awards.json",
                                          "du-lieu/clusters.csv",
                                          "du-lieu/clusters.json",
                                          "du-lieu/datapackage.json",
                                          "du-lieu/membership.csv",
                                          "du-lieu/membership.json",
                                          "du-lieu/results.csv",
                                          "du-lieu/results.json",
                                          "du-lieu/units.csv",
                                          "du-lieu/units.json",
                                          "robots.txt",
                                          "rss.xml",
                                          "sitemap.xml"});
}

TEST_CASE("an address is encoded, below base_url where the site has one") {
  SiteConfig config;
  CHECK(public_address(config, "bai/2024/Hội nghị.pdf") ==
        "bai/2024/H%E1%BB%99i%20ngh%E1%BB%8B.pdf");
  config.base_url = "https://kyyeu.example/y-te/";
  CHECK(public_address(config, "rss.xml") == "https://kyyeu.example/y-te/rss.xml");
}

TEST_CASE("outputs do not depend on the number of workers or on the clock") {
  Site site = test::make_site();
  const std::vector<OutputFile> one = render_outputs(site, {}, TaskPool(1));
  site.now_seconds = 1'900'000'000;
  site.today = {2030, 3, 17};
  const std::vector<OutputFile> seven = render_outputs(site, {}, TaskPool(7));
  const auto same = [](const OutputFile& a, const OutputFile& b) {
    return a.path == b.path && a.bytes == b.bytes;
  };
  CHECK(std::equal(one.begin(), one.end(), seven.begin(), seven.end(), same));
}

}  // namespace
}  // namespace kyyeu::render
