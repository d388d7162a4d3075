#include "load/publish_settings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/url.h"

namespace kyyeu::load {
namespace {

constexpr std::array<std::string_view, 7> kSecretKeys = {
    "password", "secret", "key", "access_key", "secret_key", "private_key", "token"};
constexpr std::array<std::string_view, 7> kSchemes = {"file", "ftp",  "ftps", "sftp",
                                                      "dav",  "davs", "s3"};
constexpr WordList kSchemeWords{"publish-scheme", kSchemes};

bool holds_password(std::string_view url) {
  const std::size_t begin = url.find("//");
  if (begin == std::string_view::npos) return false;
  const std::string_view authority = url.substr(begin + 2, url.find('/', begin + 2) - begin - 2);
  const std::size_t at = authority.rfind('@');
  return at != std::string_view::npos &&
         authority.substr(0, at).find(':') != std::string_view::npos;
}

void check_target_url(RecordReader& reader, const Written& url) {
  if (url.empty()) return;
  const std::optional<std::string> scheme = text::url_scheme(url.text);
  pick_word(kSchemeWords, scheme.value_or(url.text), url.span, reader.findings());
  if (holds_password(url.text)) {
    reader.findings().add(Finding::error("KY103.secret-url", url.span));
  }
}

// Takes the secret out of the reader's sight, so that it is named once and its value never.
void reject_secrets(RecordReader& reader, const format::TomlTable& table) {
  for (const format::TomlEntry& entry : table.entries) {
    const auto secret = std::find(kSecretKeys.begin(), kSecretKeys.end(), entry.key);
    if (secret == kSecretKeys.end()) continue;
    reader.value(*secret);
    reader.findings().add(Finding::error("KY103.secret", entry.key_span, {entry.key}));
  }
}

void read_target(RecordReader& reader, PublishTarget& target) {
  reader.required_text("url", target.url);
  check_target_url(reader, target.url);
  reader.text("known_hosts", target.known_hosts);
  reader.text("ca", target.ca);
  reader.text("endpoint", target.endpoint);
  reader.text("region", target.region);
  reader.integer("max_deletes", target.max_deletes);
}

}  // namespace

void read_publish_targets(RecordReader& reader, std::vector<PublishTarget>& targets) {
  reader.entries("publish", [&](format::TomlEntry& entry) {
    auto* table = std::get_if<format::TomlTable>(&entry.value.data);
    if (table == nullptr) {
      reader.wrong_type(entry.key, entry.value, "table");
      return;
    }
    PublishTarget& target = targets.emplace_back();
    target.name = entry.key;
    target.span = entry.value.span;
    RecordReader target_reader(*table, entry.value.span, reader.findings());
    reject_secrets(target_reader, *table);
    read_target(target_reader, target);
    target_reader.finish();
  });
}

}  // namespace kyyeu::load
