// HttpTransfers: requests that run side by side on one thread, and the bounds each must keep.
// libcurl's part of http_fetch.h. Not for other modules.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "io/http_fetch.h"

namespace kyyeu::io {

struct HttpAddress {
  std::string url;  // ASCII, without fragment, name and password
  std::string host;
};

// `url`, seen from `base` where it is relative; nullopt when it is no http or https address.
std::optional<HttpAddress> http_address(const std::string& url, const std::string& base = {});

enum class HttpMethod : std::uint8_t { kHead, kGetStart };

struct HttpAnswer {
  std::size_t id = 0;
  FetchResult result;
  std::chrono::seconds retry_after{0};  // 0: the server does not say
};

class HttpTransfers {
 public:
  // Keeps a reference to `options`.
  explicit HttpTransfers(const FetchOptions& options);
  ~HttpTransfers();
  HttpTransfers(const HttpTransfers&) = delete;
  HttpTransfers& operator=(const HttpTransfers&) = delete;

  // Begins a request; its answer comes with `id`.
  void send(std::size_t id, const HttpAddress& address, HttpMethod method);

  // The answers that are there, after at most `longest` when there are none yet.
  std::vector<HttpAnswer> wait(std::chrono::milliseconds longest);

 private:
  struct Request;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace kyyeu::io
