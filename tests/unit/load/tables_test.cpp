// Tables: membership, results, awards, documents, targets.
#include "archive.h"

using namespace kyyeu;
using test::Archive;
using test::Lines;

namespace {

constexpr std::string_view kMetrics = R"toml([[metric]]
id = "tu-chu-pct"
label = "Tự chủ kinh phí"
unit = "%"
kind = "percent"                   # percent | count | score | rank | grade | ratio | money | text
better = "higher"                  # higher | lower | none
decimals = 1
min = 0                            # no max: the scheme can exceed 100
reference_line = 100
definition = "Mức đạt được của đề án tự chủ tài chính trong kỳ (%); nguồn không nói rõ mẫu số."
columns = ["Tự chủ kinh phí (%)", "Tự chủ (%)"]
aggregate = ["median", "mean"]     # always printed as computed by the tool

[[metric]]
id = "xep-hang"
label = "Xếp hạng"
kind = "rank"
better = "lower"
columns = ["Hạng", "Xếp hạng", "Xếp thứ"]

[[metric]]
id = "dat-chi-tieu"
label = "Đơn vị đạt và vượt chỉ tiêu"
kind = "ratio"
scope = "cluster"

[[metric]]
id = "khen-ca-nhan"
label = "Cá nhân được khen"
kind = "count"
scope = "cluster"

[[metric]]
id = "xep-loai"
label = "Xếp loại"
kind = "grade"

[[metric]]
id = "ghi-nhan"
label = "Ghi nhận"
kind = "text"
)toml";

struct ClusterArchive : Archive {
  ClusterArchive() {
    put("content/clusters/cum-2.toml", "kind = \"cum\"\nname = \"Cụm 2\"\n");
    put("content/data/metrics.toml", kMetrics);
  }
};

// What a results table of one cell holds or finds.
std::string cell_finding(std::string_view header, std::string_view cell,
                         std::string_view locale = "vi") {
  ClusterArchive archive;
  archive.put("site.toml",
              "[site]\ntitle = \"K\"\nnumber_locale = \"" + std::string(locale) + "\"\n");
  archive.put("content/results/cum-2/2023.csv",
              "unit;" + std::string(header) + "\na;" + std::string(cell) + "\n");
  return archive.finding();
}

ResultValue cell_value(std::string_view header, std::string_view cell) {
  ClusterArchive archive;
  archive.put("content/results/cum-2/2023.csv",
              "unit;" + std::string(header) + "\na;" + std::string(cell) + "\nb;\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  CHECK(site.results.size() == 2);
  return site.results.at(0).value;
}

constexpr std::string_view kCell = "content/results/cum-2/2023.csv:2:3 ";

}  // namespace

TEST_CASE("membership is read by year, with roles and how they were given") {
  ClusterArchive archive;
  archive.put("content/membership/cum-2.csv", R"(year,unit,role,from,to,how,decided_on,source
2018,quang-ninh-ttyt-tien-yen,,,,,,tong-ket-khoi-ttyt-2018
2019,quang-ninh-ttyt-tien-yen,truong,,,bình bầu,2018-12-11,tong-ket-khoi-ttyt-2018
2019,quang-ninh-ttyt-quang-yen,pho,,,bình bầu,2018-12-11,https://a.vn/b
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.memberships.size() == 3);
  const Membership& leader = site.memberships[1];
  CHECK(leader.cluster == ClusterId(0));
  CHECK(leader.unit.written == "quang-ninh-ttyt-tien-yen");
  CHECK(leader.year == 2019);
  CHECK(leader.role == MemberRole::kLeader);
  CHECK(leader.how == "bình bầu");
  CHECK(leader.decided_on == Date{2018, 12, 11});
  CHECK(leader.source.written == "tong-ket-khoi-ttyt-2018");
  CHECK_FALSE(leader.source.is_url);
  CHECK(leader.span.line == 3);
  CHECK(site.memberships[0].role == MemberRole::kMember);
  CHECK(site.memberships[2].role == MemberRole::kDeputy);
  CHECK(site.memberships[2].source.is_url);
}

