#include "text/url.h"

#include <doctest/doctest.h>

namespace kyyeu::text {
namespace {

using namespace std::string_view_literals;

TEST_CASE("an address is written relative to the page it stands on") {
  CHECK(relative_url("bai/2018/x.html", "cum/a/2018.html") == "../../cum/a/2018.html");
  CHECK(relative_url("bai/2018/x.html", "bai/2018/y.html") == "y.html");
  CHECK(relative_url("bai/2018/x.html", "bai/2019/y.html") == "../2019/y.html");
  CHECK(relative_url("bai/2018/x.html", "bai/index.html") == "../index.html");
  CHECK(relative_url("index.html", "bai/2018/x.html") == "bai/2018/x.html");
  CHECK(relative_url("bai/2018/x.html", "index.html") == "../../index.html");
  CHECK(relative_url("bai/2018/x.html", "bai/2018/x.html") == "x.html");
  // Names that begin alike are not the same folder.
  CHECK(relative_url("cum/a.html", "cum/a/2018.html") == "a/2018.html");
  CHECK(relative_url("cum/ab/x.html", "cum/a/x.html") == "../a/x.html");
}

TEST_CASE("folders end in a slash") {
  CHECK(relative_url("bai/2018/x.html", "bai/2018/") == "./");
  CHECK(relative_url("bai/2018/x.html", "cum/") == "../../cum/");
  CHECK(relative_url("bai/2018/x.html", "") == "../../");
  CHECK(relative_url("index.html", "") == "./");
}

TEST_CASE("queries and fragments are kept, those of the page itself stand alone") {
  CHECK(relative_url("bai/x.html", "cum/a.html#2018") == "../cum/a.html#2018");
  CHECK(relative_url("bai/x.html", "tim-kiem.html?q=a%20b") == "../tim-kiem.html?q=a%20b");
  CHECK(relative_url("bai/x.html", "bai/x.html#cuoi") == "#cuoi");
  CHECK(relative_url("bai/x.html", "#cuoi") == "#cuoi");
}

TEST_CASE("the path of an address is encoded, a plain path is not") {
  CHECK(relative_url("bai/x.html", "bai/x/Báo cáo 1.docx") == "x/B%C3%A1o%20c%C3%A1o%201.docx");
  CHECK(relative_url("x.html", "a:b.html") == "a%3Ab.html");
  CHECK(relative_path("bai/x.html", "tep/Số #2?.pdf") == "../tep/Số #2?.pdf");
  CHECK(percent_encode_path(relative_path("x.html", "Số #2.pdf")) == "S%E1%BB%91%20%232.pdf");
}

TEST_CASE("only unreserved characters and slashes stay unencoded") {
  CHECK(percent_encode_path("aZ09-._~/") == "aZ09-._~/");
  CHECK(percent_encode_path("%\"<>'()+&=,;\\") == "%25%22%3C%3E%27%28%29%2B%26%3D%2C%3B%5C");
}

TEST_CASE("decoding undoes encoding for all bytes") {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) {
    bytes += static_cast<char>(byte);
  }
  CHECK(percent_decode(percent_encode_path(bytes)) == bytes);
}

TEST_CASE("a percent sign that encodes nothing stays") {
  CHECK(percent_decode("100%") == "100%");
  CHECK(percent_decode("%4") == "%4");
  CHECK(percent_decode("%zz%2") == "%zz%2");
  CHECK(percent_decode("%c3%A9") == "é");
  CHECK(percent_decode("%252e") == "%2e");
}

TEST_CASE("the scheme is what a browser would find") {
  CHECK(url_scheme("https://example.vn/") == "https");
  CHECK(url_scheme("MAILTO:a@b.vn") == "mailto");
  CHECK(url_scheme(" \x01javascript:alert(1)") == "javascript");
  CHECK(url_scheme("java\nscript:alert(1)") == "javascript");
  CHECK(url_scheme("\tj\ra\tvascript\n:x") == "javascript");
  CHECK(url_scheme("\0data:x"sv) == "data");
  CHECK(url_scheme("c:\\x") == "c");
  CHECK(url_scheme("view-source:x") == "view-source");
}

TEST_CASE("a relative address has no scheme") {
  for (const char* url : {"", "x.html", "a/b:c", "#a:b", "?a:b", "//example.vn/", ":x", "2018:x",
                          "./a:b", "số:x", "java script:x", "x"}) {
    CHECK_FALSE(url_scheme(url).has_value());
  }
}

TEST_CASE("four schemes are allowed") {
  for (const char* scheme : {"http", "https", "mailto", "tel"}) {
    CHECK(is_allowed_scheme(scheme));
  }
  for (const char* scheme : {"", "javascript", "data", "file", "ftp", "vbscript", "blob"}) {
    CHECK_FALSE(is_allowed_scheme(scheme));
  }
}

TEST_CASE("paths are resolved from their folder") {
  CHECK(resolve_path("articles/2018", "anh.jpg") == "articles/2018/anh.jpg");
  CHECK(resolve_path("articles/2018", "../2019/./x//y.md") == "articles/2019/x/y.md");
  CHECK(resolve_path("articles/2018/", "..\\2019\\x.md") == "articles/2019/x.md");
  CHECK(resolve_path("", "x.md") == "x.md");
  CHECK(resolve_path("articles", "/anh/x.jpg") == "anh/x.jpg");
  CHECK(resolve_path("articles", "..") == "");
  CHECK(resolve_path("a/b", "") == "a/b");
  CHECK(resolve_path("a", "...") == "a/...");
}

TEST_CASE("a path that leaves the root is refused, also when it comes back") {
  CHECK_FALSE(resolve_path("articles", "../../etc/passwd"));
  CHECK_FALSE(resolve_path("a", "../../a/x"));
  CHECK_FALSE(resolve_path("a", "..\\..\\x"));
  CHECK_FALSE(resolve_path("a", "/../x"));
  CHECK_FALSE(resolve_path("../a", "x"));
  CHECK_FALSE(resolve_path("a", "x\0.md"sv));
}

TEST_CASE("names that Windows cannot store are not safe") {
  for (const char* name :
       {"",         ".",   "..",         "a/b", "a\\b", "a:b",     "a*",   "a?",    "\"a\"",
        "<a>",      "a|b", "a.",         "a ",  "a\n",  "\x7F",    "con",  "CON",   "Con.txt",
        "con .txt", "nul", "aux.tar.gz", "PRN", "com1", "LPT9.md", "COM¹", "conin$"}) {
    INFO(name);
    CHECK_FALSE(is_safe_file_name(name));
  }
  CHECK_FALSE(is_safe_file_name("a\0b"sv));
  CHECK_FALSE(is_safe_file_name(std::string(256, 'x')));
}

TEST_CASE("names with spaces, marks and signs are safe") {
  for (const char* name : {"Báo cáo #2 (sửa) 100%.docx", ".htaccess", "console", "com", "com0",
                           "com10", "lpt", "con-cua.md", "a.con", "communique", "-x"}) {
    INFO(name);
    CHECK(is_safe_file_name(name));
  }
  CHECK(is_safe_file_name(std::string(255, 'x')));
}

}  // namespace
}  // namespace kyyeu::text
