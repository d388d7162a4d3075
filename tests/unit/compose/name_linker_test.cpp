// Names in running text, from the archive's records to links and findings.
#include "compose/name_linker.h"

#include "compose/resolver_targets.h"
#include "compose_fixture.h"
#include "link/name_automaton.h"

using namespace kyyeu;

namespace {

// Lạng Sơn: units "Trung tâm Y tế huyện Hữu Lũng" (from 2025-07-01 "… khu vực Hữu Lũng") and
// "Bệnh viện Phổi", of "Cụm thi đua số 2"; "Trung tâm Y tế huyện Châu Thành" in two provinces; laws
// of 2003 and 2022 with one title; the people Nguyễn Thế Toàn and, hidden, Trần Thị Ẩn.
class Linked {
 public:
  Linked() {
    place("lang-son", "tỉnh Lạng Sơn");
    place("an-giang", "tỉnh An Giang");
    place("long-an", "tỉnh Long An");
    Unit& huu_lung = unit("huu-lung", "Trung tâm Y tế huyện Hữu Lũng", 0);
    huu_lung.district = "huyện Hữu Lũng";
    huu_lung.names[0].to = {2025, 6, 30};
    huu_lung.names.push_back({"Trung tâm Y tế khu vực Hữu Lũng", "", {2025, 7, 1}});
    alias(huu_lung, "Hữu Lũng");
    unit("phoi", "Bệnh viện Phổi", 0);
    unit("chau-thanh-ag", "Trung tâm Y tế huyện Châu Thành", 1);
    unit("chau-thanh-la", "Trung tâm Y tế huyện Châu Thành", 2);
    Cluster& cluster = add(site.clusters, "cum-2", "Cụm thi đua số 2");
    alias(cluster, "Cụm số 2");
    cluster.place.id = PlaceId(std::size_t{0});
    add(site.people, "toan", "Nguyễn Thế Toàn");
    add(site.people, "an", "Trần Thị Ẩn").hidden = true;
    add(site.award_types, "cstd", "Chiến sĩ thi đua cơ sở");
    law("luat-2003", "15/2003/QH11", {2003, 11, 26}).replaced_by.id = DocumentId(std::size_t{1});
    law("luat-2022", "06/2022/QH15", {2022, 6, 15}).effective = {2024, 1, 1};
    Article& article = add(site.articles, "bai", "Bài");
    article.title.text = "Bài";
    article.year = 2018;
    article.date = {2018, 12, 11};
    article.body.first_line = 10;
  }

  std::string html(std::string_view markdown) {
    article().body.text = markdown;
    for (const std::string& url : pages())
      site.pages.emplace_back().url = url;
    Diagnostics unused;
    link::ReferenceResolver resolver(site);
    resolver.learn_members();
    const link::NameAutomaton names(site);
    const compose::NameLinker linker(site, names, resolver);
    compose::ComposeOptions options;
    options.mentions = &linker;
    const TaskPool pool(2);
    compose::compose_bodies(site, compose::ResolverTargets(site, resolver), pool, diagnostics,
                            options);
    return article().composed.html;
  }
  // The ids of the records that were linked by their names, in order.
  std::string links(std::string_view markdown) {
    html(markdown);
    std::string out;
    for (const OutgoingLink& link : article().composed.links) {
      if (link.automatic) out += (out.empty() ? "" : " ") + site.record(link.target).id;
    }
    return out;
  }
  std::string findings() const {
    std::string out;
    for (const Finding& finding : diagnostics.sorted(site.files)) {
      out += std::to_string(finding.span.line) + ":" + std::to_string(finding.span.column) + " " +
             finding.message;
      for (const std::string& argument : finding.arguments)
        out += " [" + argument + "]";
      out += '\n';
    }
    return out;
  }

  Article& article() { return site.articles[0]; }
  static void alias(Record& record, const std::string& words) {
    record.aliases.push_back({words, {}});
  }

  Site site;
  Diagnostics diagnostics;

