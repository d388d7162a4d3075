#include "io/http_fetch.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <utility>

#include "io/http_transfers.h"

namespace kyyeu::io {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

bool is_busy(const FetchResult& result) {
  return result.outcome == FetchOutcome::kAnswered &&
         (result.status == 429 || result.status >= 500);
}

// All addresses of one call, on one thread. An address keeps its place among the connections until
// it is done with, also while it waits for its next request.
class Prober {
 public:
  Prober(const std::vector<std::string>& urls, const FetchOptions& options)
      : options_(options), transfers_(options), results_(urls.size()), requests_(urls.size(), 0) {
    addresses_.reserve(urls.size());
    for (std::size_t i = 0; i < urls.size(); ++i) {
      const auto address = http_address(urls[i]);
      addresses_.push_back(address.value_or(HttpAddress()));
      results_[i].outcome = FetchOutcome::kBadAddress;
      if (!address) continue;
      Host& host = hosts_[address->host];
      if (host.waiting.empty()) ready_.push_back(&host);
      host.waiting.push_back(i);
    }
  }

  std::vector<FetchResult> run() {
    while (start_waiting(), active_ > 0) {
      start_due();
      for (HttpAnswer& answer : transfers_.wait(time_to_next()))
        take(answer);
    }
    return std::move(results_);
  }

 private:
  struct Host {
    std::deque<std::size_t> waiting;
    std::size_t active = 0;
  };

  // A host stands in ready_ while it has somebody waiting and a place free.
  void start_waiting() {
    while (active_ < options_.connections && !ready_.empty()) {
      Host& host = *ready_.front();
      ready_.pop_front();
      const std::size_t index = host.waiting.front();
      host.waiting.pop_front();
      ++active_;
      if (++host.active < options_.per_host && !host.waiting.empty()) ready_.push_back(&host);
      send(index);
    }
  }

  void start_due() {
    while (!delayed_.empty() && delayed_.begin()->first <= Clock::now()) {
      const std::size_t index = delayed_.begin()->second;
      delayed_.erase(delayed_.begin());
      send(index);
    }
  }

  milliseconds time_to_next() const {
    if (delayed_.empty()) return milliseconds(1000);
    return std::chrono::ceil<milliseconds>(delayed_.begin()->first - Clock::now());
  }

  void send(std::size_t index) {
    const HttpMethod method = requests_[index]++ == 0 ? HttpMethod::kHead : HttpMethod::kGetStart;
    transfers_.send(index, addresses_[index], method);
  }

  void take(HttpAnswer& answer) {
    const FetchResult& result = answer.result;
    const bool bad = (result.outcome == FetchOutcome::kAnswered && result.status >= 400) ||
                     result.outcome == FetchOutcome::kFailed;
    const int sent = requests_[answer.id];
    if ((sent == 1 && bad) || (sent == 2 && is_busy(result))) {
      delayed_.emplace(Clock::now() + wait_after(answer), answer.id);
      return;
    }
    results_[answer.id] = std::move(answer.result);
    --active_;
    Host& host = hosts_.at(addresses_[answer.id].host);
    if (host.active-- == options_.per_host && !host.waiting.empty()) ready_.push_back(&host);
  }

  // Before the next request: none after a HEAD that the server merely does not like.
  milliseconds wait_after(const HttpAnswer& answer) const {
    const int status = answer.result.status;
    const bool was_get = requests_[answer.id] > 1;
    if (!is_busy(answer.result) || (!was_get && status != 429 && status != 503)) return {};
    if (answer.retry_after.count() == 0) return options_.retry_wait;
    return std::min<milliseconds>(answer.retry_after, options_.longest_retry_wait);
  }

  const FetchOptions& options_;
  HttpTransfers transfers_;
  std::vector<HttpAddress> addresses_;
  std::vector<FetchResult> results_;
  std::vector<int> requests_;  // sent for each address: HEAD, GET, GET
  std::map<std::string, Host> hosts_;
  std::deque<Host*> ready_;
  std::multimap<Clock::time_point, std::size_t> delayed_;
  std::size_t active_ = 0;
};

}  // namespace

std::vector<FetchResult> probe_urls(const std::vector<std::string>& urls,
                                    const FetchOptions& options) {
  return Prober(urls, options).run();
}

}  // namespace kyyeu::io