TEST_CASE("membership without a year stands in every year of its dates") {
  ClusterArchive archive;
  archive.put("content/membership/cum-2.csv",
              "unit,from,to\na,01/03/2020,31/12/2022\nb,2021,\nc,,\nd,2022,2021\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{"content/membership/cum-2.csv:4:1 KY107.year",
                                    "content/membership/cum-2.csv:5:8 KY307.order 2022 2021"});
  REQUIRE(site.memberships.size() == 4);
  CHECK(site.memberships[0].year == 2020);
  CHECK(site.memberships[2].year == 2022);
  CHECK(site.memberships[2].from == Date{2020, 3, 1});
  CHECK(site.memberships[3].unit.written == "b");
  CHECK(site.memberships[3].year == 2021);
}

TEST_CASE("headers may be Vietnamese, with or without marks; rows may be numbered") {
  ClusterArchive archive;
  archive.put("content/membership/cum-2.csv",
              "STT;Năm;don vi;VAI TRÒ;Nguồn\n1;2023;Bệnh viện A;Trưởng;x\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.memberships.size() == 1);
  CHECK(site.memberships[0].unit.written == "Bệnh viện A");
  CHECK(site.memberships[0].role == MemberRole::kLeader);
}

TEST_CASE("faults of a table stand at their cells") {
  ClusterArchive archive;
  archive.put("content/membership/cum-2.csv",
              "year,unit,rolle,from\n20023,a,,\n2023,,,\n2023,b,,31/02/2023\n");
  archive.load();
  CHECK(archive.findings() ==
        Lines{"content/membership/cum-2.csv:1:11 KY303 rolle (did-you-mean role)",
              "content/membership/cum-2.csv:2:1 KY307.year 20023",
              "content/membership/cum-2.csv:3:1 KY107.cell unit",
              "content/membership/cum-2.csv:4:9 KY307.no-such-day 31/02/2023"});
}

TEST_CASE("a table of a cluster that does not exist is KY201") {
  ClusterArchive archive;
  archive.put("content/membership/cum-3.csv", "year,unit\n2023,a\n");
  CHECK(archive.finding() ==
        "content/membership/cum-3.csv:0:0 KY201.cluster-file cum-3 (did-you-mean cum-2)");
}

TEST_CASE("a table without a header or without its main column is KY107") {
  ClusterArchive archive;
  archive.put("content/membership/cum-2.csv", "");
  archive.put("content/results/cum-2/2023.csv", "# ghi chú\nHạng\n1\n");
  archive.load();
  CHECK(archive.findings() == Lines{"content/membership/cum-2.csv:1:1 KY107.empty",
                                    "content/results/cum-2/2023.csv:2:1 KY107.column unit"});
}

TEST_CASE("results are read from Excel's Vietnamese form, with the file's source") {
  ClusterArchive archive;
  archive.put("content/results/cum-2/2023-H1.csv", R"(# source = so-ket-cum-2-2023
Đơn vị;Tự chủ kinh phí (%)
Bệnh viện Đa khoa tỉnh;106,6
Bệnh viện Phục hồi chức năng;87
Bệnh viện Phổi Lạng Sơn;
Trung tâm Y tế huyện Chi Lăng;-
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.results.size() == 4);
  const YearResult& first = site.results[0];
  CHECK(first.cluster == ClusterId(0));
  CHECK(first.unit.written == "Bệnh viện Đa khoa tỉnh");
  CHECK(first.unit.span.line == 3);
  CHECK(first.period.code() == "2023-H1");
  CHECK(site.metrics.at(first.metric.index()).id == "tu-chu-pct");
  CHECK(first.value.kind == ResultValue::Kind::kNumber);
  CHECK(first.value.number == doctest::Approx(106.6));
  CHECK(first.value.decimals == 1);
  CHECK(first.source.written == "so-ket-cum-2-2023");
  CHECK(first.span.column == 24);
  CHECK(site.results[2].value.kind == ResultValue::Kind::kUnknown);
  CHECK(site.results[3].value.kind == ResultValue::Kind::kNotApplicable);
}

TEST_CASE("totals of a cluster stand one row a period") {
  ClusterArchive archive;
  archive.put("content/results/cum-2/_cluster.csv",
              "period,khen-ca-nhan,dat-chi-tieu,source\n2023-H1,155,,a\n2018,,14/14,b\n,1,,\n");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{"content/results/cum-2/_cluster.csv:4:1 KY107.cell period"});
  REQUIRE(site.results.size() == 4);
  CHECK(site.results[0].unit.empty());
  CHECK(site.results[0].value.number == 155);
  CHECK(site.results[0].source.written == "a");
  CHECK(site.results[3].period.code() == "2018");
  CHECK(site.results[3].value.kind == ResultValue::Kind::kRatio);
  CHECK(site.results[3].value.number == 14);
  CHECK(site.results[3].value.out_of == 14);
}