 private:
  template <typename RecordType>
  RecordType& add(std::vector<RecordType>& records, const std::string& id,
                  const std::string& name) {
    RecordType& record = records.emplace_back();
    record.id = id;
    record.span.file = site.files.add("content/x/" + id + ".md");
    record.body.file = record.span.file;
    record.names.emplace_back().name = name;
    return record;
  }
  void place(const std::string& id, const std::string& name) { add(site.places, id, name); }
  Unit& unit(const std::string& id, const std::string& name, std::size_t place) {
    Unit& unit = add(site.units, id, name);
    unit.place.id = PlaceId(place);
    return unit;
  }
  Document& law(const std::string& id, const std::string& number, Date date) {
    Document& law = add(site.documents, id, "Luật Thi đua, khen thưởng");
    law.number = number;
    law.date = date;
    return law;
  }
  std::vector<std::string> pages() const {
    std::vector<std::string> urls;
    for_each_record(site, [&](RecordRef ref, const Record&) {
      if (std::string url = address::of(site, ref); !url.empty()) urls.push_back(url);
    });
    return urls;
  }
};

}  // namespace

TEST_CASE("abbreviations, case, tone marks' places and line breaks do not hide a name") {
  for (const char* text :
       {"Tại TTYT H. Hữu Lũng.", "TRUNG TÂM Y TẾ HUYỆN HỮU LŨNG", "TTYT Hữu Lũng đạt",
        "trung tâm y tế\nhuyện Hữu\nLũng", "Trung tâm **Y tế** huyện Hữu Lũng", "TTYT H.Hữu Lũng",
        "Trung tam Y te huyen Huu Lung", "TTYT Huu Lung"}) {
    CAPTURE(text);
    Linked f;
    CHECK(f.links(text) == "huu-lung");
    CHECK(f.findings().empty());
  }
}

TEST_CASE("a link says what the record was in the text's year") {
  Linked f;
  f.site.memberships.emplace_back();
  f.site.memberships[0].unit.id = UnitId(std::size_t{0});
  f.site.memberships[0].cluster = ClusterId(std::size_t{0});
  f.site.memberships[0].year = 2018;
  f.site.index.unit_years[{UnitId(std::size_t{0}), 2018}].memberships = {0};
  CHECK(f.html("Tại TTYT Hữu Lũng") ==
        "<p>Tại <a class=\"auto-link\" href=\"../../don-vi/huu-lung.html\" title=\"Trung tâm Y tế "
        "huyện Hữu Lũng, Cụm thi đua số 2 năm 2018\">TTYT Hữu Lũng</a></p>\n");
  CHECK(f.article().composed.links.front().sentence.text == "Tại TTYT Hữu Lũng");
}

TEST_CASE(
    "regional and central hospitals may be abbreviated; a grade behind a name is not its own") {
  Linked f;
  f.site.units[0].names[0].name = "Bệnh viện Đa khoa khu vực Bồng Sơn";
  f.site.units[1].names[0].name = "Bệnh viện Phong – Da liễu Trung ương Quy Hòa";
  for (const char* text : {"BVĐKKV Bồng Sơn", "BVĐK KV Bồng Sơn", "BV Đa khoa KV Bồng Sơn"}) {
    CAPTURE(text);
    CHECK(f.links(text) == "huu-lung");
  }
  CHECK(f.links("BV Phong - Da liễu TW Quy Hoà") == "phoi");
  CHECK(f.html("BVĐKKV Bồng Sơn tỉnh ta").find(">BVĐKKV Bồng Sơn</a> tỉnh ta") !=
        std::string::npos);
}

TEST_CASE("only the first mention in running text is a link") {
  Linked f;
  CHECK(f.links("## Cụm thi đua số 2\n\n`Cụm số 2` và Cụm số 2, rồi Cụm thi đua số 2") == "cum-2");
  CHECK(Linked().links("[Cụm số 2](https://a.vn)") == "");
  CHECK(Linked().links("[[Cụm thi đua số 2]] rồi Cụm số 2") == "");
  CHECK(Linked().links("Luận văn “Đổi mới Cụm thi đua số 2 hôm nay”") == "");
  CHECK(Linked().links("danh hiệu “Chiến sĩ thi đua cơ sở”") == "cstd");
  Linked all;
  all.site.config.link_first_only = false;
  CHECK(all.links("Cụm số 2, Cụm số 2") == "cum-2 cum-2");
}

TEST_CASE("every name of a long line is linked at its place, signs between them escaped") {
  Linked f;
  f.site.config.link_first_only = false;
  std::string text;
  std::string html;
  for (int i = 0; i < 50; ++i) {
    text += "x & y < z Cụm số 2, **Cụm** số 2; ";
    const std::string link =
        "<a class=\"auto-link\" href=\"../../cum/cum-2.html\" title=\"Cụm thi đua số 2\">";
    html +=
        "x &amp; y &lt; z " + link + "Cụm số 2</a>, " + link + "<strong>Cụm</strong> số 2</a>; ";
  }
  html.pop_back();
  CHECK(f.html(text) == "<p>" + html + "</p>\n");
}

