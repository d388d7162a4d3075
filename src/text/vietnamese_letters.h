// The letters of Vietnamese taken apart: a base letter, a mark of quality and a tone. Each of the
// three has its own slot, so the order in which a text spells them does not matter.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::text {

enum class Quality : std::uint8_t { kPlain, kCircumflex, kBreve, kHorn };
// In the order of Vietnamese dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
enum class Tone : std::uint8_t { kLevel, kGrave, kHook, kTilde, kAcute, kDot };

struct VowelParts {
  char32_t base = U'a';  // one of aeiouy, in the letter's own case
  Quality quality = Quality::kPlain;
  Tone tone = Tone::kLevel;
};

// nullopt for what is not a vowel letter of Vietnamese; đ is none.
std::optional<VowelParts> vowel_parts(char32_t letter);

// nullopt where there is no such letter (ĭ, u with a circumflex).
std::optional<char32_t> vowel_of(const VowelParts& parts);

std::optional<Tone> tone_of_mark(char32_t combining);
// The circumflex, the breve and the horn.
std::optional<Quality> quality_of_mark(char32_t combining);
char32_t mark_of(Tone tone);  // `tone` is not kLevel

// Every vowel with the marks that follow it as one letter, in whatever order they come: e with dot
// and circumflex, as Unicode decomposes ệ, and é with a circumflex, which Unicode keeps apart from
// ế. A mark that has no slot left stays behind its letter.
std::string compose_vowels(std::string_view text);

}  // namespace kyyeu::text
