#include "search/abbreviation_list.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "search/lexicon.h"
#include "search/tokenizer.h"
#include "text/fold.h"

namespace kyyeu::search {
namespace {

using Row = std::pair<std::string_view, std::string_view>;

constexpr std::array<Row, 45> kBuiltIn = {{
    {"TTYT", "trung tâm y tế"},
    {"BV", "bệnh viện"},
    {"BVĐK", "bệnh viện đa khoa"},
    {"TYT", "trạm y tế"},
    {"PKĐK", "phòng khám đa khoa"},
    {"SYT", "sở y tế"},
    {"BYT", "bộ y tế"},
    {"UBND", "ủy ban nhân dân"},
    {"HĐND", "hội đồng nhân dân"},
    {"CDC", "trung tâm kiểm soát bệnh tật"},
    {"KSBT", "kiểm soát bệnh tật"},
    {"YHCT", "y học cổ truyền"},
    {"YTDP", "y tế dự phòng"},
    {"PHCN", "phục hồi chức năng"},
    {"ATTP", "an toàn thực phẩm"},
    {"ATVSTP", "an toàn vệ sinh thực phẩm"},
    {"VSATTP", "vệ sinh an toàn thực phẩm"},
    {"KCB", "khám chữa bệnh"},
    {"BHYT", "bảo hiểm y tế"},
    {"BHXH", "bảo hiểm xã hội"},
    {"DS-KHHGĐ", "dân số kế hoạch hóa gia đình"},
    {"KHHGĐ", "kế hoạch hóa gia đình"},
    {"CBVC", "cán bộ viên chức"},
    {"CBCCVC", "cán bộ công chức viên chức"},
    {"CCVC", "công chức viên chức"},
    {"TĐKT", "thi đua khen thưởng"},
    {"CSSK", "chăm sóc sức khỏe"},
    {"CSSKSS", "chăm sóc sức khỏe sinh sản"},
    {"TCMR", "tiêm chủng mở rộng"},
    {"CNTT", "công nghệ thông tin"},
    {"NVYT", "nhân viên y tế"},
    {"CLCS", "chất lượng chăm sóc"},
    {"LĐTT", "lao động tiên tiến"},
    {"CSTĐ", "chiến sĩ thi đua"},
    {"TTLĐXS", "tập thể lao động xuất sắc"},
    {"QĐ", "quyết định"},
    {"KH", "kế hoạch"},
    {"SKKN", "sáng kiến kinh nghiệm"},
    {"BS", "bác sĩ"},
    {"BSCKI", "bác sĩ chuyên khoa 1"},
    {"BSCKII", "bác sĩ chuyên khoa 2"},
    {"CKI", "chuyên khoa 1"},
    {"CKII", "chuyên khoa 2"},
    {"ThS", "thạc sĩ"},
    {"PGS", "phó giáo sư"},
}};

class Collector {
 public:
  void add(std::string_view written, std::string_view words) {
    const std::vector<std::string> keys = keys_of(written);
    if (keys.empty() || keys_of(words).size() <= keys.size()) return;
    std::string joined;
    for (const std::string& key : keys) {
      if (!joined.empty()) joined += ' ';
      joined += key;
    }
    const auto same = [&](const SearchAbbreviation& row) { return row.keys == joined; };
    if (std::any_of(rows_.begin(), rows_.end(), same)) return;
    rows_.push_back({std::move(joined), std::string(written), text::to_lower(words)});
  }

  void add_word(std::string_view written, std::string_view words) {
    if (keys_of(written).size() == 1) add(written, words);
  }

  std::vector<SearchAbbreviation> take() {
    std::sort(rows_.begin(), rows_.end(),
              [](const auto& a, const auto& b) { return a.keys < b.keys; });
    return std::move(rows_);
  }

 private:
  std::vector<std::string> keys_of(std::string_view text) {
    TokenRow row;
    tokenizer_.read(text, row);
    std::vector<std::string> keys;
    for (const WordId word : row.words)
      keys.emplace_back(tokenizer_.lexicon().key(word));
    return keys;
  }

  Tokenizer tokenizer_;
  std::vector<SearchAbbreviation> rows_;
};

}  // namespace

std::vector<SearchAbbreviation> search_abbreviations(const Site& site) {
  Collector collector;
  for (const auto& [word, words] : site.terms.abbreviations)
    collector.add(word, words);
  for (const Unit& unit : site.units) {
    for (const DatedName& name : unit.names)
      collector.add_word(name.short_name, name.name);
  }
  for (const auto& [word, words] : kBuiltIn)
    collector.add(word, words);
  return collector.take();
}

}  // namespace kyyeu::search
