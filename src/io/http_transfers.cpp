#include "io/http_transfers.h"

#include <curl/curl.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string_view>

#include "base/version.h"
#include "io/public_address.h"

namespace kyyeu::io {
namespace {

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Easy = std::unique_ptr<CURL, Freed<curl_easy_cleanup>>;
using Multi = std::unique_ptr<CURLM, Freed<curl_multi_cleanup>>;
using Url = std::unique_ptr<CURLU, Freed<curl_url_cleanup>>;

std::string part_of(CURLU* url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, 0) != CURLUE_OK) return {};
  const std::unique_ptr<char, Freed<curl_free>> owner(text);
  return text;
}

bool may_connect(const sockaddr& address) {
  IpAddress bytes{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  if (address.sa_family == AF_INET) {
    sockaddr_in v4{};
    std::memcpy(&v4, &address, sizeof v4);
    std::memcpy(bytes.data() + 12, &v4.sin_addr, 4);
  } else if (address.sa_family == AF_INET6) {
    sockaddr_in6 v6{};
    std::memcpy(&v6, &address, sizeof v6);
    std::memcpy(bytes.data(), &v6.sin6_addr, 16);
  } else {
    return false;
  }
  return is_public_address(bytes);
}

// What follows "name:" in a line of an answer's head; nullopt for other lines.
std::optional<std::string> header_value(std::string_view line, std::string_view name) {
  const auto same = [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); };
  if (line.size() <= name.size() || line[name.size()] != ':') return std::nullopt;
  if (!std::equal(name.begin(), name.end(), line.begin(), same)) return std::nullopt;
  line.remove_prefix(name.size() + 1);
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  return std::string(line.substr(0, line.find_last_not_of(" \t\r\n") + 1));
}

}  // namespace

std::optional<HttpAddress> http_address(const std::string& url, const std::string& base) {
  const Url parts(curl_url());
  const unsigned int flags = CURLU_URLENCODE;
  if (!base.empty()) curl_url_set(parts.get(), CURLUPART_URL, base.c_str(), flags);
  if (curl_url_set(parts.get(), CURLUPART_URL, url.c_str(), flags) != CURLUE_OK) return {};
  constexpr std::array kDropped = {CURLUPART_FRAGMENT, CURLUPART_USER, CURLUPART_PASSWORD,
                                   CURLUPART_OPTIONS};
  for (const CURLUPart part : kDropped)
    curl_url_set(parts.get(), part, nullptr, 0);
  const std::string scheme = part_of(parts.get(), CURLUPART_SCHEME);
  if (scheme != "http" && scheme != "https") return {};
  return HttpAddress{part_of(parts.get(), CURLUPART_URL), part_of(parts.get(), CURLUPART_HOST)};
}

struct HttpTransfers::Request {
  std::size_t id = 0;
  HttpAddress address;
  HttpMethod method = HttpMethod::kHead;
  bool any_address = false;
  std::size_t most_bytes = 0;
  Easy handle{curl_easy_init()};
  // What has come in so far:
  bool refused_address = false;
  int status = 0;
  bool all_permanent = true;  // all redirects
  std::string moved_to;
  std::size_t head_bytes = 0;
  std::size_t body_bytes = 0;

  // Called when the name is resolved and before anything is sent: a host's name says nothing about
  // where it leads.
  static curl_socket_t open_socket(void* self, curlsocktype /*purpose*/, curl_sockaddr* address) {
    auto& request = *static_cast<Request*>(self);
    if (!request.any_address && !may_connect(address->addr)) {
      request.refused_address = true;
      return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
  }

  // One line of the head, also of answers that redirect.
  static std::size_t read_head(char* bytes, std::size_t size, std::size_t count, void* self) {
    auto& request = *static_cast<Request*>(self);
    const std::string_view line(bytes, size * count);
    request.head_bytes += line.size();
    if (request.head_bytes > request.most_bytes) return 0;
    if (line.starts_with("HTTP/")) {
      const std::size_t space = std::min(line.find(' '), line.size());
      request.status = std::atoi(std::string(line.substr(space)).c_str());
    } else if (request.status >= 300 && request.status < 400) {
      if (const auto target = header_value(line, "location")) request.note_redirect(*target);
    }
    return line.size();
  }

  void note_redirect(const std::string& target) {
    all_permanent = all_permanent && (status == 301 || status == 308);
    if (!all_permanent) return;
    const auto next = http_address(target, moved_to.empty() ? address.url : moved_to);
    if (next) moved_to = next->url;
  }

  // Its first bytes prove that the page is there; a server that ignores Range is cut off.
  static std::size_t count_body(char* /*bytes*/, std::size_t size, std::size_t count, void* self) {
    auto& request = *static_cast<Request*>(self);
    request.body_bytes += size * count;
    return request.body_bytes > request.most_bytes ? 0 : size * count;
  }

  void prepare(const FetchOptions& options) {
    CURL* curl = handle.get();
    static const std::string agent = "kyyeu/" + std::string(kVersion);
    curl_easy_setopt(curl, CURLOPT_URL, address.url.c_str());
    curl_easy_setopt(curl, CURLOPT_USERAGENT, agent.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, static_cast<long>(options.redirects));
    curl_easy_setopt(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    // A proxy would connect to what we may not.
    if (!any_address) curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(options.connect_time.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(options.total_time.count()));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, &Request::open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Request::read_head);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Request::count_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, this);
    if (method == HttpMethod::kHead) {
      curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    } else {
      curl_easy_setopt(curl, CURLOPT_RANGE, "0-1023");
    }
  }