TEST_CASE("no mark of quotation hides a title") {
  for (const char* text :
       {"Luận văn “Đổi mới Cụm thi đua số 2 hôm nay”", "Luận văn „Đổi mới Cụm thi đua số 2“ hay",
        "Luận văn «Đổi mới Cụm thi đua số 2»", "Luận văn \"Đổi mới Cụm thi đua số 2\" hay",
        "Luận văn ‘Đổi mới Cụm thi đua số 2’", "Luận văn ‹Đổi mới Cụm thi đua số 2›",
        "Bài 'Đổi mới Cụm thi đua số 2', hay", "Bài 'Cụm thi đua số 2 và M'Đrắk' hay",
        "“Cùng TP. Hà Nội và Cụm thi đua số 2 đi tới”", "“Đổi mới **Cụm thi đua** số 2 hôm nay”",
        "“Với [bạn](https://a.vn) và Cụm số 2”"}) {
    CAPTURE(text);
    CHECK(Linked().links(text).empty());
  }
  for (const char* text :
       {"„Tốt“ là Cụm thi đua số 2 và „hay“", "«Cụm thi đua số 2»", "\"hay\" Cụm số 2 \"tốt\"",
        "M'Đrắk, Cụm thi đua số 2 và Ea H'leo", "Cụm thi đua số 2' và 'hay'",
        "Ông nói: “Chúng tôi vui. Cụm thi đua số 2 rất mạnh”", "“Tốt” – Cụm số 2 – “hay”"}) {
    CAPTURE(text);
    CHECK(Linked().links(text) == "cum-2");
  }
}

TEST_CASE("a name in a title does not use up the first mention") {
  Linked f;
  CHECK(f.html("“Đổi mới Cụm số 2”\n\nCụm số 2").find("<p><a class") != std::string::npos);
}

TEST_CASE("numbers of documents are found whatever dash or space stands in them") {
  for (const char* text : {"Luật số 15/2003/QH11", "Luật 15 / 2003 / QH11", "15/2003/ QH11,",
                           "Luật 15/2003/\nQH11", "LUẬT SỐ 15/2003/QH11"}) {
    CAPTURE(text);
    CHECK(Linked().links(text) == "luat-2003");
  }
  for (const char* dash : {"-", "–", "—", "‑", " - ", " – ", " "}) {
    CAPTURE(dash);
    Linked f;
    f.site.documents[0].number = "05-CT/TW";
    CHECK(f.links("Chỉ thị 05" + std::string(dash) + "CT/TW của Bộ Chính trị") == "luat-2003");
  }
  for (const char* text : {"15/2003", "15/2003/QH12", "15/2003/QH11-X", "2015/2003/QH11"}) {
    CAPTURE(text);
    CHECK(Linked().links(text).empty());
  }
}

TEST_CASE("apostrophes of all kinds are one, and decomposed marks too") {
  for (const char* mark : {"'", "’", "‘", "ʼ", "´", "′"}) {
    CAPTURE(mark);
    Linked f;
    f.site.units[0].names[0].name = "Trung tâm Y tế huyện M'Đrắk";
    CHECK(f.links("TTYT M" + std::string(mark) + "Đrắk") == "huu-lung");
  }
}

TEST_CASE("in capitals a name of everyday words may go on") {
  CHECK(Linked().links("BỆNH VIỆN PHỔI TRUNG ƯƠNG") == "");
  CHECK(Linked().links("BỆNH VIỆN PHỔI") == "phoi");
  CHECK(Linked().links("TTYT HỮU LŨNG NĂM 2018") == "huu-lung");
}

TEST_CASE("a district of everyday words is a name of its own") {
  Linked f;
  f.site.units[0].names[0].name = "Trung tâm Y tế huyện Định Hóa";
  f.site.units[0].district = "Định Hóa";
  Linked::alias(f.site.units[0], "TTYT Định Hóa");
  f.article().place.id = PlaceId(std::size_t{1});
  CHECK(f.links("Tại TTYT Định Hóa") == "huu-lung");
  CHECK(f.links("Tại Trung tâm Y tế Định Hóa") == "huu-lung");
}