TEST_CASE("a column that is no metric is KY303 with the nearest header") {
  CHECK(cell_finding("Tự trủ (%)", "1") ==
        "content/results/cum-2/2023.csv:1:6 KY303.metric Tự trủ (%) (did-you-mean Tự chủ (%))");
  CHECK(cell_finding("hang", "1").empty());
  CHECK(cell_finding("Hạng;Xếp thứ", "1;1") ==
        "content/results/cum-2/2023.csv:1:11 KY303.twice Xếp thứ");
}

TEST_CASE("numbers follow the locale and nothing is guessed") {
  const std::string cell(kCell);
  CHECK(cell_finding("tu-chu-pct", "106.6") == cell + "KY301 106.6 (write 106,6)");
  CHECK(cell_finding("tu-chu-pct", "106,6", "en") == cell + "KY301.english 106,6 (write 106.6)");
  CHECK(cell_finding("tu-chu-pct", "106.6", "en").empty());
  CHECK(cell_finding("tu-chu-pct", "cao") == cell + "KY301 cao");
  CHECK(cell_finding("tu-chu-pct", "-1") == cell + "KY302.min Tự chủ kinh phí -1 0,0");
  CHECK(cell_finding("khen-ca-nhan", "1,234") == cell + "KY301.whole 1,234");
  CHECK(cell_value("khen-ca-nhan", "1.234").number == 1234);
  CHECK(cell_value("tu-chu-pct", "87%").number == 87);
  CHECK(cell_value("tu-chu-pct", "–").kind == ResultValue::Kind::kNotApplicable);
  CHECK(cell_value("tu-chu-pct", "0").kind == ResultValue::Kind::kNumber);
}

TEST_CASE("ranks, grades and ratios are read as what they are") {
  const std::string cell(kCell);
  CHECK(cell_value("xep-hang", "2=").tie);
  CHECK(cell_value("xep-hang", "2=").number == 2);
  CHECK(cell_value("xep-hang", "2").kind == ResultValue::Kind::kRank);
  CHECK(cell_finding("xep-hang", "nhất") == cell + "KY301.rank nhất");
  CHECK(cell_finding("xep-hang", "1,5") == cell + "KY301.rank 1,5");
  CHECK(cell_value("xep-loai", "TỐT").number == 1);
  CHECK(cell_finding("xep-loai", "giỏi") ==
        cell + "KY304 giỏi xuất sắc, tốt, khá, trung bình, yếu, kém");
  CHECK(cell_finding("xep-loai", "tot").starts_with(cell + "KY304"));
  CHECK(cell_finding("dat-chi-tieu", "15/14") == cell + "KY305 15/14");
  CHECK(cell_finding("dat-chi-tieu", "0/0") == cell + "KY305.zero 0/0");
  CHECK(cell_finding("dat-chi-tieu", "14") == cell + "KY301.ratio 14");
  CHECK(cell_value("ghi-nhan", "ổn định").text == "ổn định");
}

