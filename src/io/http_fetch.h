// Asking web servers whether an address leads anywhere. The only place of io that speaks with the
// network; libcurl stands behind it.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::io {

enum class FetchOutcome : std::uint8_t {
  kAnswered,    // `status` says what the server thinks of it
  kBadAddress,  // no http or https address with a host
  kHostNotFound,
  kRefused,  // the host is there, nobody listens
  kTls,      // certificate or handshake
  kTimeOut,
  kTooManyRedirects,
  kForbidden,  // leads to an address or a scheme that may not be asked; nothing was sent there
  kFailed,     // anything else; `detail` says what
};

struct FetchResult {
  FetchOutcome outcome = FetchOutcome::kFailed;
  int status = 0;  // of the last answer; 0 when there was none
  // Where redirects led, and how far those lead that are permanent (301, 308). "" = nowhere else.
  // ASCII without control characters.
  std::string final_url;
  std::string moved_to;
  std::string detail;  // libcurl's words, in English
};

struct FetchOptions {
  std::size_t connections = 8;  // at once
  std::size_t per_host = 2;
  // Also addresses that are not of the public internet (public_address.h), and by the proxy of the
  // environment, which hides from us what it connects to.
  bool allow_private = false;
  std::chrono::milliseconds connect_time{10'000};
  std::chrono::milliseconds total_time{30'000};  // of one request with its redirects
  std::chrono::milliseconds retry_wait{1'000};   // where the server does not say how long
  std::chrono::milliseconds longest_retry_wait{10'000};
  std::size_t most_bytes = 64U * 1024U;  // of one answer, head and body each
  int redirects = 5;
};

// Asks for each address, several at once: HEAD, then GET of the first bytes where HEAD gets no good
// answer, and that once more after 429 and 5xx. Results in the order of `urls`. Names and passwords
// in an address are not sent, nor are cookies, and netrc is not read. Fragments are dropped. Blocks
// until all is answered.
std::vector<FetchResult> probe_urls(const std::vector<std::string>& urls,
                                    const FetchOptions& options);

}  // namespace kyyeu::io
