#include "io/http_fetch.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "support/http_server.h"

using kyyeu::io::FetchOptions;
using kyyeu::io::FetchOutcome;
using kyyeu::io::FetchResult;
using kyyeu::test::HttpReply;
using kyyeu::test::HttpServer;
using std::chrono::milliseconds;

namespace {

using Requests = std::vector<std::string>;

// Loopback may be asked here, and nobody waits for long.
FetchOptions open_options() {
  FetchOptions options;
  options.allow_private = true;
  options.total_time = milliseconds(3000);
  options.retry_wait = milliseconds(10);
  options.longest_retry_wait = milliseconds(50);
  return options;
}

FetchResult ask(const std::string& url, const FetchOptions& options = open_options()) {
  return probe_urls({url}, options).front();
}

HttpReply redirect(const std::string& target, int status = 302) {
  return {status, {"Location: " + target}, "", {}, false, 0};
}

HttpReply status(int number) { return {number, {}, "x", {}, false, 0}; }

}  // namespace

TEST_CASE("a good address costs one HEAD") {
  HttpServer server;
  server.reply("/a", {status(200)});
  const FetchResult result = ask(server.url("/a?x=1#đoạn"));
  CHECK(result.status == 404);  // the query belongs to the address
  const FetchResult plain = ask(server.url("/a#part"));
  CHECK(plain.outcome == FetchOutcome::kAnswered);
  CHECK(plain.status == 200);
  CHECK(plain.final_url.empty());
  CHECK(server.requests() == Requests{"HEAD /a?x=1", "GET /a?x=1", "HEAD /a"});
  CHECK(server.heads().find("User-Agent: kyyeu/") != std::string::npos);
}

TEST_CASE("letters with marks are encoded") {
  HttpServer server;
  server.reply("/%c4%91%e1%bb%a9c", {status(200)});
  CHECK(ask(server.url("/đức")).status == 200);
}

TEST_CASE("a server that refuses HEAD is asked with GET for the first bytes") {
  for (const int refusal : {403, 404, 405, 500, 501}) {
    HttpServer server;
    server.reply("HEAD /a", {status(refusal)}).reply("GET /a", {status(200)});
    CHECK(ask(server.url("/a")).status == 200);
    CHECK(server.requests() == Requests{"HEAD /a", "GET /a"});
    CHECK(server.heads().find("Range: bytes=0-") != std::string::npos);
  }
  HttpServer server;
  server.reply("HEAD /a", {{200, {}, "", {}, true, 0}}).reply("GET /a", {status(206)});
  CHECK(ask(server.url("/a")).status == 206);
  server.reply("HEAD /e", {status(405)}).reply("GET /e", {status(416)});
  CHECK(ask(server.url("/e")).status == 200);
}

TEST_CASE("a dead address is dead after HEAD and GET") {
  HttpServer server;
  const FetchResult result = ask(server.url("/gone"));
  CHECK(result.outcome == FetchOutcome::kAnswered);
  CHECK(result.status == 404);
  CHECK(server.requests() == Requests{"HEAD /gone", "GET /gone"});
}

TEST_CASE("a busy server is asked once more") {
  HttpServer server;
  server.reply("/a", {{503, {"Retry-After: 86000"}, "", {}, false, 0}, status(200)});
  CHECK(ask(server.url("/a")).status == 200);
  server.reply("/b", {status(429)});
  CHECK(ask(server.url("/b")).status == 429);
  CHECK(server.requests() == Requests{"HEAD /a", "GET /a", "HEAD /b", "GET /b", "GET /b"});
}

TEST_CASE("redirects are followed, and told apart") {
  HttpServer server;
  server.reply("/a", {redirect("/b", 301)}).reply("/b", {redirect("/c?s=1", 308)});
  server.reply("/c?s=1", {redirect("d", 302)}).reply("/d", {status(200)});
  const FetchResult mixed = ask(server.url("/a"));
  CHECK(mixed.status == 200);
  CHECK(mixed.final_url == server.url("/d"));
  CHECK(mixed.moved_to == server.url("/c?s=1"));
  const FetchResult passing = ask(server.url("/c?s=1"));
  CHECK(passing.final_url == server.url("/d"));
  CHECK(passing.moved_to.empty());
}

TEST_CASE("six redirects are too many") {
  HttpServer server;
  for (int i = 0; i < 7; ++i)
    server.reply("/" + std::to_string(i), {redirect("/" + std::to_string(i + 1))});
  server.reply("/7", {status(200)});
  CHECK(ask(server.url("/2")).status == 200);
  CHECK(ask(server.url("/1")).outcome == FetchOutcome::kTooManyRedirects);
  server.reply("/loop", {redirect("/loop", 301)});
  CHECK(ask(server.url("/loop")).outcome == FetchOutcome::kTooManyRedirects);
}