TEST_CASE("titles before a person and names behind do not matter") {
  for (const char* text :
       {"BS.CKII Nguyễn Thế Toàn", "BS.CKII. Nguyễn Thế Toàn", "TS.BS Nguyễn Thế Toàn",
        "đồng chí NGUYỄN THẾ TOÀN,", "ThS.Nguyễn Thế Toàn", "Nguyễn Thế\nToàn phát biểu"}) {
    CAPTURE(text);
    CHECK(Linked().links(text) == "toan");
  }
}

TEST_CASE("emphasis over a part of a name is cut in two") {
  Linked f;
  CHECK(f.html("**Mừng Cụm thi đua** số 2") ==
        "<p><strong>Mừng </strong><a class=\"auto-link\" href=\"../../cum/cum-2.html\"><strong>Cụm "
        "thi đua</strong> số 2</a></p>\n");
  CHECK(f.html("Cụm thi đua ***số** 2 mạnh*").find("<em><strong>số</strong> 2</em></a><em> mạnh") !=
        std::string::npos);
}

TEST_CASE("five namesakes are told apart by unit, cluster and place, or not at all") {
  const auto twins = [](Linked& f) {
    for (std::size_t i = 2; i < 5; ++i) {
      f.site.units.push_back(f.site.units[2]);
      f.site.units.back().id = "chau-thanh-" + std::to_string(i);
      f.site.units.back().place.id = PlaceId(std::size_t{0});
    }
  };
  Linked none;
  twins(none);
  CHECK(none.links("TTYT H. Châu Thành").empty());
  CHECK(none.findings().find("[5] [chau-thanh-ag, chau-thanh-la, chau-thanh-2") !=
        std::string::npos);
  Linked place;
  twins(place);
  place.article().place.id = PlaceId(std::size_t{2});
  CHECK(place.links("TTYT H. Châu Thành") == "chau-thanh-la");
  Linked several;  // three of them in the article's own place
  twins(several);
  several.article().place.id = PlaceId(std::size_t{0});
  CHECK(several.links("TTYT Châu Thành").empty());
  CHECK(several.findings().find("[3] [chau-thanh-2, chau-thanh-3, chau-thanh-4]") !=
        std::string::npos);
  Linked cluster;
  twins(cluster);
  cluster.article().place.id = PlaceId(std::size_t{1});
  cluster.article().clusters.push_back({"cum-2", {}, ClusterId(std::size_t{0})});
  Membership& row = cluster.site.memberships.emplace_back();
  row.unit.id = UnitId(std::size_t{5});
  row.cluster = ClusterId(std::size_t{0});
  row.year = 2018;
  CHECK(cluster.links("TTYT Châu Thành") == "chau-thanh-3");
}

TEST_CASE("settings overrule links") {
  Linked off;
  off.site.config.link_auto = false;
  CHECK(off.links("Cụm số 2").empty());
  Linked skip;
  skip.site.config.link_skip = {{"cum-2", {}}};
  CHECK(skip.links("Cụm số 2 và TTYT Hữu Lũng") == "huu-lung");
  Linked twins;
  twins.site.config.link_skip = {{"chau-thanh-ag", {}}, {"chau-thanh-la", {}}};
  CHECK(twins.links("TTYT Châu Thành").empty());
  CHECK(twins.findings().empty());
}

TEST_CASE("a name is no part of a longer one, and a place is no unit") {
  for (const char* text :
       {"Bệnh viện Phổi Trung ương", "Cụm thi đua số 25", "Cụm thi đua số 2-3", "tại Hữu Lũng",
        "Lê Nguyễn Thế Toàn", "nguyễn thế toàn", "115/2003/QH11", "TTYT thị xã Hữu Lũng"}) {
    CAPTURE(text);
    CHECK(Linked().links(text).empty());
  }
  CHECK(Linked().links("ông Nguyễn Thế Toàn") == "toan");
  CHECK(Linked().links("Luật số 15/2003/QH11.") == "luat-2003");
}

TEST_CASE("what every province has is linked only in its own") {
  Linked f;
  f.article().place.id = PlaceId(std::size_t{0});
  CHECK(f.links("Bệnh viện Phổi") == "phoi");
  Linked other;
  other.article().place.id = PlaceId(std::size_t{1});
  CHECK(other.links("Bệnh viện Phổi") == "");
  CHECK(other.findings().empty());
}

