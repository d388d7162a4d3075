#include "build/pipeline.h"

#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "build/asking_file_system.h"
#include "build/assets.h"
#include "build/build_state.h"
#include "build/kept_state.h"
#include "build/search_scripts.h"
#include "build/search_words.h"
#include "build/stage_words.h"
#include "build/theme_loader.h"
#include "build/timed_mentions.h"
#include "compose/compose_bodies.h"
#include "compose/name_linker.h"
#include "compose/resolver_targets.h"
#include "io/build_lock.h"
#include "link/link_site.h"
#include "link/name_automaton.h"
#include "load/load_site.h"
#include "relate/backlinks.h"
#include "relate/citations.h"
#include "relate/related_articles.h"
#include "relate/ways.h"
#include "render/outputs/outputs.h"
#include "render/renderer.h"
#include "render/template_set.h"
#include "render/views/views.h"
#include "render/words.h"
#include "rules/rules.h"
#include "rules/text_rules.h"
#include "text/date.h"
#include "write/stage.h"

namespace kyyeu::build {
namespace {

constexpr std::size_t kPageGrain = 32;

// One build: what its steps hand on to each other. Each step is a member function, run once, in
// the order of run().
class Pipeline {
 public:
  Pipeline(const BuildOptions& options, io::FileSystem& files, Diagnostics& diagnostics,
           std::span<const FurtherStep> further)
      : options_(options),
        files_(files),
        diagnostics_(diagnostics),
        further_(further),
        pool_(options.jobs),
        asking_(files) {}

  Result<BuildReport> run() {
    if (Status status = step("lock", &Pipeline::lock); !status) return fail(status.error());
    if (Status status = step("compare", &Pipeline::compare); !status) return fail(status.error());
    if (nothing_to_do_) return report(true);
    if (Status status = step("load", &Pipeline::load); !status) return fail(status.error());
    if (Status status = step("theme", &Pipeline::theme); !status) return fail(status.error());
    if (Status status = step("link", &Pipeline::link); !status) return fail(status.error());
    if (Status status = step("compose", &Pipeline::compose); !status) return fail(status.error());
    if (Status status = step("rules", &Pipeline::rules); !status) return fail(status.error());
    if (options_.check_only) return check_further();
    if (diagnostics_.has_errors()) return report(false);
    if (Status status = step("open", &Pipeline::open); !status) return fail(status.error());
    if (Status status = step("relate", &Pipeline::relate); !status) return fail(status.error());
    if (Status status = step("pages", &Pipeline::pages); !status) return fail(status.error());
    if (Status status = step("outputs", &Pipeline::outputs); !status) return fail(status.error());
    if (Status status = step("search", &Pipeline::search); !status) return fail(status.error());
    if (Status status = step("assets", &Pipeline::assets); !status) return fail(status.error());
    if (Status status = step("commit", &Pipeline::commit); !status) return fail(status.error());
    if (Status status = step("keep", &Pipeline::keep); !status) return fail(status.error());
    return report(!options_.dry_run);
  }

 private:
  Status step(std::string_view name, Status (Pipeline::*body)()) {
    return timings_.measure(name, [&] { return (this->*body)(); });
  }

  Status lock() {
    if (options_.strict) diagnostics_.make_strict();
    if (options_.check_only || options_.dry_run || !files_.stat(options_.root + "/site.toml"))
      return {};
    const std::string folder = options_.root + "/.kyyeu";
    if (Status status = files_.make_folders(folder); !status) return status;
    auto lock = io::BuildLock::acquire(folder + "/lock");
    if (!lock) return fail(lock.error());
    lock_.emplace(std::move(*lock));
    // Also if this build will find errors: a change that was decided is not left half done.
    return write::finish_left_over(files_, destination());
  }

  bool writes() const { return !options_.check_only && !options_.dry_run; }

  std::string destination() const {
    return options_.destination.empty() ? options_.root + "/public" : options_.destination;
  }

  // Ends the build where the last one was made from the same and what it made is still there.
  Status compare() {
    if (!writes()) return {};
    const auto out = files_.resolve(destination());
    std::optional<BuildState> state = read_state(files_, options_.root);
    nothing_to_do_ =
        !options_.force && out && state &&
        is_current(*state, files_, build_key(files_, options_, *out), options_.now_seconds, pool_);
    if (!nothing_to_do_) {
      forget_state(files_, options_.root);
      return {};
    }
    for (std::string& path : state->files)
      site_.files.add(std::move(path));
    for (Finding& finding : state->findings)
      diagnostics_.add(std::move(finding));
    written_.pages = written_.unchanged = state->pages;
    return {};
  }

  Status load() {
    load::LoadOptions from;
    from.root = options_.root;
    from.config_file = options_.config_file;
    from.now_seconds = options_.now_seconds;
    from.drafts = options_.drafts;
    from.future = options_.future;
    from.theme = options_.theme;
    auto site = load::load_site(asking_, from, pool_, diagnostics_);
    if (!site) return fail(site.error());
    site_ = std::move(*site);
    if (options_.has_base_url) site_.config.base_url = options_.base_url;
    measure_pictures(site_, asking_, pool_);
    return {};
  }

