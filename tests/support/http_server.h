// HttpServer: a web server on loopback that answers as a test has told it to.
#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace kyyeu::test {

struct HttpReply {
  int status = 200;
  std::vector<std::string> headers;  // "Location: /b"
  std::string body;
  std::chrono::milliseconds delay{0};
  bool hang_up = false;     // closes the connection without a word
  std::size_t endless = 0;  // bytes of body beyond `body`, without a Content-Length
};

// Closes every connection after one answer. Serves from its making to its end, each connection on
// a thread of its own.
class HttpServer {
 public:
  HttpServer();
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  // "GET /a", "HEAD /a", or "/a" for both. Several replies are given one after another, the last
  // one from then on. What no reply was set for gets a 404.
  HttpServer& reply(const std::string& what, std::vector<HttpReply> replies);

  // http://127.0.0.1:PORT/…
  std::string url(const std::string& path, const std::string& host = "127.0.0.1") const;
  int port() const { return port_; }

  // "HEAD /a" in the order of their coming.
  std::vector<std::string> requests() const;
  // The whole heads of all requests.
  std::string heads() const;
  std::size_t most_open() const { return most_open_; }  // connections at once
  std::size_t connections() const { return connections_; }

 private:
  void accept_all();
  void serve(int connection);
  HttpReply take_reply(const std::string& head);

  int listener_ = -1;
  int port_ = 0;
  std::atomic<bool> ends_{false};
  std::atomic<std::size_t> open_{0};
  std::atomic<std::size_t> most_open_{0};
  std::atomic<std::size_t> connections_{0};
  mutable std::mutex mutex_;
  std::map<std::string, std::vector<HttpReply>> replies_;
  std::vector<std::string> requests_;
  std::string heads_;
  std::vector<std::thread> threads_;
  std::thread acceptor_;
};

}  // namespace kyyeu::test
