// Pictures, figures and galleries.
#include "compose_fixture.h"

using kyyeu::compose::ComposeFixture;

TEST_CASE("a picture alone in its paragraph is a figure with its caption") {
  ComposeFixture f;
  CHECK(f.html("![Lá cờ](/anh/co.svg \"Cờ <đỏ>\")") ==
        "<figure><img src=\"../../anh/co.svg\" alt=\"Lá cờ\" width=\"40\" height=\"30\" "
        "loading=\"lazy\" decoding=\"async\"><figcaption>Cờ &lt;đỏ&gt;</figcaption></figure>\n");
  CHECK(f.body().plain == "Cờ <đỏ>");
  CHECK(f.html("![Lá cờ](photo.jpg)") ==
        "<figure><img src=\"photo.jpg\" alt=\"Lá cờ\" loading=\"lazy\" decoding=\"async\">"
        "</figure>\n");
  CHECK(f.body().plain == "Lá cờ");
  CHECK(f.findings().empty());
}

TEST_CASE("several pictures alone in their paragraph are a gallery") {
  ComposeFixture f;
  const std::string html =
      f.html("Trước\n\n![a](photo.jpg \"Một\")\n![b](photo.jpg)  \n![](photo.jpg)\n\nSau");
  CHECK(html.find("<div class=\"gallery\">\n<figure><img") != std::string::npos);
  CHECK(html.find("<figcaption>Một</figcaption></figure>\n<figure>") != std::string::npos);
  CHECK(html.find("<p>Sau</p>") != std::string::npos);
  CHECK(f.body().plain == "Trước\nMột\nb\nSau");
}

TEST_CASE("a picture among words stays in its line") {
  ComposeFixture f;
  CHECK(f.html("Xem ![cờ *đỏ*](photo.jpg \"Cờ\") này")
            .starts_with(
                "<p>Xem <img src=\"photo.jpg\" alt=\"cờ đỏ\" loading=\"lazy\" decoding=\"async\" "
                "title=\"Cờ\"> này</p>"));
  CHECK(f.body().plain == "Xem Cờ này");
  CHECK(f.html("- ![cờ](photo.jpg)").find("<figure>") == std::string::npos);
  CHECK(f.html("[![cờ](photo.jpg)](https://x.vn)").starts_with("<p><a class=\"external\""));
}

TEST_CASE("a picture without alternative text is decoration") {
  ComposeFixture f;
  CHECK(f.html("a ![](photo.jpg) b").find("alt=\"\"") != std::string::npos);
  CHECK(f.body().plain == "a  b");
  CHECK(f.findings().empty());
}

TEST_CASE("a missing picture is an error, and leaves no empty paragraph") {
  ComposeFixture f;
  CHECK(f.html("![a](foto.jpg)\n\nb") == "<p>b</p>\n");
  CHECK(f.findings() == "10:6 KY501.image(foto.jpg) did-you-mean(photo.jpg)");
}

TEST_CASE("a picture of another site, or in an address, is an error") {
  ComposeFixture f;
  CHECK(f.html("![a](https://x.vn/a.png) ![b](//x.vn/a.png) ![c](data:image/png;base64,AA) "
               "![d](../../../a.png)") == "");
  CHECK(f.findings() ==
        "10:6 KY501.external-image(https://x.vn/a.png)\n10:31 KY501.external-image(//x.vn/a.png)\n"
        "10:50 KY503(data:)\n10:81 KY504(../../../a.png)");
}

TEST_CASE("links and records in alternative text are words") {
  ComposeFixture f;
  CHECK(f.html("![a [b](https://x.vn) <https://y.vn> **c**](photo.jpg)").find("<a") ==
        std::string::npos);
}
