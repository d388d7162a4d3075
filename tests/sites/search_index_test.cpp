// The search index of whole archives: what is in it, and what never is.
#include <doctest/doctest.h>

#include "format/deflate.h"
#include "sites/site_test.h"
#include "unit/search/shards.h"

namespace kyyeu::test {
namespace {

// Whether the file is of the index, not of the engine that reads it.
bool is_shard(const std::string& path, std::string_view bytes) {
  return path.starts_with("tim/") && bytes.starts_with("\xFF\xFE");
}

// Everything that the index says, words and all, in one text.
std::string whole_index(const SiteTest& site, const std::string& out = "public") {
  std::string all;
  for (const auto& [path, bytes] : site.output(out)) {
    if (!is_shard(path, bytes)) continue;
    const auto shard = search::read_script(bytes);
    REQUIRE_MESSAGE(shard.has_value(), path);
    std::size_t at = 0;
    std::string_view packed = shard->payload;
    if (path.starts_with("tim/t/") || path.starts_with("tim/b/")) {
      const std::size_t size = search::read_varint(packed, at);
      packed = packed.substr(at, size);
    }
    const auto payload = format::inflate(packed, search::kMostInflated);
    REQUIRE_MESSAGE(payload.has_value(), path);
    all.append(path).append("\n").append(*payload).append("\n");
  }
  return all;
}

bool holds(const std::string& index, std::string_view text) {
  return index.find(text) != std::string::npos;
}

std::string article(std::string_view title, std::string_view keys, std::string_view word) {
  std::string text = "+++\ntitle = \"";
  text.append(title).append("\"\ndate = 2023-05-01\nsummary = \"Sapo ").append(word);
  text.append(".\"\ntags = [\"thẻ ").append(word).append("\"]\n").append(keys);
  return text.append("\n+++\n\nThân bài ").append(word).append(".\n");
}

void add_people(SiteTest& site) {
  site.file("site.toml",
            "[site]\ntitle = \"Kho thử\"\nlanguage = \"vi\"\n\n"
            "[people]\nhide = [\"nguoi-an\"]\n")
      .file("content/people/nguoi-an.md", "+++\nname = \"Kín Tiếng\"\n+++\n\nKhuất mặt.\n")
      .file("content/people/nguoi-hien.md", "+++\nname = \"Rõ Ràng\"\n+++\n\nLộ diện.\n");
}

TEST_CASE("units, clusters, articles, people and their years are in the index") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  add_people(site);
  REQUIRE(site.build());
  const std::string index = whole_index(site);
  for (const std::string_view address :
       {"bai/2023/bai-mot.html", "don-vi/ttyt-mot.html", "don-vi/ttyt-mot/2023.html",
        "cum/cum-1.html", "cum/cum-1/2023.html", "nam/2023.html", "nhan-vat/nguoi-hien.html",
        "khen-thuong/co.html", "chi-tieu/diem.html", "chu-de/tong-ket.html",
        "chuyen-muc/tin.html"}) {
    CHECK_MESSAGE(holds(index, address), address);
  }
  CHECK(holds(index, "Hội nghị của Cụm thi đua số 1"));
  CHECK(holds(index, "Điểm 95,5"));
}

TEST_CASE("drafts, articles of the future, ended ones and hidden people are never in the index") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  add_people(site);
  site.options().now_seconds = 1704067200;  // 2024-01-01
  site.file("content/articles/2023/nhap.md", article("Bài nháp", "draft = true", "bimatmot"))
      .file("content/articles/2023/_nhap/x.md", article("Bài nháp hai", "", "bimathai"))
      .file("content/articles/2023/mai.md", article("Bài mai", "publish = 2024-06-01", "bimatba"))
      .file("content/articles/2023/cu.md", article("Bài cũ", "expire = 2023-12-01", "bimatbon"));
  REQUIRE_MESSAGE(site.build(), site.errors());
  const std::string index = whole_index(site);
  CHECK(holds(index, "bai-mot"));
  for (const std::string_view secret :
       {"bimatmot", "bimathai", "bimatba", "bimatbon", "Bài nháp", "Bài mai", "Bài cũ",
        "bai/2023/nhap.html", "bai/2023/cu.html", "Kín Tiếng", "tieng0", "khuat", "Khuất",
        "nguoi-an"}) {
    CHECK_MESSAGE(!holds(index, secret), secret);
  }
  site.options().drafts = true;
  REQUIRE(site.build("nhap"));
  CHECK(holds(whole_index(site, "nhap"), "bimatmot"));
}

TEST_CASE("an archive without search has no index") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("site.toml",
            "[site]\ntitle = \"Kho thử\"\nlanguage = \"vi\"\n\n[search]\nenabled = false\n");
  REQUIRE(site.build());
  for (const auto& [path, bytes] : site.output())
    CHECK_MESSAGE(!is_shard(path, bytes), path);
}

TEST_CASE("titles with markup stay inside the shards' alphabet") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("content/articles/2023/ma.md",
            article("</script><script>alert(1)</script> \\\" \u2028", "", "x"));
  REQUIRE_MESSAGE(site.build(), site.errors());
  for (const auto& [path, bytes] : site.output()) {
    if (!is_shard(path, bytes)) continue;
    CHECK_MESSAGE(bytes.find(std::string("s\0c\0r\0i", 7)) == std::string::npos, path);
  }
}

}  // namespace
}  // namespace kyyeu::test