TEST_CASE("no redirect leaves http") {
  HttpServer server;
  for (const std::string target : {"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x/",
                                   "http://name:secret@127.0.0.1/"}) {
    server.reply("/a", {redirect(target)});
    CHECK_MESSAGE(ask(server.url("/a")).outcome == FetchOutcome::kForbidden, target);
  }
  for (const std::string address : {"file:///etc/passwd", "ftp://127.0.0.1/x", "", "http://",
                                    "mailto:a@b.vn", "/a", "127.0.0.1"}) {
    CHECK_MESSAGE(ask(address).outcome == FetchOutcome::kBadAddress, address);
  }
}

TEST_CASE("a private address is refused before a connection is made") {
  HttpServer server;
  server.reply("/a", {status(200)});
  for (const std::string host :
       {"127.0.0.1", "localhost", "0177.0.0.1", "2130706433", "[::ffff:127.0.0.1]", "0.0.0.0"}) {
    const FetchResult result = ask(server.url("/a", host), {});
    CHECK_MESSAGE(result.outcome == FetchOutcome::kForbidden, host);
  }
  CHECK(server.connections() == 0);
}

TEST_CASE("names and passwords of an address stay here") {
  HttpServer server;
  server.reply("/a", {status(200)});
  CHECK(ask(server.url("/a", "name:secret@127.0.0.1")).status == 200);
  CHECK(server.heads().find("Authorization") == std::string::npos);
  CHECK(server.heads().find("secret") == std::string::npos);
}

TEST_CASE("nobody listens, nobody is there, nobody answers") {
  std::string closed;
  {
    const HttpServer server;
    closed = server.url("/");
  }
  CHECK(ask(closed).outcome == FetchOutcome::kRefused);
  CHECK(ask("http://khong-co.invalid/").outcome == FetchOutcome::kHostNotFound);
  HttpServer server;
  CHECK(ask("https://127.0.0.1:" + std::to_string(server.port())).outcome == FetchOutcome::kTls);
  server.reply("/slow", {{200, {}, "", milliseconds(5000), false, 0}});
  FetchOptions hurried = open_options();
  hurried.total_time = milliseconds(150);
  CHECK(ask(server.url("/slow"), hurried).outcome == FetchOutcome::kTimeOut);
  server.reply("/mute", {{200, {}, "", {}, true, 0}});
  const FetchResult mute = ask(server.url("/mute"));
  CHECK(mute.outcome == FetchOutcome::kFailed);
  CHECK_FALSE(mute.detail.empty());
}

TEST_CASE("a body without end is cut off") {
  HttpServer server;
  server.reply("HEAD /a", {status(405)});
  server.reply("GET /a", {{200, {}, "", {}, false, std::size_t{1} << 30U}});
  const FetchResult result = ask(server.url("/a"));
  CHECK(result.outcome == FetchOutcome::kAnswered);
  CHECK(result.status == 200);
  server.reply("/head", {{200, {"X: " + std::string(90000, 'x')}, "", {}, false, 0}});
  CHECK(ask(server.url("/head")).outcome == FetchOutcome::kFailed);
}

TEST_CASE("few connections are open at once, to one host fewer still") {
  HttpServer servers[3];
  std::vector<std::string> urls;
  for (HttpServer& server : servers) {
    for (int i = 0; i < 6; ++i) {
      const std::string path = "/" + std::to_string(i);
      server.reply(path, {{200, {}, "", milliseconds(40), false, 0}});
      urls.push_back(server.url(path));
    }
  }
  FetchOptions options = open_options();
  options.connections = 3;
  options.per_host = 2;
  // All three have one host: its name counts, not its port.
  for (const FetchResult& result : probe_urls(urls, options))
    CHECK(result.status == 200);
  std::size_t most = 0;
  for (const HttpServer& server : servers) {
    CHECK(server.requests().size() == 6);
    most = std::max(most, server.most_open());
  }
  CHECK(most == 2);

  options.per_host = 8;
  HttpServer crowd;
  urls.clear();
  for (int i = 0; i < 12; ++i) {
    const std::string path = "/" + std::to_string(i);
    crowd.reply(path, {{200, {}, "", milliseconds(30), false, 0}});
    urls.push_back(crowd.url(path, i % 2 == 0 ? "127.0.0.1" : "localhost"));
  }
  for (const FetchResult& result : probe_urls(urls, options))
    CHECK(result.status == 200);
  CHECK(crowd.most_open() == 3);
}
