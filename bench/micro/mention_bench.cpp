// An article composed without names, with names that become links, and the reading of names alone,
// in an archive of 200 units.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/task_pool.h"
#include "compose/body_composer.h"
#include "compose/name_linker.h"
#include "compose/resolver_targets.h"
#include "io/memory_file_system.h"
#include "link/link_site.h"
#include "load/load_site.h"
#include "micro/samples.h"

namespace kyyeu::bench {
namespace {

constexpr int kUnits = 200;
constexpr std::int64_t kNow = 1'767'225'600;  // 2026-01-01, after the article

// Two syllables, another pair for each number.
std::string district(int i) {
  static const char* const kFirst[] = {"An",   "Bình", "Tân",  "Phú",  "Vĩnh",  "Hòa", "Mỹ",
                                       "Đông", "Long", "Minh", "Hưng", "Quang", "Yên"};
  static const char* const kSecond[] = {"Tiến",  "Thịnh", "Lộc",   "Sơn",  "Thành", "Lập",
                                        "Quý",   "Phong", "Giang", "Châu", "Khê",   "Lĩnh",
                                        "Trạch", "Điền",  "Phúc",  "Hà"};
  const auto n = static_cast<std::size_t>(i);
  return std::string(kFirst[n % std::size(kFirst)]) + " " +
         kSecond[n / std::size(kFirst) % std::size(kSecond)];
}

void add_archive(io::MemoryFileSystem& files) {
  files.add_file("/a/site.toml", "[site]\ntitle = \"Kho thử\"\nlanguage = \"vi\"\n");
  files.add_file("/a/content/data/places.toml", "[[place]]\nid = \"tinh-a\"\nname = \"tỉnh A\"\n");
  const auto unit = [&](const std::string& id, const std::string& name) {
    files.add_file("/a/content/units/" + id + ".toml",
                   "name = \"Trung tâm Y tế huyện " + name + "\"\naliases = [\"TTYT " + name +
                       "\"]\ntype = \"ttyt\"\nplace = \"tinh-a\"\n");
  };
  unit("ttyt-mot", "Một");
  unit("ttyt-hai", "Hai");
  for (int i = 0; i < kUnits; ++i)
    unit("ttyt-" + std::to_string(i), district(i));
  files.add_file("/a/content/clusters/cum-1.toml",
                 "kind = \"cum\"\nplace = \"tinh-a\"\nname = \"Cụm thi đua số 1\"\n");
  files.add_file("/a/content/articles/2023/bai.md",
                 article_file() + "\n\nTTYT An Tiến và Trung tâm Y tế huyện Phú Sơn cùng dự.\n");
}

// The archive as the pipeline has it when it comes to composing.
class Archive {
 public:
  Archive() {
    io::MemoryFileSystem files;
    add_archive(files);
    load::LoadOptions from;
    from.root = "/a";
    from.now_seconds = kNow;
    auto loaded = load::load_site(files, from, TaskPool(1), diagnostics);
    if (!loaded) std::abort();
    site = std::move(*loaded);
    resolver = link::link_site(site, diagnostics);
    if (diagnostics.has_errors() || site.articles.size() != 1) std::abort();
  }

  Site site;
  Diagnostics diagnostics;
  std::unique_ptr<link::ReferenceResolver> resolver;
};

void compose_with(benchmark::State& state, bool with_names) {
  Archive archive;
  const link::NameAutomaton names(archive.site);
  const compose::NameLinker linker(archive.site, names, *archive.resolver);
  const compose::ResolverTargets targets(archive.site, *archive.resolver);
  const compose::SitePaths paths(archive.site);
  compose::ComposeOptions options;
  if (with_names) options.mentions = &linker;
  const compose::ComposeContext context{archive.site, paths, targets, options, archive.diagnostics};
  const RecordRef article{RecordKind::kArticle, 0};
  std::size_t links = 0;
  for (auto _ : state) {
    Body body;
    compose::BodyComposer(context, article, archive.site.articles[0].body, body).compose();
    benchmark::DoNotOptimize(body.html.data());
    links = body.links.size();
  }
  state.counters["links"] = static_cast<double>(links);
}

void names_off(benchmark::State& state) { compose_with(state, false); }
BENCHMARK(names_off)->Name("compose/names_off");

void names_on(benchmark::State& state) { compose_with(state, true); }
BENCHMARK(names_on)->Name("compose/names_on");

// The steps of a text alone: what every text costs, whether it has names or not.
void read_steps(benchmark::State& state) {
  const link::StepReader reader{Terms()};
  const std::string text = article_body();
  std::vector<link::Step> steps;
  text::SyllableMemo memo;
  for (auto _ : state) {
    steps.clear();
    reader.append(text, 0, steps, &memo);
    benchmark::DoNotOptimize(steps.data());
  }
}
BENCHMARK(read_steps)->Name("read_steps/article");

}  // namespace
}  // namespace kyyeu::bench
