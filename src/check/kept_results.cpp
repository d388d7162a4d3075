#include "check/kept_results.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "base/hash.h"

namespace kyyeu::check {
namespace {

constexpr std::string_view kHead = "kyyeu external-links 1\t";
constexpr std::string_view kSeal = "sha256\t";
constexpr std::size_t kFields = 5;
constexpr std::size_t kHexDigits = 64;

// In the order of io::FetchOutcome.
constexpr std::array<std::string_view, 9> kOutcomes = {"answered",  "bad-address", "host-not-found",
                                                       "refused",   "tls",         "time-out",
                                                       "redirects", "forbidden",   "failed"};

std::string_view way(bool any_address) { return any_address ? "any" : "public"; }

bool is_plain(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7F;
  });
}

template <typename Number>
bool read_number(std::string_view text, Number& number) {
  const char* end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && at == end && number >= 0;
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::vector<std::string_view> fields_of(std::string_view line) {
  std::vector<std::string_view> fields;
  while (fields.size() < kFields) {
    const std::size_t tab = std::min(line.find('\t'), line.size());
    fields.push_back(line.substr(0, tab));
    if (tab == line.size()) return fields;
    line.remove_prefix(tab + 1);
  }
  return {};
}

bool read_line(std::string_view line, KeptResults& results) {
  const std::vector<std::string_view> fields = fields_of(line);
  if (fields.size() != kFields || !is_plain(fields[3]) || !is_plain(fields[4])) return false;
  const auto* outcome = std::find(kOutcomes.begin(), kOutcomes.end(), fields[1]);
  if (outcome == kOutcomes.end() || fields[4].empty()) return false;
  KeptResult kept;
  kept.result.outcome = static_cast<io::FetchOutcome>(outcome - kOutcomes.begin());
  if (!read_number(fields[0], kept.asked) || !read_number(fields[2], kept.result.status)) {
    return false;
  }
  kept.result.moved_to = fields[3];
  return results.emplace(fields[4], std::move(kept)).second;
}

// What stands before the last line, when that line is its hash.
std::optional<std::string_view> unsealed(std::string_view bytes) {
  const std::size_t length = kSeal.size() + kHexDigits + 1;
  if (bytes.size() < length) return std::nullopt;
  const std::string_view content = bytes.substr(0, bytes.size() - length);
  const std::string seal = std::string(kSeal) + to_hex(sha256(content)) + "\n";
  if (bytes.substr(content.size()) != seal) return std::nullopt;
  return content;
}

}  // namespace

std::string write_kept_results(const KeptResults& results, bool any_address) {
  std::string out(kHead);
  out += way(any_address);
  out += '\n';
  for (const auto& [url, kept] : results) {
    if (!is_plain(url) || !is_plain(kept.result.moved_to)) continue;
    out += std::to_string(kept.asked) + '\t';
    out += kOutcomes[static_cast<std::size_t>(kept.result.outcome)];
    out += '\t' + std::to_string(kept.result.status) + '\t' + kept.result.moved_to + '\t' + url;
    out += '\n';
  }
  out += std::string(kSeal) + to_hex(sha256(out)) + "\n";
  return out;
}

KeptResults read_kept_results(std::string_view bytes, bool any_address) {
  const auto content = unsealed(bytes);
  if (!content) return {};
  std::string_view rest = *content;
  if (take_line(rest) != std::string(kHead) + std::string(way(any_address))) return {};
  KeptResults results;
  while (!rest.empty()) {
    if (!read_line(take_line(rest), results)) return {};
  }
  return results;
}

}  // namespace kyyeu::check
