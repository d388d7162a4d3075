#include "support/http_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace kyyeu::test {
namespace {

bool send_all(int connection, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

std::string read_head(int connection) {
  std::string head;
  char buffer[4096];
  while (head.find("\r\n\r\n") == std::string::npos) {
    const ssize_t got = ::recv(connection, buffer, sizeof buffer, 0);
    if (got <= 0) break;
    if (head.empty() && buffer[0] == 0x16) break;  // TLS, which is not spoken here
    head.append(buffer, static_cast<std::size_t>(got));
  }
  return head;
}

// "HEAD /a" of "HEAD /a HTTP/1.1".
std::string request_line(const std::string& head) {
  return head.substr(0, head.find(' ', head.find(' ') + 1));
}

void send_reply(int connection, const HttpReply& reply, bool with_body) {
  std::string out = "HTTP/1.1 " + std::to_string(reply.status) + " x\r\nConnection: close\r\n";
  for (const std::string& header : reply.headers)
    out += header + "\r\n";
  if (reply.endless == 0) out += "Content-Length: " + std::to_string(reply.body.size()) + "\r\n";
  out += "\r\n";
  if (with_body) out += reply.body;
  bool good = send_all(connection, out);
  const std::string block(65536, 'x');
  for (std::size_t sent = 0; good && with_body && sent < reply.endless; sent += block.size())
    good = send_all(connection, block);
}

}  // namespace

HttpServer::HttpServer() {
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (listener_ < 0 || ::bind(listener_, generic, size) != 0 || ::listen(listener_, 128) != 0 ||
      ::getsockname(listener_, generic, &size) != 0) {
    throw std::runtime_error("no port on loopback");
  }
  port_ = ntohs(address.sin_port);
  acceptor_ = std::thread([this] { accept_all(); });
}

HttpServer::~HttpServer() {
  ends_ = true;
  acceptor_.join();
  for (std::thread& thread : threads_)
    thread.join();
  ::close(listener_);
}

HttpServer& HttpServer::reply(const std::string& what, std::vector<HttpReply> replies) {
  const std::lock_guard guard(mutex_);
  replies_[what] = std::move(replies);
  return *this;
}

std::string HttpServer::url(const std::string& path, const std::string& host) const {
  return "http://" + host + ":" + std::to_string(port_) + path;
}

std::vector<std::string> HttpServer::requests() const {
  const std::lock_guard guard(mutex_);
  return requests_;
}

std::string HttpServer::heads() const {
  const std::lock_guard guard(mutex_);
  return heads_;
}

void HttpServer::accept_all() {
  while (!ends_) {
    pollfd ready{listener_, POLLIN, 0};
    if (::poll(&ready, 1, 20) <= 0) continue;
    const int connection = ::accept(listener_, nullptr, nullptr);
    if (connection < 0) continue;
    ++connections_;
    const std::size_t open = ++open_;
    most_open_ = std::max<std::size_t>(most_open_, open);
    threads_.emplace_back([this, connection] { serve(connection); });
  }
}

HttpReply HttpServer::take_reply(const std::string& head) {
  const std::lock_guard guard(mutex_);
  heads_ += head;
  const std::string line = request_line(head);
  requests_.push_back(line);
  for (const std::string& what : {line, line.substr(line.find(' ') + 1)}) {
    const auto found = replies_.find(what);
    if (found == replies_.end()) continue;
    HttpReply reply = found->second.front();
    if (found->second.size() > 1) found->second.erase(found->second.begin());
    return reply;
  }
  return {404, {}, "", {}, false, 0};
}

void HttpServer::serve(int connection) {
  const std::string head = read_head(connection);
  const HttpReply reply =
      request_line(head).empty() ? HttpReply{0, {}, "", {}, true, 0} : take_reply(head);
  const auto end = std::chrono::steady_clock::now() + reply.delay;
  while (!ends_ && std::chrono::steady_clock::now() < end)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  --open_;  // before the other side can know that this one is done
  if (!reply.hang_up) send_reply(connection, reply, !head.starts_with("HEAD"));
  ::close(connection);
}

}  // namespace kyyeu::test
