// One article from Markdown to its page, in a small archive held in memory.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

#include "base/task_pool.h"
#include "build/stage_words.h"
#include "build/theme_loader.h"
#include "compose/body_composer.h"
#include "compose/compose_bodies.h"
#include "compose/resolver_targets.h"
#include "io/memory_file_system.h"
#include "link/link_site.h"
#include "load/load_site.h"
#include "micro/samples.h"
#include "relate/backlinks.h"
#include "relate/related_articles.h"
#include "render/renderer.h"
#include "render/views/views.h"

namespace kyyeu::bench {
namespace {

constexpr int kArticles = 12;
constexpr std::int64_t kNow = 1'767'225'600;  // 2026-01-01, after every article

void add_archive(io::MemoryFileSystem& files) {
  files.add_file("/a/site.toml", "[site]\ntitle = \"Kho thử\"\nlanguage = \"vi\"\n");
  files.add_file("/a/content/data/places.toml", "[[place]]\nid = \"tinh-a\"\nname = \"tỉnh A\"\n");
  files.add_file("/a/content/units/ttyt-mot.toml",
                 "name = \"Trung tâm Y tế huyện Một\"\ntype = \"ttyt\"\nplace = \"tinh-a\"\n");
  files.add_file("/a/content/units/ttyt-hai.toml",
                 "name = \"Trung tâm Y tế huyện Hai\"\ntype = \"ttyt\"\nplace = \"tinh-a\"\n");
  files.add_file("/a/content/clusters/cum-1.toml",
                 "kind = \"cum\"\nplace = \"tinh-a\"\nname = \"Cụm thi đua số 1\"\n");
  files.add_file("/a/content/membership/cum-1.csv",
                 "# source = bai-0\nyear,unit,role\n2023,ttyt-mot,truong\n2023,ttyt-hai,pho\n");
  for (int i = 0; i < kArticles; ++i) {
    files.add_file("/a/content/articles/2023/bai-" + std::to_string(i) + ".md", article_file());
  }
}

// The archive as the pipeline has it when it comes to the pages.
class Archive {
 public:
  Archive() {
    io::MemoryFileSystem files;
    add_archive(files);
    load::LoadOptions from;
    from.root = "/a";
    from.now_seconds = kNow;
    site = need(load::load_site(files, from, pool_, diagnostics));
    theme_ = need(build::load_theme(files, from.root, site.config.theme, site.files));
    words = render::Words::load(theme_, site.config.language, diagnostics);
    resolver = link::link_site(site, diagnostics);
    compose::compose_bodies(site, compose::ResolverTargets(site, *resolver), pool_, diagnostics,
                            build::compose_options(words));
    relate::add_body_links(site);
    relate::relate_articles(site, pool_);
    if (diagnostics.has_errors() || site.articles.size() != kArticles) std::abort();
  }

  render::TemplateSet templates() {
    return render::TemplateSet::load(theme_, words, render::layout_types(), diagnostics);
  }

  PageId article_page() const {
    std::size_t page = 0;
    while (site.pages[page].kind != PageKind::kArticle)
      ++page;
    return PageId(page);
  }

  Site site;
  render::Words words;
  std::unique_ptr<link::ReferenceResolver> resolver;
  Diagnostics diagnostics;

 private:
  template <typename T>
  static T need(Result<T> result) {
    if (!result) std::abort();
    return std::move(*result);
  }

  const TaskPool pool_{1};
  render::ThemeFiles theme_;
};

void compose_article(benchmark::State& state) {
  Archive archive;
  const compose::SitePaths paths(archive.site);
  const compose::ResolverTargets targets(archive.site, *archive.resolver);
  const compose::ComposeOptions options = build::compose_options(archive.words);
  const compose::ComposeContext context{archive.site, paths, targets, options, archive.diagnostics};
  const MarkdownText& text = archive.site.articles[0].body;
  const RecordRef from{RecordKind::kArticle, 0};
  for (auto _ : state) {
    Body body;
    benchmark::DoNotOptimize(compose::BodyComposer(context, from, text, body).compose());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.text.size()));
}
BENCHMARK(compose_article)->Unit(benchmark::kMicrosecond);

void render_article(benchmark::State& state) {
  Archive archive;
  const render::TemplateSet templates = archive.templates();
  const render::Renderer renderer(archive.site, templates, archive.words);
  const PageId page = archive.article_page();
  std::string html;
  for (auto _ : state) {
    html.clear();
    renderer.render(page, html);
    benchmark::DoNotOptimize(html.data());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(html.size()));
}
BENCHMARK(render_article)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace kyyeu::bench