TEST_CASE("a results file is named by its period") {
  ClusterArchive archive;
  archive.put("content/results/cum-2/nam-2023.csv", "unit;Hạng\na;1\n");
  CHECK(archive.finding() ==
        "content/results/cum-2/nam-2023.csv:0:0 KY307.file-period nam-2023 (period-forms)");
}

TEST_CASE("awards are read with recipients, counts and decisions") {
  Archive archive;
  archive.put(
      "content/awards/2018.csv",
      R"(period,type,recipient_kind,recipient,count,status,proposed_by,authority,decision_no,decision_date,how,source
2018,co-tinh,collective,quang-ninh-ttyt-dong-trieu,,proposed,quang-ninh-khoi-ttyt-huyen,UBND tỉnh Quảng Ninh,,,bỏ phiếu,tong-ket-khoi-ttyt-2018
2017..2022,gk-so,individual,,55,awarded,,Sở Y tế Hà Giang,12/QĐ-SYT,05/06/2022,,
,gk-so,individual,Nguyễn Văn A,,awarded,,,,,,
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.awards.size() == 3);
  const Award& proposed = site.awards[0];
  CHECK(proposed.merit.code() == "2018");
  CHECK(proposed.type.written == "co-tinh");
  CHECK(proposed.status == AwardStatus::kProposed);
  CHECK(proposed.recipient.written == "quang-ninh-ttyt-dong-trieu");
  CHECK(proposed.recipient.span.column == 25);
  CHECK(proposed.names_known);
  CHECK(proposed.count == 1);
  CHECK(proposed.authority.written == "UBND tỉnh Quảng Ninh");
  CHECK(proposed.how == "bỏ phiếu");
  const Award& counted = site.awards[1];
  CHECK(counted.merit.code() == "2017..2022");
  CHECK_FALSE(counted.names_known);
  CHECK(counted.count == 55);
  CHECK(counted.recipient_kind == RecipientKind::kIndividual);
  CHECK(counted.decision_number == "12/QĐ-SYT");
  CHECK(counted.decision_date == Date{2022, 6, 5});
  CHECK(site.awards[2].merit.code() == "2018");
}

TEST_CASE("an award needs type, recipient, kind and status") {
  Archive archive;
  archive.put(
      "content/awards/2018.csv",
      "type,recipient_kind,recipient,status\nx,,a,propsed\n,tập thể,a,\nx,collective,,awarded\n");
  archive.load();
  CHECK(archive.findings() ==
        Lines{"content/awards/2018.csv:2:1 KY107.cell recipient_kind",
              "content/awards/2018.csv:2:6 KY109.status propsed (did-you-mean proposed)",
              "content/awards/2018.csv:3:1 KY107.cell status",
              "content/awards/2018.csv:3:1 KY107.cell type",
              "content/awards/2018.csv:3:2 KY109.recipient-kind tập thể (one-of collective, "
              "individual, household, community)",
              "content/awards/2018.csv:4:1 KY107.recipient"});
}

