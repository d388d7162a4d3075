// What the bytes of a text file in an old encoding become. The disk is convert_file.h's business.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/legacy_encoding.h"
#include "text/lost_capitals.h"

namespace kyyeu::importers {

enum class ConversionState : std::uint8_t {
  kFine,  // UTF-8 in NFC without a byte order mark already
  kConverted,
  kTie,        // its words fit several encodings
  kUnknown,    // they fit none
  kNotText,    // NUL bytes, a PDF, a picture, a program …
  kUndefined,  // a byte stands for nothing in the encoding
};

struct Sample {
  text::Encoding encoding = text::Encoding::kUtf8;
  std::string line;
};

struct Conversion {
  ConversionState state = ConversionState::kFine;
  // What the bytes were; with kUndefined what they were taken for.
  text::Encoding from = text::Encoding::kUtf8;
  std::string text;  // of kConverted
  // The first line that is not ASCII, shortened: as a program shows it that takes the bytes for
  // Windows-1252 (only where they were in a legacy encoding), and as it is now.
  std::string before;
  std::string after;
  // With kTie: that line in each encoding that fits, the likelier first.
  std::vector<Sample> candidates;
  // With kUndefined: where and what.
  std::uint32_t fault_line = 0;
  unsigned char fault_byte = 0;
  // Of TCVN3: words that may want a capital.
  std::vector<text::LostCapital> capitals;
};

struct ConversionOptions {
  // Settles what the words do not. Text that is certainly UTF-8 or UTF-16 stays that whatever is
  // said here, since taking it for anything else would only destroy it.
  std::optional<text::Encoding> from;
  // Excel reads a CSV file as UTF-8 only with a byte order mark: one that is there stays, and a
  // file that is converted gets one.
  bool for_excel = false;
};

// Nothing is lost: the state is kConverted only when every byte stands for something. Line ends
// stay as they are.
Conversion convert_text(std::string_view bytes, const ConversionOptions& options = {});

}  // namespace kyyeu::importers
