#include "text/encoding_guess.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "text/syllable_grammar.h"
#include "text/utf8.h"

namespace kyyeu::text {
namespace {

constexpr std::size_t kMaxSample = std::size_t{64} << 10U;

// Of the marked words and odd symbols one in so many may be wrong: foreign names, slips.
constexpr std::size_t kOneWrongIn = 4;
// The second best must be wrong in one of so many more than the best is.
constexpr std::size_t kOneMarginIn = 20;

struct Candidate {
  Encoding encoding;
  std::string text;
  SyllableScore score;
};

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

// The lines that can tell.
std::string sample_of(std::string_view bytes) {
  std::string sample;
  while (!bytes.empty() && sample.size() < kMaxSample) {
    const std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
    if (!is_ascii(line)) {
      sample += line.substr(0, kMaxSample - sample.size());
      sample += '\n';
    }
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
  }
  return sample;
}

// By the mark, or by zero bytes: every second byte of an ASCII character is one, and Vietnamese
// has enough of these for a third of the units; text in another encoding has none at all.
std::optional<Encoding> utf16_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return Encoding::kUtf16Le;
  if (bytes.starts_with("\xFE\xFF")) return Encoding::kUtf16Be;
  bytes = bytes.substr(0, kMaxSample);
  if (bytes.size() % 2 != 0) return std::nullopt;
  std::size_t zeros[2] = {0, 0};
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (bytes[at] == '\0') ++zeros[at % 2];
  }
  const std::size_t third = std::max<std::size_t>(bytes.size() / 6, 2);
  if (zeros[0] == 0 && zeros[1] > third) return Encoding::kUtf16Le;
  if (zeros[1] == 0 && zeros[0] > third) return Encoding::kUtf16Be;
  return std::nullopt;
}

bool has_controls(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_next(text, at);
    if (is_control(c) && c != U'\f') return true;
  }
  return false;
}

// What each legacy encoding makes of the sample, the best first. Encodings that make the same are
// one candidate.
std::vector<Candidate> candidates_of(std::string_view sample) {
  std::vector<Candidate> candidates;
  for (const Encoding encoding : kLegacyEncodings) {
    Decoded decoded = decode(sample, encoding);
    if (has_controls(decoded.text)) continue;
    const bool same =
        std::any_of(candidates.begin(), candidates.end(),
                    [&](const Candidate& other) { return other.text == decoded.text; });
    if (same) continue;
    const SyllableScore score = score_syllables(decoded.text, encoding == Encoding::kTcvn3);
    candidates.push_back({encoding, std::move(decoded.text), score});
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const auto& a, const auto& b) { return a.score.bad() < b.score.bad(); });
  return candidates;
}

bool is_vietnamese(const SyllableScore& score) {
  return score.good > 0 && score.bad() * kOneWrongIn <= score.marked + score.odd;
}

EncodingGuess guess_legacy(std::string_view bytes) {
  const std::vector<Candidate> candidates = candidates_of(sample_of(bytes));
  EncodingGuess guess;
  if (candidates.empty() || !is_vietnamese(candidates.front().score)) return guess;
  const SyllableScore& best = candidates.front().score;
  const std::size_t enough = std::max<std::size_t>(1, (best.marked + best.odd) / kOneMarginIn);
  guess.margin = (candidates.size() > 1 ? candidates[1].score.bad() : best.marked) - best.bad();
  for (const Candidate& candidate : candidates) {
    const bool close = candidate.score.bad() - best.bad() < enough;
    if (close && is_vietnamese(candidate.score)) guess.candidates.push_back(candidate.encoding);
  }
  return guess;
}

}  // namespace

EncodingGuess guess_encoding(std::string_view bytes) {
  if (const auto utf16 = utf16_of(bytes)) return {{*utf16}, 0};
  if (first_invalid_utf8(bytes)) return guess_legacy(bytes);
  // A few bytes of VISCII may happen to be UTF-8, of letters that no Vietnamese writes.
  const SyllableScore score = score_syllables(sample_of(bytes));
  EncodingGuess guess;
  if (score.bad() > 0 && score.good == 0) guess.candidates = guess_legacy(bytes).candidates;
  guess.candidates.insert(guess.candidates.begin(), Encoding::kUtf8);
  return guess;
}

}  // namespace kyyeu::text
