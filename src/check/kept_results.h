// What earlier checks of outside links found: .kyyeu/external-links.tsv
// (docs/formats/external-links.md).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "io/http_fetch.h"

namespace kyyeu::check {

struct KeptResult {
  std::int64_t asked = 0;  // Unix time
  io::FetchResult result;  // without final_url and detail
};

using KeptResults = std::map<std::string, KeptResult>;  // by address

// `any_address`: asked with leave to connect to private addresses. The answers of one way say
// nothing about the other.
std::string write_kept_results(const KeptResults& results, bool any_address);

// Empty for anything but a whole file of this version that was written for `any_address`.
KeptResults read_kept_results(std::string_view bytes, bool any_address);

}  // namespace kyyeu::check
