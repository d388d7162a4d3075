// The rhymes of Vietnamese, without tones.
#pragma once

#include <string_view>

namespace kyyeu::text {

// Whether `rhyme`, in small letters without a tone, is one that some onset may take.
bool is_rhyme(std::u32string_view rhyme);

}  // namespace kyyeu::text