  Status theme() {
    auto theme = load_theme(asking_, options_.root, site_.config.theme, site_.files);
    if (!theme) return fail(theme.error());
    theme_ = std::move(*theme);
    words_ = render::Words::load(theme_, site_.config.language, diagnostics_);
    templates_.emplace(
        render::TemplateSet::load(theme_, words_, render::layout_types(), diagnostics_));
    add_theme_assets(site_, theme_);
    return {};
  }

  Status link() {
    resolver_ = link::link_site(site_, diagnostics_);
    return {};
  }

  Status compose() {
    const compose::ResolverTargets targets(site_, *resolver_);
    names_.emplace(site_);
    const compose::NameLinker linker(site_, *names_, *resolver_, link_words(words_));
    compose::ComposeOptions options = compose_options(words_);
    const TimedMentions timed(linker);
    options.mentions = &timed;
    compose::compose_bodies(site_, targets, pool_, diagnostics_, options);
    timings_.add("names", timed.cpu());
    return {};
  }

  Status rules() {
    rules::check_rules(site_, pool_, diagnostics_);
    rules::check_texts(site_, *names_, pool_, diagnostics_);
    return {};
  }

  Result<BuildReport> check_further() {
    if (options_.relate) {
      if (Status status = step("relate", &Pipeline::relate); !status) return fail(status.error());
    }
    for (const FurtherStep& further : further_) {
      Status status =
          timings_.measure(further.name, [&] { return further.run(site_, diagnostics_); });
      if (!status) return fail(status.error());
    }
    written_.pages = site_.pages.size();
    return report(false);
  }

  Status open() {
    auto writer = write::SiteWriter::open(files_, destination(), options_.dry_run);
    if (!writer) return fail(writer.error());
    writer_ = std::move(*writer);
    return {};
  }

  Status relate() {
    relate::add_body_links(site_);
    relate::add_citations(site_);
    relate::find_ways(site_);
    relate::relate_articles(site_, pool_);
    return {};
  }

  Status pages() {
    const render::Renderer renderer(site_, *templates_, words_);
    std::mutex mutex;
    Status first_failure;
    pool_.parallel_for(site_.pages.size(), kPageGrain, [&](std::size_t first, std::size_t last) {
      std::string html;
      for (std::size_t i = first; i < last; ++i) {
        html.clear();
        renderer.render(PageId(i), html);
        if (Status status = writer_->put(site_.pages[i].url, html); !status) {
          const std::lock_guard guard(mutex);
          if (first_failure) first_failure = std::move(status);
          return;
        }
      }
    });
    return first_failure;
  }

  Status outputs() {
    for (const render::OutputFile& file :
         render::render_outputs(site_, output_words(words_), pool_)) {
      if (Status status = writer_->put(file.path, file.bytes); !status) return status;
    }
    return {};
  }

  Status search() {
    if (!site_.config.search_enabled) return {};
    if (Status status = write_search_scripts(*writer_); !status) return status;
    return search::build_index(site_, search_words(words_), pool_,
                               [&](std::string_view path, std::string_view bytes) {
                                 return writer_->put(std::string(path), bytes);
                               });
  }

  Status assets() { return write_assets(site_, theme_, asking_, *writer_); }

  Status commit() {
    auto written = writer_->commit();
    if (!written) return fail(written.error());
    written_ = *written;
    return {};
  }

  // For the next build's compare(). Without it that builds all again.
  Status keep() {
    const auto out = files_.resolve(destination());
    if (!writes() || !out || diagnostics_.dropped_count() > 0) return {};
    BuildState state;
    state.key = build_key(files_, options_, *out);
    state.time_zone = site_.config.time_zone;
    state.day = text::to_iso(site_.today);
    state.inputs = asking_.answers();
    state.pages = written_.pages;
    for (std::size_t i = 1; i <= site_.files.size(); ++i)
      state.files.push_back(site_.files.path(FileId(i)));
    state.findings = diagnostics_.sorted(site_.files);
    keep_state(files_, options_.root, std::move(state), *out, writer_->published(), pool_);
    return {};
  }

  BuildReport report(bool written) {
    return {std::move(site_.files), written_, timings_.all(), written};
  }

  const BuildOptions& options_;
  io::FileSystem& files_;
  Diagnostics& diagnostics_;
  std::span<const FurtherStep> further_;
  TaskPool pool_;
  Timings timings_;
  AskingFileSystem asking_;  // what the site is made from is read through it
  bool nothing_to_do_ = false;
  std::optional<io::BuildLock> lock_;
  Site site_;
  render::ThemeFiles theme_;
  render::Words words_;
  std::optional<render::TemplateSet> templates_;
  std::unique_ptr<link::ReferenceResolver> resolver_;
  std::optional<link::NameAutomaton> names_;
  std::unique_ptr<write::SiteWriter> writer_;
  write::WriteReport written_;
};

}  // namespace

Result<BuildReport> build_archive(const BuildOptions& options, io::FileSystem& files,
                                  Diagnostics& diagnostics, std::span<const FurtherStep> further) {
  return Pipeline(options, files, diagnostics, further).run();
}

}  // namespace kyyeu::build
