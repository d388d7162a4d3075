#include "link/name_list.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "model/each_record.h"

namespace kyyeu::link {
namespace {

constexpr std::size_t kMostSteps = 40;

constexpr std::string_view kGenericWords =
    "trung tâm y tế bệnh viện trạm sở bộ phòng khoa ban chi cục viện ngành đơn vị cơ quan hội đồng "
    "liên cụm khối số tổ thi đua khen thưởng các và của đa dự phòng kiểm soát tật nghiệm chuyên "
    "sâu "
    "học cổ truyền phục hồi chức năng phổi lao mắt da liễu tâm thần sản phụ nhi ung bướu tim mạch "
    "nội ngoại tiết điều dưỡng pháp giám định huyết truyền máu răng hàm mặt tai mũi họng nhiệt đới "
    "nhiễm chấn thương chỉnh hình dân kế hoạch hóa gia đình khu vực tuyến tỉnh huyện thị xã thành "
    "phố quận phường cấp ủy nhân ubnd hđnd thông giáo dục sức khỏe an toàn vệ sinh thực phẩm môi "
    "trường cứu cấp người đảng bộ công đoàn thanh niên miền núi";

class GenericWords {
 public:
  GenericWords() {
    for (const text::Syllable& one : text::syllables_of(kGenericWords))
      words_.insert(one.exact, 1);
  }
  bool contains(const text::Syllable& one) const {
    return one.digits || words_.find(one.exact) != HashTable::kNone;
  }

