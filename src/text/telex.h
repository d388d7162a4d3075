// Telex: the spelling of Vietnamese in plain letters that its writers type and read.
#pragma once

#include <string>
#include <string_view>

namespace kyyeu::text {

// Lower case, every mark as the letter that types it: "Thúy" is "thuys", "Đường" is "dduwowngf".
// The tone's letter ends its syllable. Other letters stay as they are. NFC in.
std::string to_telex(std::string_view nfc);

}  // namespace kyyeu::text