TEST_CASE("a shared name is decided by the article's records, place and year") {
  Linked unit;
  unit.article().source_unit.id = UnitId(std::size_t{3});
  CHECK(unit.links("TTYT Châu Thành") == "chau-thanh-la");
  Linked place;
  place.article().place.id = PlaceId(std::size_t{1});
  CHECK(place.links("TTYT Châu Thành") == "chau-thanh-ag");
  Linked law;
  CHECK(law.links("Luật Thi đua, khen thưởng") == "luat-2003");
  Linked later;
  later.article().date = {2025, 1, 1};
  CHECK(later.links("Luật Thi đua, khen thưởng") == "luat-2022");
}

TEST_CASE("the place right behind a name says whose it is") {
  for (const char* text : {"TTYT Châu Thành (An Giang)", "TTYT Châu Thành, tỉnh An Giang",
                           "TTYT H. Châu Thành – An Giang.", "TTYT Châu Thành thuộc tỉnh An Giang",
                           "Trung tâm Y tế huyện Châu Thành của An Giang - Long An"}) {
    CAPTURE(text);
    Linked f;  // before the article's own place
    f.article().place.id = PlaceId(std::size_t{2});
    CHECK(f.links(text) == "chau-thanh-ag");
  }
  for (const char* text : {"TTYT Châu Thành; An Giang", "TTYT Châu Thành và An Giang",
                           "TTYT Châu Thành (An Giang Mới)", "TTYT Châu Thành. An Giang"}) {
    CAPTURE(text);
    Linked f;
    f.article().place.id = PlaceId(std::size_t{2});
    CHECK(f.links(text) == "chau-thanh-la");
  }
  Linked other;  // a namesake that the archive does not have
  CHECK(other.links("TTYT Châu Thành (Lạng Sơn)").empty());
  CHECK(other.links("TTYT Hữu Lũng (An Giang)").empty());
  CHECK(other.findings().empty());
  CHECK(other.links("TTYT Hữu Lũng, An Giang và Long An") == "huu-lung");
  Linked generic;
  generic.article().place.id = PlaceId(std::size_t{1});
  CHECK(generic.links("Bệnh viện Phổi (Lạng Sơn)") == "phoi");
  Linked merged;
  Relation& relation = merged.site.places[1].relations.emplace_back();
  relation.type = RelationType::kMergedInto;
  relation.target.id = {RecordKind::kPlace, 2};
  CHECK(merged.links("TTYT Châu Thành (Long An)").empty());  // both are of it now
  CHECK(merged.links("TTYT Hữu Lũng (tỉnh Lạng Sơn)") == "huu-lung");
}

TEST_CASE("a shared name that nothing decides is KY610, once") {
  Linked f;
  CHECK(f.links("Ở\nTTYT Châu Thành, rồi TTYT Châu Thành").empty());
  CHECK(f.findings() == "11:1 KY610 [TTYT Châu Thành] [2] [chau-thanh-ag, chau-thanh-la]\n");
  Linked unmarked;
  unmarked.article().place.id = PlaceId(std::size_t{1});
  CHECK(unmarked.links("TTYT Chau Thanh").empty());
}

TEST_CASE("a name from a later day is KY609; a former name in a later text is not") {
  Linked f;
  CHECK(f.links("Tại Trung tâm Y tế khu vực Hữu Lũng, TTYT khu vực Hữu Lũng") == "huu-lung");
  CHECK(f.findings() == "10:5 KY609 [2018] [Trung tâm Y tế khu vực Hữu Lũng] [01/07/2025]\n");
  Linked later;
  later.article().date = {2026, 1, 1};
  CHECK(later.links("Tại Trung tâm Y tế huyện Hữu Lũng") == "huu-lung");
  CHECK(later.findings().empty());
}

TEST_CASE("a misspelt name is KY611 and no link") {
  Linked f;
  CHECK(f.links("Hội nghị của Cum thị đua số 2").empty());
  CHECK(f.findings() == "10:14 KY611.name [Cum thị đua số 2] [Cụm thi đua số 2]\n");
  for (const char* text : {"Cụm thi đua số 3", "Trung tâm Y tế huyện Bắc Sơn", "Nguyễn Thế Toản"}) {
    CAPTURE(text);
    Linked other;
    CHECK(other.links(text).empty());
    CHECK(other.findings().empty());
  }
}

TEST_CASE("words twice and hidden people are found in the text") {
  Linked f;
  f.links("Kết quả của của đơn vị, luôn luôn tốt, do Trần Thị Ẩn báo cáo");
  CHECK(f.findings() == "10:9 KY611.doubled [của của]\n10:43 KY615.hidden [Trần Thị Ẩn]\n");
}
