#include <doctest/doctest.h>

#include <string>

#include "render/outputs/data_package.h"
#include "render/outputs/datasets.h"
#include "unit/render/outputs_test_site.h"

namespace kyyeu::render {
namespace {

using test::contains;
using test::make_site;

// On one line, so that tests need not know the layout.
std::string package(const Site& site) {
  const std::string json = render_data_package(site, datasets(site)).bytes;
  std::string line;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '\n') {
      while (i + 1 < json.size() && json[i + 1] == ' ')
        ++i;
    } else {
      line += json[i];
    }
  }
  return line;
}

TEST_CASE("the package names every file once, beside itself") {
  const Site site = make_site();
  CHECK(render_data_package(site, datasets(site)).path == "du-lieu/datapackage.json");
  const std::string json = package(site);
  for (const Dataset& table : datasets(site)) {
    const std::string stem(table.stem);
    CAPTURE(stem);
    CHECK(contains(json, "\"name\": \"" + stem + "\",\"path\": \"" + stem + ".csv\","));
    CHECK(contains(json, "\"name\": \"" + stem + "-json\",\"path\": \"" + stem + ".json\","));
    CHECK(contains(json, "\"title\": \"" + std::string(table.title) + "\""));
  }
}

TEST_CASE("each column has its type and a description") {
  const Site site = make_site();
  for (const Dataset& table : datasets(site)) {
    for (const DatasetColumn& column : table.columns) {
      CAPTURE(column.name);
      CHECK_FALSE(column.description.empty());
      CHECK(column.description.ends_with('.') != column.description.ends_with("…"));
    }
  }
  const std::string json = package(site);
  CHECK(contains(json, "{\"name\": \"value\",\"type\": \"number\","));
  CHECK(contains(json, "{\"name\": \"year\",\"type\": \"year\","));
  CHECK(contains(json, "{\"name\": \"count\",\"type\": \"integer\","));
  // A date of which only the year is known is none for Table Schema.
  CHECK(contains(json, "{\"name\": \"decision_date\",\"type\": \"string\","));
}

TEST_CASE("keys point at the table of the same format") {
  const std::string json = package(make_site());
  CHECK(contains(json, "\"primaryKey\": \"id\""));
  CHECK(contains(json,
                 "{\"fields\": \"unit\",\"reference\": {\"resource\": \"units\",\"fields\": "
                 "\"id\"}}"));
  CHECK(contains(json,
                 "{\"fields\": \"unit\",\"reference\": {\"resource\": \"units-json\",\"fields\": "
                 "\"id\"}}"));
}

TEST_CASE("the package has the site's name and no time of the clock") {
  Site site = make_site();
  site.today = {2030, 3, 17};
  site.now_seconds = 1'900'000'000;
  const std::string json = package(site);
  CHECK(contains(json, "\"name\": \"ky-yeu-thi-dua\",\"title\": \"Kỷ yếu thi đua\","));
  CHECK(contains(json, "\"created\": \"2024-06-07T00:00:00+07:00\""));
  CHECK_FALSE(contains(json, "2030"));
  CHECK_FALSE(contains(json, "licenses"));
  CHECK_FALSE(contains(json, "homepage"));
}

TEST_CASE("the package says in words how its CSV differs from its JSON") {
  Site site = make_site();
  CHECK(contains(package(site), "\"description\": \"Tệp CSV mã UTF-8 có BOM;"));
  site.config.description = "Kho của ngành.";
  CHECK(contains(package(site), "\"description\": \"Kho của ngành. Tệp CSV"));
}

TEST_CASE("a licence is an id, an address or words") {
  Site site = make_site();
  site.config.licence = "CC-BY-4.0";
  CHECK(contains(package(site), "\"licenses\": [{\"name\": \"CC-BY-4.0\"}]"));
  site.config.licence = "https://kyyeu.example/giay-phep";
  CHECK(contains(package(site), "\"licenses\": [{\"path\": \"https://kyyeu.example/giay-phep\"}]"));
  site.config.licence = "Dùng tự do";
  CHECK(contains(package(site),
                 "\"licenses\": [{\"name\": \"dung-tu-do\",\"title\": \"Dùng tự do\"}]"));
}

TEST_CASE("the package leads to the data page where the site has an address") {
  Site site = make_site();
  site.config.base_url = "https://kyyeu.example/";
  site.config.publisher.org = "Sở Y tế";
  const std::string json = package(site);
  CHECK(contains(json, "\"homepage\": \"https://kyyeu.example/du-lieu/index.html\""));
  CHECK(contains(json, "{\"title\": \"Sở Y tế\",\"role\": \"publisher\"}"));
}

}  // namespace
}  // namespace kyyeu::render