TEST_CASE("documents are read from their table and from files of their own") {
  Archive archive;
  archive.put("content/documents/documents.csv",
              R"(id,number,type,issuer,date,effective,replaced_by,title,file,url,tags
luat-15-2003-qh11,15/2003/QH11,Luật,Quốc hội,2003-11-26,,luat-06-2022-qh15,"Luật Thi đua, khen thưởng",,,thi đua
luat-06-2022-qh15,06/2022/QH15,Luật,Quốc hội,2022-06-15,2024-01-01,,"Luật Thi đua, khen thưởng",luat.pdf,https://a.vn,thi đua; khen
)");
  archive.put("content/documents/quy-che.md",
              "+++\ntitle = \"Quy chế\"\nnumber = \"1/QC\"\ntype = \"Quy chế\"\n+++\nĐiều 1.\n");
  archive.put("content/documents/files/ghi-chu.md", "chép nguyên");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.documents.size() == 3);
  CHECK(site.documents[0].id == "luat-15-2003-qh11");
  CHECK(site.documents[0].title == "Luật Thi đua, khen thưởng");
  CHECK(site.documents[0].names.at(0).name == "Luật Thi đua, khen thưởng");
  CHECK(site.documents[0].replaced_by.written == "luat-06-2022-qh15");
  CHECK(site.documents[0].span.line == 2);
  CHECK(site.documents[1].effective == Date{2024, 1, 1});
  CHECK(site.documents[1].file.text == "luat.pdf");
  REQUIRE(site.documents[1].tags.size() == 2);
  CHECK(site.documents[1].tags[1].text == "khen");
  CHECK(site.documents[2].id == "quy-che");
  CHECK(site.documents[2].number == "1/QC");
  REQUIRE(site.assets.size() == 1);
  CHECK(site.assets[0].url == "van-ban/files/ghi-chu.md");
}

TEST_CASE("targets are read with the kind of value their metric has") {
  ClusterArchive archive;
  archive.put("content/targets/cum-2-2024.toml", R"(cluster = "cum-2"
period = "2024"
source = "phat-dong-du-phong-2024"

[[target]]
id = "loai-tot"
text = "Mọi đơn vị xếp loại tốt trở lên, không đơn vị nào yếu hoặc kém"
metric = "xep-loai"
op = ">="
value = "tốt"
share = 100                        # per cent of units

[[target]]
id = "can-bo-tot"
text = "Hơn chín phần mười nhân sự được đánh giá từ mức hoàn thành tốt"
metric = "tu-chu-pct"
op = ">"
value = 90.5
outcome = "met"

[[target]]
id = "co-so-xanh"
text = "Cơ sở y tế xanh, sạch, đẹp"
themes = ["xanh-sach-dep"]         # qualitative: no metric
source = "khac"
)");
  const Site site = archive.load();
  CHECK(archive.findings() == Lines{});
  REQUIRE(site.target_sets.size() == 1);
  const TargetSet& set = site.target_sets[0];
  CHECK(set.cluster.written == "cum-2");
  CHECK(set.period.code() == "2024");
  REQUIRE(set.targets.size() == 3);
  CHECK(set.targets[0].comparison == Comparison::kAtLeast);
  CHECK(set.targets[0].value.kind == ResultValue::Kind::kGrade);
  CHECK(set.targets[0].value.number == 1);
  CHECK(set.targets[0].share == 100.0);
  CHECK(set.targets[1].value.number == 90.5);
  CHECK(set.targets[1].value.decimals == 1);
  CHECK(set.targets[1].stated_outcome == Outcome::kMet);
  CHECK(set.targets[1].source.written == "phat-dong-du-phong-2024");
  CHECK(set.targets[2].metric.empty());
  CHECK(set.targets[2].themes.at(0).text == "xanh-sach-dep");
  CHECK(set.targets[2].source.written == "khac");
}

TEST_CASE("a target set needs a cluster and a period, its values those of the metric") {
  ClusterArchive archive;
  archive.put("content/targets/a.toml",
              "[[target]]\ntext = \"A\"\nmetric = \"xep-loai\"\nvalue = \"giỏi\"\nop = \"=>\"\n");
  archive.load();
  CHECK(archive.findings() ==
        Lines{"content/targets/a.toml:1:1 KY107 cluster", "content/targets/a.toml:1:1 KY107 period",
              "content/targets/a.toml:4:9 KY304 giỏi xuất sắc, tốt, khá, trung bình, yếu, kém",
              "content/targets/a.toml:5:6 KY109.comparison => (did-you-mean =)"});
}
