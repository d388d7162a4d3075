#include "render/outputs/outputs.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "render/outputs/data_package.h"
#include "render/outputs/datasets.h"
#include "render/outputs/sitemap.h"

namespace kyyeu::render {
namespace {

using Files = std::vector<OutputFile>;
using Job = std::function<Files()>;

// Refers to `tables` and `words`.
std::vector<Job> plan_jobs(const Site& site, const OutputWords& words,
                           const std::vector<Dataset>& tables) {
  std::vector<Job> jobs;
  for (const Dataset& table : tables) {
    jobs.emplace_back([&] { return Files{{table.address("csv"), to_csv(site, table)}}; });
    jobs.emplace_back([&] { return Files{{table.address("json"), to_json(site, table)}}; });
  }
  jobs.emplace_back([&] { return Files{render_data_package(site, tables)}; });
  jobs.emplace_back([&] { return render_sitemap(site); });
  jobs.emplace_back([&] { return Files{render_robots(site)}; });
  for (const Page* page : pages_with_feed(site)) {
    jobs.emplace_back(
        [&site, &words, page] { return Files{render_feed(site, *page, words.feeds)}; });
  }
  return jobs;
}

}  // namespace

std::vector<OutputFile> render_outputs(const Site& site, const OutputWords& words,
                                       const TaskPool& pool) {
  const std::vector<Dataset> tables = datasets(site);
  const std::vector<Job> jobs = plan_jobs(site, words, tables);
  std::vector<Files> made(jobs.size());
  pool.parallel_for(jobs.size(), 1, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      made[i] = jobs[i]();
  });

  Files files;
  for (Files& some : made) {
    std::move(some.begin(), some.end(), std::back_inserter(files));
  }
  std::sort(files.begin(), files.end(),
            [](const OutputFile& a, const OutputFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace kyyeu::render