  FetchOutcome outcome_of(CURLcode code) const {
    if (refused_address && code == CURLE_COULDNT_CONNECT) return FetchOutcome::kForbidden;
    switch (code) {
      case CURLE_OK:
        return FetchOutcome::kAnswered;
      case CURLE_WRITE_ERROR:
        return body_bytes > most_bytes ? FetchOutcome::kAnswered : FetchOutcome::kFailed;
      case CURLE_URL_MALFORMAT:
        return FetchOutcome::kBadAddress;
      case CURLE_UNSUPPORTED_PROTOCOL:
      case CURLE_LOGIN_DENIED:  // a redirect that hands over a password
        return FetchOutcome::kForbidden;
      case CURLE_COULDNT_RESOLVE_HOST:
        return FetchOutcome::kHostNotFound;
      case CURLE_COULDNT_CONNECT:
        return FetchOutcome::kRefused;
      case CURLE_OPERATION_TIMEDOUT:
        return FetchOutcome::kTimeOut;
      case CURLE_TOO_MANY_REDIRECTS:
        return FetchOutcome::kTooManyRedirects;
      case CURLE_SSL_CONNECT_ERROR:
      case CURLE_PEER_FAILED_VERIFICATION:
      case CURLE_SSL_CERTPROBLEM:
      case CURLE_SSL_CIPHER:
      case CURLE_SSL_ISSUER_ERROR:
      case CURLE_SSL_INVALIDCERTSTATUS:
        return FetchOutcome::kTls;
      default:
        return FetchOutcome::kFailed;
    }
  }

  HttpAnswer answer(CURLcode code) const {
    HttpAnswer out;
    out.id = id;
    FetchResult& result = out.result;
    result.outcome = outcome_of(code);
    result.status = status;
    if (result.outcome == FetchOutcome::kFailed) result.detail = curl_easy_strerror(code);
    // A file without any byte has no first ones.
    if (method == HttpMethod::kGetStart && result.status == 416) result.status = 200;
    curl_off_t seconds = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RETRY_AFTER, &seconds);
    constexpr curl_off_t kDay = 86400;
    out.retry_after = std::chrono::seconds(std::clamp<curl_off_t>(seconds, 0, kDay));
    long redirects = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_REDIRECT_COUNT, &redirects);
    const char* last = nullptr;
    curl_easy_getinfo(handle.get(), CURLINFO_EFFECTIVE_URL, &last);
    if (redirects == 0 || last == nullptr) return out;
    if (const auto reached = http_address(last)) result.final_url = reached->url;
    result.moved_to = moved_to;
    return out;
  }
};

// The requests come last, so that they go first.
struct HttpTransfers::State {
  const FetchOptions& options;
  Multi multi;
  std::map<CURL*, std::unique_ptr<Request>> requests;
};

HttpTransfers::HttpTransfers(const FetchOptions& options)
    : state_(new State{options, nullptr, {}}) {
  static const CURLcode kStarted = curl_global_init(CURL_GLOBAL_DEFAULT);
  assert(kStarted == CURLE_OK);
  state_->multi.reset(curl_multi_init());
  CURLM* multi = state_->multi.get();
  curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, static_cast<long>(options.connections));
  curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, static_cast<long>(options.per_host));
}

HttpTransfers::~HttpTransfers() {
  for (const auto& [handle, request] : state_->requests)
    curl_multi_remove_handle(state_->multi.get(), handle);
}

void HttpTransfers::send(std::size_t id, const HttpAddress& address, HttpMethod method) {
  auto request = std::make_unique<Request>();
  request->id = id;
  request->address = address;
  request->method = method;
  request->any_address = state_->options.allow_private;
  request->most_bytes = state_->options.most_bytes;
  request->prepare(state_->options);
  CURL* handle = request->handle.get();
  state_->requests.emplace(handle, std::move(request));
  curl_multi_add_handle(state_->multi.get(), handle);
}

std::vector<HttpAnswer> HttpTransfers::wait(std::chrono::milliseconds longest) {
  CURLM* multi = state_->multi.get();
  std::vector<HttpAnswer> answers;
  for (int round = 0; round < 2 && answers.empty(); ++round) {
    const int pause = static_cast<int>(std::clamp<long long>(longest.count(), 0, 1000));
    if (round == 1) curl_multi_poll(multi, nullptr, 0, pause, nullptr);
    int running = 0;
    curl_multi_perform(multi, &running);
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
      if (message->msg != CURLMSG_DONE) continue;
      CURL* handle = message->easy_handle;
      const CURLcode code = message->data.result;
      curl_multi_remove_handle(multi, handle);
      answers.push_back(state_->requests.at(handle)->answer(code));
      state_->requests.erase(handle);
    }
  }
  return answers;
}

}  // namespace kyyeu::io