 private:
  HashTable words_;
};

// How few steps a name of the kind may have.
std::size_t least_steps(RecordKind kind) {
  switch (kind) {
    case RecordKind::kEvent:
    case RecordKind::kDocument:
      return 4;
    case RecordKind::kCampaign:
      return 3;
    default:
      return 2;
  }
}

bool is_named_in_text(RecordKind kind) {
  using enum RecordKind;
  constexpr std::array kKinds = {kUnit,     kCluster,  kPerson,    kEvent,
                                 kCampaign, kDocument, kAwardType, kOrg};
  return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

void drop_grades(std::vector<Step>& steps) {
  std::vector<Step> rest;
  for (std::size_t i = 0; i < steps.size();) {
    const std::size_t length = grade_length(steps, i);
    if (length == 0) rest.push_back(steps[i]);
    i += std::max<std::size_t>(length, 1);
  }
  steps = std::move(rest);
}

// Of the name of a place, without the words for its grade.
std::uint64_t place_key(std::vector<Step> steps) {
  drop_grades(steps);
  std::uint64_t key = steps.size();
  for (const Step& step : steps)
    key = key * 0x9E3779B97F4A7C15U + step.exact;
  return key;
}

bool all_generic(const std::vector<Step>& steps) {
  return std::all_of(steps.begin(), steps.end(), [](const Step& s) { return is_generic(s); });
}

class Collector {
 public:
  Collector(const Site& site, const StepReader& reader) : site_(site), reader_(reader) {
    for (const Place& place : site.places) {
      for (const DatedName& name : place.names)
        places_.insert(place_key(reader.read(name.name)), 1);
    }
  }

  void add_record(RecordRef ref, const Record& record) {
    if (record.broken || !is_named_in_text(ref.kind)) return;
    if (ref.kind == RecordKind::kPerson && site_.people[ref.index].implied) return;
    ref_ = ref;
    learn_proper_words(record);
    for (const DatedName& name : record.names) {
      if (name.name == record.id) continue;  // there was no name
      add(name.name, name.from, name.to, false);
      add(name.short_name, name.from, name.to, false);
    }
    for (const Written& alias : record.aliases)
      add(alias.text, {}, {}, true);
    if (ref.kind == RecordKind::kDocument) add_number(site_.documents[ref.index].number);
    if (ref.kind == RecordKind::kAwardType) {
      add(site_.award_types[ref.index].name_before_2024, {}, {}, true);
    }
  }

  std::vector<KnownName> take() { return std::move(names_); }

 private:
  void add(const std::string& words, Date from, Date to, bool alias) {
    if (words.empty()) return;
    KnownName name{ref_, words, from, to, alias, false, false, false, reader_.read(words)};
    if (name.steps.size() < least_steps(ref_.kind) || name.steps.size() > kMostSteps) return;
    if (is_place_of_record(name.steps)) return;
    const bool has_number = std::any_of(name.steps.begin(), name.steps.end(),
                                        [](const Step& step) { return step.digits; });
    name.generic = all_generic(name.steps) && !has_proper_words(name.steps);
    if (name.generic && alias && name.steps.size() < 3 && !has_number) return;
    add_loose(name);
    names_.push_back(std::move(name));
  }

  void add_loose(const KnownName& name) {
    KnownName loose = name;
    loose.loose = true;
    drop_grades(loose.steps);
    if (loose.steps.size() == name.steps.size() || loose.steps.size() < 3) return;
    if (!all_generic(loose.steps) || has_proper_words(loose.steps)) {
      names_.push_back(std::move(loose));
    }
  }

  // "Định Hóa" and "Quan Hóa" are districts, of words that generic names are made of: what stands
  // behind the word for a grade in one of a unit's names, and its district, are its own.
  void learn_proper_words(const Record& record) {
    proper_.clear();
    if (ref_.kind != RecordKind::kUnit) return;
    std::vector<Step> district = reader_.read(site_.units[ref_.index].district);
    drop_grades(district);
    if (!district.empty()) proper_.push_back(std::move(district));
    for (const DatedName& name : record.names) {
      const std::vector<Step> steps = reader_.read(name.name);
      for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::size_t behind = i + grade_length(steps, i);
        if (behind == i || behind >= steps.size() || !steps[behind].capital) continue;
        proper_.emplace_back(steps.begin() + static_cast<std::ptrdiff_t>(behind), steps.end());
      }
    }
  }

  bool has_proper_words(const std::vector<Step>& steps) const {
    const auto same = [](const Step& a, const Step& b) { return a.exact == b.exact; };
    return std::any_of(proper_.begin(), proper_.end(), [&](const std::vector<Step>& words) {
      return std::search(steps.begin(), steps.end(), words.begin(), words.end(), same) !=
             steps.end();
    });
  }

  // "15/2003/QH11", not "15/2003", which may be a date.
  void add_number(const std::string& number) {
    KnownName name{ref_, number, {}, {}, false, true, false, false, reader_.read(number)};
    const auto is = [&](auto predicate) {
      return std::any_of(name.steps.begin(), name.steps.end(), predicate);
    };
    const bool digits = is([](const Step& step) { return step.digits; });
    const bool letters = is([](const Step& step) { return !step.digits || step.capital; });
    if (digits && letters && name.steps.size() >= 2) names_.push_back(std::move(name));
  }

  // A unit that is also called "Hữu Lũng" must not take every mention of the place.
  bool is_place_of_record(const std::vector<Step>& steps) const {
    if (ref_.kind == RecordKind::kPerson || ref_.kind == RecordKind::kDocument) return false;
    if (steps.size() > 4) return false;
    const std::uint64_t key = place_key(steps);
    if (ref_.kind == RecordKind::kUnit &&
        key == place_key(reader_.read(site_.units[ref_.index].district))) {
      return true;
    }
    return places_.find(key) != HashTable::kNone;
  }

  const Site& site_;
  const StepReader& reader_;
  HashTable places_;
  RecordRef ref_;
  std::vector<std::vector<Step>> proper_;  // of the record
  std::vector<KnownName> names_;
};

}  // namespace

bool is_generic(const text::Syllable& syllable) {
  static const GenericWords words;
  return words.contains(syllable);
}

std::vector<KnownName> known_names(const Site& site, const StepReader& reader) {
  Collector collector(site, reader);
  for_each_record(site,
                  [&](RecordRef ref, const Record& record) { collector.add_record(ref, record); });
  return collector.take();
}

}  // namespace kyyeu::link
