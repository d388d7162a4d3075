// [publish.NAME] of site.toml.
#pragma once

#include <vector>

#include "load/record_reader.h"
#include "model/config.h"

namespace kyyeu::load {

// Adds a target for each sub-table. "KY107" without a url; "KY103.secret" for keys that name a
// secret and for a password in the url: secrets come from the environment (contracts.md).
void read_publish_targets(RecordReader& reader, std::vector<PublishTarget>& targets);

}  // namespace kyyeu::load
