#include "check/external_links.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "check/kept_results.h"
#include "check/outside_addresses.h"

namespace kyyeu::check {
namespace {

using io::FetchOutcome;
using io::FetchResult;

constexpr std::size_t kMaxKeptBytes = 64UL << 20U;
constexpr std::size_t kMaxHintBytes = 2000;
constexpr std::int64_t kDay = 86'400;

bool is_good(const FetchResult& result) {
  return result.outcome == FetchOutcome::kAnswered && result.status < 400;
}

// The server is there and says nothing about the page: it wants a login, takes us for a robot, or
// is ill today.
bool is_unsure(int status) {
  return status == 401 || status == 403 || status == 407 || status == 429 || status >= 500;
}

std::string wording_of(const FetchResult& result) {
  switch (result.outcome) {
    case FetchOutcome::kAnswered:
      return is_unsure(result.status) ? "KY613.unsure" : "KY613.dead";
    case FetchOutcome::kBadAddress:
      return "KY613.dead-address";
    case FetchOutcome::kHostNotFound:
      return "KY613.dead-host";
    case FetchOutcome::kRefused:
      return "KY613.dead-refused";
    case FetchOutcome::kTls:
      return "KY613.dead-tls";
    case FetchOutcome::kTimeOut:
      return "KY613.dead-time";
    case FetchOutcome::kTooManyRedirects:
      return "KY613.dead-redirects";
    case FetchOutcome::kForbidden:
      return "KY613.private";
    case FetchOutcome::kFailed:
      return "KY613.dead-broken";
  }
  return "KY613.dead-broken";
}

std::optional<Finding> finding_of(const std::string& url, const FetchResult& result) {
  if (!is_good(result)) {
    std::vector<std::string> words = {url};
    if (result.outcome == FetchOutcome::kAnswered) words.push_back(std::to_string(result.status));
    return Finding::warning(wording_of(result), {}, std::move(words));
  }
  const bool moved = !result.moved_to.empty() && result.moved_to != url;
  if (!moved || result.moved_to.size() > kMaxHintBytes) return std::nullopt;
  return Finding::warning("KY613.moved", {}, {url}).with_hint("write", {result.moved_to});
}

bool is_fresh(const KeptResult& kept, const ExternalOptions& options) {
  const int days = is_good(kept.result) ? options.days : std::min(options.days, 1);
  const std::int64_t age = options.now_seconds - kept.asked;
  return age >= 0 && age < days * kDay;
}

KeptResults kept_before(const std::string& path, const ExternalOptions& options,
                        const io::FileSystem& files) {
  const auto bytes = files.read(path, kMaxKeptBytes);
  return bytes ? read_kept_results(*bytes, options.allow_private) : KeptResults();
}

Status keep(const std::string& path, const KeptResults& results, const ExternalOptions& options,
            io::FileSystem& files) {
  const std::string bytes = write_kept_results(results, options.allow_private);
  if (Status status = files.make_folders(options.folder); !status) return status;
  if (Status status = files.write_new(path + ".new", bytes); !status) return status;
  return files.rename(path + ".new", path);
}

}  // namespace

Status check_external_links(const Site& site, const ExternalOptions& options, io::FileSystem& files,
                            Diagnostics& diagnostics) {
  const std::string path = options.folder + "/external-links.tsv";
  const std::vector<OutsideAddress> addresses = outside_addresses(site);
  KeptResults before = kept_before(path, options, files);
  KeptResults now;
  std::vector<std::string> to_ask;
  for (const OutsideAddress& address : addresses) {
    const auto kept = before.find(address.url);
    if (kept != before.end() && is_fresh(kept->second, options)) {
      now.insert(before.extract(kept));
    } else {
      to_ask.push_back(address.url);
    }
  }
  std::vector<FetchResult> answers = options.ask(to_ask);
  for (std::size_t i = 0; i < to_ask.size(); ++i)
    now[to_ask[i]] = {options.now_seconds, std::move(answers[i])};

  for (const OutsideAddress& address : addresses) {
    const auto finding = finding_of(address.url, now.at(address.url).result);
    if (!finding) continue;
    for (const SourceSpan& place : address.places) {
      Finding placed = *finding;
      placed.span = place;
      diagnostics.add(std::move(placed));
    }
  }
  const bool changed = !to_ask.empty() || !before.empty();
  return options.dry_run || !changed ? Status() : keep(path, now, options, files);
}

}  // namespace kyyeu::check
