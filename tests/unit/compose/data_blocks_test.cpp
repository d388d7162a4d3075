// ```results, ```chart, ```members, ```awards
#include "compose_fixture.h"

using kyyeu::DataBlock;
using kyyeu::DataBlockKind;
using kyyeu::MetricId;
using kyyeu::RecordKind;
using kyyeu::compose::ComposeFixture;

TEST_CASE("a data block holds what its lines say and its place in the HTML") {
  ComposeFixture f;
  const std::string html = f.html(
      "Trước\n\n```results\ncluster = cum-2\nperiod=2023-H1\n\n# ghi chú\n"
      "metric = \"tu-chu\"\nunit = 'Bệnh viện Lao'\n```\nSau");
  CHECK(html == "<p>Trước</p>\n<p>Sau</p>\n");
  CHECK(f.body().plain == "Trước\nSau");
  CHECK(f.findings().empty());
  REQUIRE(f.body().blocks.size() == 1);
  const DataBlock& block = f.body().blocks[0];
  CHECK(block.kind == DataBlockKind::kResults);
  CHECK(block.offset == std::string("<p>Trước</p>\n").size());
  CHECK(block.cluster.kind == RecordKind::kCluster);
  CHECK(block.unit.kind == RecordKind::kUnit);
  CHECK(block.period == "2023-H1");
  CHECK(block.metric == MetricId(0));
  CHECK(block.span.line == 12);
}

TEST_CASE("each kind of data block has its word, others are code") {
  ComposeFixture f;
  f.html(
      "```chart\nmetric = Tự chủ kinh phí\n```\n```members\ncluster = cum-2\n```\n"
      "```awards\nperiod = 2018\n```\n");
  REQUIRE(f.body().blocks.size() == 3);
  CHECK(f.body().blocks[0].kind == DataBlockKind::kChart);
  CHECK(f.body().blocks[1].kind == DataBlockKind::kMembers);
  CHECK(f.body().blocks[2].kind == DataBlockKind::kAwards);
  CHECK_FALSE(f.body().empty());
  CHECK(f.html("```result\nx\n```").starts_with("<pre>"));
  CHECK(f.html("    results\n").starts_with("<pre>"));
}

TEST_CASE("faults of data blocks are found at their lines") {
  ComposeFixture f;
  f.html(
      "```results\nclusters = cum-2\nperiod = 2023-H3\nlinh tinh\n  unit = bv-phoj\n"
      "metric = tu-cu\ncluster = cum-9\n```\n");
  CHECK(f.findings() ==
        "11:1 KY103(clusters) did-you-mean(cluster)\n"
        "12:10 KY307.period(2023-H3) period-forms\n"
        "13:1 KY102.block-line(linh tinh)\n"
        "14:10 KY201.unit(bv-phoj) nearest(bv-phoi, bv-phoi)\n"
        "15:10 KY201.metric(tu-cu) nearest(tu-chu, tu-chu)\n"
        "16:11 KY201.cluster(cum-9) nearest(cum-2, cum-2)");
  CHECK(f.body().blocks.empty());
}

TEST_CASE("a unit's name that two bear is an error in a block too") {
  ComposeFixture f;
  f.html("```results\nunit = Bệnh viện Chung\n```\n");
  CHECK(f.findings() == "11:8 KY202(Bệnh viện Chung, 2, bv-a, bv-b) write-id");
}

TEST_CASE("a data block of nothing is an error, on a cluster's page it is the cluster's") {
  ComposeFixture f;
  f.html("```results\n```\n\n```members\nperiod = 2023\n```\n\n```members cum-2\n```\n");
  CHECK(f.findings() ==
        "10:4 KY107.block(cluster)\n13:4 KY107.block(cluster)\n17:4 KY102.block-line(cum-2)");
  f.html("x");
  f.site.clusters[0].body.text = "```members\n```\n";
  f.compose();
  REQUIRE(f.site.clusters[0].composed.blocks.size() == 1);
  CHECK(f.site.clusters[0].composed.blocks[0].cluster.kind == RecordKind::kCluster);
}

TEST_CASE("a data block in a list or quote is found there") {
  ComposeFixture f;
  CHECK(f.html("> ```members\n> cluster = cum-2\n> x\n> ```\n") == "<blockquote>\n</blockquote>\n");
  CHECK(f.findings() == "12:3 KY102.block-line(x)");
}
