#include "text/rhymes.h"

#include <algorithm>
#include <array>
#include <string>

namespace kyyeu::text {
namespace {

// By their first letter. In each list every rhyme stands between two spaces.
struct RhymeList {
  char32_t first;
  std::u32string_view rhymes;
};

constexpr std::array<RhymeList, 12> kLists = {{
    {U'a', U" a ac ach ai ak am an ang anh ao ap at au ay "},
    {U'ă', U" ăc ăk ăm ăn ăng ăp ăt "},
    {U'â', U" âc âm ân âng âp ât âu ây "},
    {U'e', U" e ec em en eng eo ep et "},
    {U'ê', U" ê êch êm ên ênh êp êt êu "},
    {U'i', U" i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "},
    {U'o',
     U" o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm "
     U"oăn oăng oăt oe oem oen oeo oet ooc oong "},
    {U'ô', U" ô ôc ôi ôm ôn ông ôp ôt "},
    {U'ơ', U" ơ ơi ơm ơn ơp ơt "},
    {U'u',
     U" u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uơ uôc uôi uôm uôn "
     U"uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt "},
    {U'ư', U" ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "},
    {U'y', U" y ych yn ynh yt yêm yên yêng yêt yêu "},
}};

}  // namespace

bool is_rhyme(std::u32string_view rhyme) {
  if (rhyme.empty()) return false;
  const auto list = std::find_if(kLists.begin(), kLists.end(),
                                 [&](const RhymeList& one) { return one.first == rhyme.front(); });
  if (list == kLists.end()) return false;
  std::u32string padded = U" ";
  padded.append(rhyme).append(U" ");
  return list->rhymes.find(padded) != std::u32string_view::npos;
}

}  // namespace kyyeu::text
