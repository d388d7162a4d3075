// site.toml, content/data and what stands around the records.
#include "archive.h"

using namespace kyyeu;
using test::Archive;
using test::Lines;

TEST_CASE("site.toml is read") {
  Archive archive;
  archive.put("site.toml", R"([site]
title = "Kỷ yếu thi đua ngành Y tế"
base_url = ""                      # empty = fully relative, opens from file://
language = "vi"
number_locale = "vi"               # 106,6  |  1.234
time_zone = "Asia/Ho_Chi_Minh"

[feeds]
limit = 30

[publisher]                        # footer block expected of a state site
org = "Hội đồng Thi đua – Khen thưởng Sở Y tế"
responsible = ""                   # người chịu trách nhiệm
address = ""
licence_no = ""

[grades]
unit = ["xuất sắc", "tốt", "khá", "trung bình", "yếu", "kém"]

[related]
count = 5
min_score = 0.12                   # below this: show nothing rather than noise
fallback = "same-cluster"          # none | same-cluster | same-category | latest

[menu]
items = [{ label = "Trang chủ", target = "index.html" }]
[links]
auto = false
skip = ["cum-2"]
[search]
excerpt = 180
[people]
hide = ["nguyen-van-a"]
[publish.web]
url = "sftp://editor@host:22/var/www/kyyeu"
known_hosts = "known_hosts"
max_deletes = 50
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  const SiteConfig& config = site.config;
  CHECK(config.title == "Kỷ yếu thi đua ngành Y tế");
  CHECK(config.base_url.empty());
  CHECK(config.number_locale == text::NumberLocale::kVietnamese);
  CHECK(config.publisher.org == "Hội đồng Thi đua – Khen thưởng Sở Y tế");
  CHECK(config.grades.at("unit").size() == 6);
  CHECK(config.related_min_score == 0.12);
  CHECK(config.related_fallback == RelatedFallback::kSameCluster);
  CHECK(config.menu.at(0).target.text == "index.html");
  CHECK_FALSE(config.link_auto);
  CHECK(config.link_skip.at(0).text == "cum-2");
  CHECK(config.search_excerpt == 180);
  CHECK(config.hidden_people.at(0).text == "nguyen-van-a");
  REQUIRE(config.publish.size() == 1);
  CHECK(config.publish[0].name == "web");
  CHECK(config.publish[0].max_deletes == 50);
}

TEST_CASE("an archive without site.toml is not one") {
  Archive archive;
  REQUIRE(archive.files().remove_file("/a/site.toml"));
  const Result<Site> site = archive.try_load();
  REQUIRE_FALSE(site.has_value());
  CHECK(site.error().kind == ErrorKind::kUsage);
  CHECK(site.error().message == "error.no-site-toml");
  CHECK(site.error().subject == "/a/site.toml");
}

TEST_CASE("faulty settings are findings and leave the default") {
  Archive archive;
  archive.put("site.toml", R"([site]
base_url = "ftp://a.vn"
language = "vn"
time_zone = "Asia/Hanoi"
[related]
min_score = 2
fallback = "latst"
[publish.web]
password = "bi-mat"
url = "http://a.vn"
[publish.kho]
url = "sftp://a:b@c/d"
[feed]
)");
  const Site site = archive.load();
  CHECK(archive.findings() ==
        Lines{"site.toml:1:1 KY107 title", "site.toml:2:12 KY108.base-url ftp://a.vn",
              "site.toml:3:12 KY109.language vn (did-you-mean vi)",
              "site.toml:4:13 KY109.time-zone Asia/Hanoi (write Asia/Ho_Chi_Minh)",
              "site.toml:6:13 KY302.min-score",
              "site.toml:7:12 KY109.fallback latst (did-you-mean latest)",
              "site.toml:9:1 KY103.secret password",
              "site.toml:10:7 KY109.publish-scheme http (one-of file, ftp, ftps, sftp, dav, davs, "
              "s3)",
              "site.toml:12:7 KY103.secret-url", "site.toml:13:2 KY103 feed (did-you-mean feeds)"});
  CHECK(site.config.related_min_score < 0);
}

TEST_CASE("a base URL gets its last slash, the option -t overrules the theme") {
  Archive archive;
  archive.put("site.toml", "[site]\ntitle = \"K\"\nbase_url = \"https://a.vn/b\"\ntheme = \"x\"\n");
  archive.options().theme = "y";
  const Site site = archive.load();
  CHECK(site.config.base_url == "https://a.vn/b/");
  CHECK(site.config.theme == "y");
}

TEST_CASE("a broken site.toml hides no faults of the records") {
  Archive archive;
  archive.put("site.toml", "[site\n");
  archive.put("content/units/a.toml", "nam = \"A\"\n");
  archive.load();
  REQUIRE(archive.findings().size() == 3);
  CHECK(archive.findings()[2].starts_with("site.toml:1:1 KY102"));
}

TEST_CASE("places are read with dated names and mergers") {
  Archive archive;
  archive.put("content/data/places.toml", R"([[place]]
id = "dong-nai"
[[place.names]]
name = "tỉnh Đồng Nai"
to = 2026-04-29
[[place.names]]
name = "thành phố Đồng Nai"
from = 2026-04-30
document = "nq-30-2026-qh16"

[[place]]
id = "binh-phuoc"
names = [{ name = "tỉnh Bình Phước", to = 2025-06-30 }]
relations = [{ type = "merged-into", target = "dong-nai", date = 2025-07-01 }]
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.places.size() == 2);
  CHECK(site.places[0].names.at(1).document == "nq-30-2026-qh16");
  CHECK(site.places[0].span.line == 2);
  REQUIRE(site.places[1].relations.size() == 1);
  CHECK(site.places[1].relations[0].type == RelationType::kMergedInto);
  CHECK(site.places[1].relations[0].target.written == "dong-nai");
}

TEST_CASE("award types and regimes are read") {
  Archive archive;
  archive.put("content/data/award-types.toml", R"([[award_type]]
id = "co-tinh"
name = "Cờ thi đua của Bộ, ban, ngành, tỉnh"
name_before_2024 = "Cờ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương"
group = "danh-hieu"                # danh-hieu | hinh-thuc
recipients = ["collective"]
level = "tinh"                     # nha-nuoc | chinh-phu | bo | tinh | so | don-vi | cum
weight = 70
icon = "co"

[[award_type]]
id = "huy-hieu"
name = "Huy hiệu"
recipients = ["individual", "ca-nhan"]
to = 2023-12-31
)");
  archive.put("content/data/legal-regimes.toml",
              "[[regime]]\nfrom = 2004\nto = 2023-12-31\nlaw = \"luat-15-2003-qh11\"\n");
  const Site site = archive.load();
  CHECK(archive.findings() ==
        Lines{"content/data/award-types.toml:14:29 KY109.recipient-kind ca-nhan (one-of "
              "collective, individual, household, community)"});
  REQUIRE(site.award_types.size() == 2);
  CHECK(site.award_types[0].names.at(0).name == "Cờ thi đua của Bộ, ban, ngành, tỉnh");
  CHECK(site.award_types[0].weight == 70);
  CHECK(site.award_types[0].recipients == std::vector{RecipientKind::kCollective});
  CHECK(site.award_types[1].to == Date{2023, 12, 31});
  CHECK(site.regimes.at(0).law.text == "luat-15-2003-qh11");
}

TEST_CASE("metrics are read with what their columns are called") {
  Archive archive;
  archive.put("content/data/metrics.toml", R"([[metric]]
id = "xep-hang"
label = "Xếp hạng"
kind = "rank"
columns = ["Hạng"]
[[metric]]
label = "Không có mã"
kind = "cont"
scale = "staff"
aggregate = ["medan"]
)");
  const Site site = archive.load();
  CHECK(archive.findings() ==
        Lines{"content/data/metrics.toml:6:1 KY107 id",
              "content/data/metrics.toml:8:8 KY109.metric-kind cont (did-you-mean count)",
              "content/data/metrics.toml:9:9 KY109.scale staff (one-of unit)",
              "content/data/metrics.toml:10:14 KY109.aggregate medan (did-you-mean median)"});
  REQUIRE(site.metrics.size() == 1);
  CHECK(site.metrics[0].names.at(0).name == "Xếp hạng");
  CHECK(site.metrics[0].better == Better::kLower);
  CHECK(site.metrics[0].scale == "unit");
}

TEST_CASE("terms are read") {
  Archive archive;
  archive.put("content/data/terms.toml", R"([abbreviations]
"TTYT" = "Trung tâm Y tế"
[synonyms]
"trưởng cụm" = ["cụm trưởng"]
"đường dây nóng" = "hotline"
[labels.role]
truong = "trưởng"
[glossary]
"sơ kết" = "Hội nghị kiểm điểm giữa kỳ."
"suy tôn" = 1
)");
  const Site site = archive.load();
  CHECK(archive.findings() ==
        Lines{"content/data/terms.toml:10:13 KY108.text suy tôn (write \"1\")"});
  CHECK(site.terms.abbreviations.at("TTYT") == "Trung tâm Y tế");
  CHECK(site.terms.synonyms.at("đường dây nóng") == std::vector<std::string>{"hotline"});
  CHECK(site.terms.labels.at("role").at("truong") == "trưởng");
  CHECK(site.terms.glossary.size() == 1);
}

TEST_CASE("links, hotlines, banners and contacts are read") {
  Archive archive;
  archive.put("content/links.toml", R"([[group]]
id = "dich-vu-cong"
title = "Dịch vụ công và thủ tục hành chính"
links = [{ label = "Cơ sở dữ liệu quốc gia về thủ tục hành chính", url = "", checked = 2026-11-22 }]
[[group]]
id = "hop-tac"
title = "Hợp tác chuyên môn"
links = []
)");
  archive.put("content/hotlines.toml", R"(unit = "dong-nai-cdc"
[[hotline]]
label = "Tư vấn tiêm các loại vắc xin"
numbers = ["02513.899.580", "02513.846.680"]
topic = "tiêm chủng"
[[hotline]]
label = "Khám sức khỏe, khám bệnh nghề nghiệp"
numbers = ["02513.834.493"]
ext = "141"
)");
  archive.put("content/banners.toml", R"([[banner]]
image = "tuyen-truyen-phap-luat.png"
alt = "Tuyên truyền pháp luật"
url = ""
slot = "side"
from = 2024-01-01
to = 2027-12-31
[[banner]]
image = "b.png"
slot = "left"
)");
  archive.put("content/contacts.toml", R"([[mailbox]]
label = "Thư điện tử công vụ"
url = ""
[feedback]
title = "Tiếp nhận phản ánh, kiến nghị"
email = ""
phone = ""
address = ""
print_form = "phieu-phan-anh.pdf"
)");
  const Site site = archive.load();
  CHECK(archive.findings() ==
        Lines{"content/banners.toml:9:9 KY502 b.png (empty-alt)",
              "content/banners.toml:10:8 KY109.slot left (one-of side, top, footer)"});
  REQUIRE(site.link_groups.size() == 2);
  CHECK(site.link_groups[0].links.at(0).checked == Date{2026, 11, 22});
  CHECK(site.link_groups[1].links.empty());
  REQUIRE(site.hotlines.size() == 2);
  CHECK(site.hotlines[0].numbers.size() == 2);
  CHECK(site.hotlines[1].extension == "141");
  CHECK(site.hotlines[1].unit.written == "dong-nai-cdc");
  REQUIRE(site.banners.size() == 2);
  CHECK(site.banners[0].picture.file.text == "tuyen-truyen-phap-luat.png");
  CHECK(site.banners[0].to == Date{2027, 12, 31});
  CHECK(site.mailboxes.at(0).label == "Thư điện tử công vụ");
  CHECK(site.feedback.print_form.text == "phieu-phan-anh.pdf");
}
