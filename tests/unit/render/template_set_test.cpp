// The template engine: what Mustache means here, and each trap of the library underneath.
#include "render/template_set.h"

#include <doctest/doctest.h>

#include "render/site_frames.h"
#include "unit/render/theme_on_disk.h"

namespace kyyeu::render {
namespace {

const ViewType& leaf_type() {
  static const ViewType kType{"leaf",
                              {{"name", FieldKind::kText, "-"}, {"note", FieldKind::kText, "-"}}};
  return kType;
}

const ViewType& branch_type() {
  static const ViewType kType{
      "branch", {{"name", FieldKind::kText, "-"}, {"leaves", FieldKind::kList, "-", leaf_type}}};
  return kType;
}

const ViewType& tree_type() {
  static const ViewType kType{"tree",
                              {{"name", FieldKind::kText, "-"},
                               {"note", FieldKind::kText, "-"},
                               {"text_html", FieldKind::kHtml, "-"},
                               {"is_old", FieldKind::kFlag, "-"},
                               {"crown", FieldKind::kObject, "-", leaf_type},
                               {"branches", FieldKind::kList, "-", branch_type}}};
  return kType;
}

constexpr LayoutType kTree{"tree", tree_type, false};

// A theme of one layout and some partials.
struct Bench {
  explicit Bench(std::string layout) { add("layouts/tree.mustache", std::move(layout)); }

  Bench& add(std::string path, std::string bytes) {
    const FileId file = files.add(path);
    theme.files.push_back({std::move(path), std::move(bytes), file});
    return *this;
  }

  std::string render(const View& view) {
    add("theme.toml", "api = 1\n").add("i18n/vi.toml", "[a]\nb = \"một & hai\"\n");
    Diagnostics diagnostics;
    const Words words = Words::load(theme, "vi", diagnostics);
    const LayoutType layouts[] = {kTree};
    const TemplateSet set = TemplateSet::load(theme, words, layouts, diagnostics);
    findings = in_short(diagnostics, files);
    std::string out;
    set.render("tree", View(), View(), view, out);
    if (!out.empty() && out.back() == '\n') out.pop_back();
    return out;
  }

  std::string problems() {
    render(View());
    return findings;
  }

