#include "importers/text_conversion.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/encoding_guess.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "text/vietnamese_letters.h"

namespace kyyeu::importers {
namespace {

using text::Encoding;

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::size_t kMaxSampleLetters = 100;

// How files begin that hold a few readable bytes by chance: PDF, zip (also docx, xlsx), old Office,
// rtf, gzip, PNG, GIF, JPEG, RIFF, ELF.
constexpr std::array<std::string_view, 10> kBinaryStarts = {"%PDF",
                                                            "PK\x03\x04",
                                                            "\xD0\xCF\x11\xE0",
                                                            "{\\rtf",
                                                            "\x1F\x8B",
                                                            "\x89PNG",
                                                            "GIF8",
                                                            "\xFF\xD8\xFF",
                                                            "RIFF",
                                                            "\x7F"
                                                            "ELF"};

bool is_legacy(Encoding encoding) {
  return std::find(text::kLegacyEncodings.begin(), text::kLegacyEncodings.end(), encoding) !=
         text::kLegacyEncodings.end();
}

bool is_utf16(Encoding encoding) {
  return encoding == Encoding::kUtf16Le || encoding == Encoding::kUtf16Be;
}

bool is_binary(std::string_view bytes) {
  const bool known = std::any_of(kBinaryStarts.begin(), kBinaryStarts.end(),
                                 [&](std::string_view start) { return bytes.starts_with(start); });
  return known || bytes.find('\0') != std::string_view::npos;
}

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::string_view first_letters(std::string_view line) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < line.size() && count < kMaxSampleLetters; ++count) {
    (void)text::decode_next(line, at);
  }
  return line.substr(0, at);
}

// The first line that is not ASCII; "" when there is none.
std::string_view telling_line(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
    if (!is_ascii(line)) return line;
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
  }
  return {};
}

std::uint32_t line_of(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  return 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
}

Conversion undecided(std::string_view bytes, const std::vector<Encoding>& candidates) {
  Conversion result;
  result.state = candidates.empty() ? ConversionState::kUnknown : ConversionState::kTie;
  const std::string_view line = telling_line(bytes);
  for (const Encoding encoding : candidates) {
    const std::string shown = text::decode(line, encoding).text;
    result.candidates.push_back({encoding, std::string(first_letters(shown))});
  }
  return result;
}

// Every way to write a letter with its marks as the one letter.
std::string composed(std::string_view utf8) { return text::to_nfc(text::compose_vowels(utf8)); }

Conversion unchanged_or(std::string text, std::string_view bytes, Encoding from) {
  Conversion result;
  result.from = from;
  if (text == bytes) return result;
  result.state = ConversionState::kConverted;
  result.after = first_letters(telling_line(text));
  result.text = std::move(text);
  return result;
}

Conversion from_utf8(std::string_view bytes, const ConversionOptions& options) {
  const bool marked = bytes.starts_with(kMark);
  const std::string_view body = bytes.substr(marked ? kMark.size() : 0);
  std::string text = marked && options.for_excel ? std::string(kMark) : std::string();
  text += composed(body);
  return unchanged_or(std::move(text), bytes, Encoding::kUtf8);
}

Conversion from_other(std::string_view bytes, Encoding from, const ConversionOptions& options) {
  text::Decoded decoded = text::decode(bytes, from);
  if (decoded.first_undefined) {
    Conversion fault;
    fault.state = ConversionState::kUndefined;
    fault.from = from;
    fault.fault_line = line_of(bytes, *decoded.first_undefined);
    fault.fault_byte = static_cast<unsigned char>(bytes[*decoded.first_undefined]);
    return fault;
  }
  std::string text = options.for_excel ? std::string(kMark) : std::string();
  text += composed(decoded.text);
  Conversion result = unchanged_or(std::move(text), bytes, from);
  if (is_legacy(from)) {
    const std::string shown = text::as_windows_1252(telling_line(bytes));
    result.before = first_letters(shown);
  }
  if (from == Encoding::kTcvn3) result.capitals = text::lost_capitals(result.text);
  return result;
}

// As the caller says where the bytes leave it open.
std::vector<Encoding> candidates_of(std::string_view bytes, std::optional<Encoding> from) {
  const text::EncodingGuess guess = text::guess_encoding(bytes);
  const bool unicode = guess.is_certain() && !is_legacy(guess.candidates.front());
  if (!from || unicode) return guess.candidates;
  return {*from};
}

}  // namespace

Conversion convert_text(std::string_view bytes, const ConversionOptions& options) {
  const std::vector<Encoding> candidates = candidates_of(bytes, options.from);
  const bool certain = candidates.size() == 1;
  if (is_binary(bytes) && !(certain && is_utf16(candidates.front()))) {
    Conversion refused;
    refused.state = ConversionState::kNotText;
    return refused;
  }
  if (!certain) return undecided(bytes, candidates);
  if (candidates.front() == Encoding::kUtf8) return from_utf8(bytes, options);
  return from_other(bytes, candidates.front(), options);
}

}  // namespace kyyeu::importers