  SourceFiles files;
  ThemeFiles theme;
  std::string findings;
};

View leaf(std::string name, std::string note = "") {
  View view;
  view.text("name", std::move(name)).text("note", std::move(note));
  return view;
}

View tree() {
  View view;
  view.text("name", "Cây <to>").text("note", "ngoài").html("text_html", "<p>a</p>");
  std::vector<View> branches;
  for (const char* name : {"một", "hai"}) {
    std::vector<View> leaves;
    leaves.push_back(leaf("x"));
    leaves.push_back(leaf("y", "trong"));
    branches.emplace_back().text("name", name).list("leaves", std::move(leaves));
  }
  view.list("branches", std::move(branches));
  return view;
}

TEST_CASE("Text is escaped, HTML is not") {
  CHECK(Bench("{{name}}|{{{text_html}}}|{{& text_html}}").render(tree()) ==
        "Cây &lt;to&gt;|<p>a</p>|<p>a</p>");
  View quotes;
  quotes.text("name", R"(a"b'c&d)");
  CHECK(Bench("<i title=\"{{name}}\">").render(quotes).find("\"b") == std::string::npos);
}

TEST_CASE("Lists repeat, objects open, flags and texts tell whether they are there") {
  CHECK(Bench("{{#branches}}[{{name}}]{{/branches}}").render(tree()) == "[một][hai]");
  CHECK(Bench("{{#note}}({{note}}){{/note}}{{^is_old}}mới{{/is_old}}").render(tree()) ==
        "(ngoài)mới");
  View view;
  view.object("crown", leaf("tán")).flag("is_old", true);
  CHECK(Bench("{{#crown}}{{name}}{{/crown}}{{#is_old}} cũ{{/is_old}}{{^note}} -{{/note}}")
            .render(view) == "tán cũ -");
}

TEST_CASE("Nested lists of one length keep their own items") {
  CHECK(Bench("{{#branches}}{{name}}:{{#leaves}}{{name}}{{^is_last}},{{/is_last}}{{/leaves}};"
              "{{name}} {{/branches}}")
            .render(tree()) == "một:x,y;một hai:x,y;hai ");
}

TEST_CASE("What an inner frame declares is never taken from an outer one") {
  CHECK(Bench("{{#branches}}{{#leaves}}<{{note}}>{{/leaves}}{{/branches}}").render(tree()) ==
        "<><trong><><trong>");
  CHECK(Bench("{{#branches}}{{note}} {{/branches}}").render(tree()) == "ngoài ngoài ");
}

TEST_CASE("An outer name is reached through sections that open no frame") {
  CHECK(Bench("{{#note}}{{#branches}}{{#name}}{{note}}{{name}}{{#is_first}}!{{/is_first}}"
              "{{/name}} {{/branches}}{{name}}{{/note}}")
            .render(tree()) == "ngoàimột! ngoàihai Cây &lt;to&gt;");
}

TEST_CASE("has_ tells whether a list has items, once") {
  const std::string source =
      "{{#has_branches}}<ul>{{#branches}}<li>{{/branches}}</ul>"
      "{{/has_branches}}{{^has_branches}}không{{/has_branches}}";
  CHECK(Bench(source).render(tree()) == "<ul><li><li></ul>");
  CHECK(Bench(source).render(View()) == "không");
}

TEST_CASE("A list longer than those held ready is printed whole") {
  View view;
  std::vector<View> branches(1000);
  for (View& branch : branches)
    branch.text("name", "x");
  view.list("branches", std::move(branches));
  CHECK(Bench("{{#branches}}{{name}}{{/branches}}").render(view) == std::string(1000, 'x'));
}

TEST_CASE("Partials see the frames around their tag, also in lists") {
  Bench bench("{{#branches}}\n  {{> p-b}}\n{{/branches}}\n");
  bench.add("partials/p-b.mustache", "{{! chú thích }}\n<b>{{name}}</b>{{> p-n}}\n");
  bench.add("partials/p-n.mustache", "{{#note}} {{note}}{{/note}}\n");
  CHECK(bench.render(tree()) == "<b>một</b> ngoài\n<b>hai</b> ngoài\n");
}

TEST_CASE("A partial is not shadowed by a field of its name") {
  Bench bench("{{> note}}");
  bench.add("partials/note.mustache", "mẫu con");
  CHECK(bench.render(tree()) == "mẫu con");
}

TEST_CASE("Indentation and lines of tags alone vanish, spaces between words stay") {
  CHECK(Bench("<ul>\n  {{#branches}}\n    <li>a {{name}} b</li>  \n  {{/branches}}\n</ul>\n")
            .render(tree()) == "<ul>\n<li>a một b</li>\n<li>a hai b</li>\n</ul>");
  CHECK(Bench("{{name}} {{note}}").render(tree()) == "Cây &lt;to&gt; ngoài");
}

TEST_CASE("Words are put in, escaped, when the theme is loaded") {
  CHECK(Bench("{{t.a.b}}: {{name}}").render(tree()) == "một &amp; hai: Cây &lt;to&gt;");
  CHECK(Bench("\n\n ă {{t.a.c}}").problems() ==
        "layouts/tree.mustache:3:6 KY907.unknown a.c ~t.a.b\n");
}

TEST_CASE("Values are never taken for templates") {
  View view;
  view.text("name", "{{note}}{{{@0}}}").html("text_html", "{{#x}}").text("note", "n");
  CHECK(Bench("{{name}}{{{text_html}}}").render(view) == "{{note}}{{{@0}}}{{#x}}");
}

TEST_CASE("A single brace and a script of braces are text") {
  CHECK(Bench("{ a } }} b").render(tree()) == "{ a } }} b");
}

TEST_CASE("Unknown names are found where they stand, with the nearest known one") {
  CHECK(Bench("<p>\n  đây {{nam}}").problems() == "layouts/tree.mustache:2:9 KY901 nam ~name\n");
  CHECK(Bench("{{#branches}}{{xyzzy}}{{/branches}}").problems() ==
        "layouts/tree.mustache:1:16 KY901 xyzzy\n");
  CHECK(Bench("{{#branchs}}{{leaf}}{{/branchs}}").problems() ==
        "layouts/tree.mustache:1:4 KY901 branchs ~branches\n");
  CHECK(Bench("{{#is_last}}{{/is_last}}").problems().find("KY901 is_last") != std::string::npos);
}

TEST_CASE("A text in three braces and HTML in two are faults") {
  CHECK(Bench("{{{name}}}").problems() == "layouts/tree.mustache:1:4 KY905.text name\n");
  CHECK(Bench("{{text_html}}").problems() == "layouts/tree.mustache:1:3 KY905.html text_html\n");
  CHECK(Bench("{{branches}}").problems() == "layouts/tree.mustache:1:3 KY905.print branches\n");
  CHECK(Bench("{{#text_html}}a{{/text_html}}").problems() == "");
}

TEST_CASE("Sections must be closed in their own file, in order") {
  CHECK(Bench("{{#note}}").problems() == "layouts/tree.mustache:1:4 KY904.section note\n");
  CHECK(Bench("{{/note}}").problems() == "layouts/tree.mustache:1:4 KY904.end note\n");
  CHECK(Bench("{{#note}}{{/name}}").problems() ==
        "layouts/tree.mustache:1:13 KY904.mismatch name note\n");
  CHECK(Bench("a {{name").problems() == "layouts/tree.mustache:1:3 KY904.tag\n");
}

TEST_CASE("What this Mustache leaves out is said, not guessed") {
  CHECK(Bench("{{=<% %>=}}").problems().find("KY909") != std::string::npos);
  CHECK(Bench("{{#branches}}{{.}}{{/branches}}").problems().find("KY909 .") != std::string::npos);
  CHECK(Bench("{{crown.name}}").problems() == "layouts/tree.mustache:1:3 KY909 crown.name\n");
  CHECK(Bench("{{}}").problems().find("KY909") != std::string::npos);
}

TEST_CASE("Unknown partials and circles of partials are faults") {
  Bench bench("{{> p-one}}{{> p-twoo}}");
  bench.add("partials/p-one.mustache", "1{{> p-two}}");
  bench.add("partials/p-two.mustache", "2{{> p-one}}");
  CHECK(bench.problems() ==
        "layouts/tree.mustache:1:16 KY902 p-twoo ~p-two\n"
        "partials/p-two.mustache:1:6 KY903 p-one\n");
}

TEST_CASE("A layout that is missing and a theme for another version are faults") {
  SourceFiles files;
  ThemeFiles theme;
  theme.files.push_back({"theme.toml", "api = 7\n", files.add("theme.toml")});
  theme.files.push_back({"i18n/vi.toml", "", files.add("vi.toml")});
  Diagnostics diagnostics;
  const Words words = Words::load(theme, "vi", diagnostics);
  const LayoutType layouts[] = {kTree};
  TemplateSet::load(theme, words, layouts, diagnostics);
  CHECK(in_short(diagnostics, files) ==
        ":0:0 KY906.layout layouts/tree.mustache\ntheme.toml:1:7 KY908 1\n");
}

}  // namespace
}  // namespace kyyeu::render
