#include "link/name_index.h"

#include <algorithm>
#include <array>
#include <utility>

#include "link/abbreviations.h"
#include "model/each_record.h"
#include "text/fold.h"
#include "text/whitespace.h"

namespace kyyeu::link {
namespace {

constexpr std::array<std::string_view, 5> kGrades = {"tỉnh", "huyện", "thị xã", "thành phố",
                                                     "quận"};

// "cụm thi đua số 02" and "… số 2" are one name.
std::string_view without_leading_zeros(std::string_view word) {
  const bool number = !word.empty() && word.find_first_not_of("0123456789") == word.npos;
  while (number && word.size() > 1 && word.front() == '0')
    word.remove_prefix(1);
  return word;
}

// "h.định" is "h." and "định": people leave the space out.
void split_after_stop(std::string& key) {
  for (std::size_t i = 1; i + 1 < key.size(); ++i) {
    const bool letters_around = key[i] == '.' && key[i - 1] != ' ' && key[i + 1] != ' ';
    const bool digit_before = key[i - 1] >= '0' && key[i - 1] <= '9';
    if (letters_around && !digit_before) key.insert(i + 1, " ");
  }
}

}  // namespace

std::string expanded_key(std::string_view name,
                         const std::map<std::string, std::string>& abbreviations) {
  std::string key = text::name_key(name);
  split_after_stop(key);
  std::string out;
  for (const std::string_view word : text::split(key, ' ')) {
    if (!out.empty()) out += ' ';
    if (const auto own = abbreviations.find(std::string(word)); own != abbreviations.end()) {
      out += own->second;
      continue;
    }
    const std::string_view expansion = built_in_expansion(word);
    out += expansion.empty() ? without_leading_zeros(word) : expansion;
  }
  return out;
}

std::string loose_key(std::string_view expanded) {
  std::string padded = " " + std::string(expanded) + " ";
  for (const std::string_view grade : kGrades) {
    const std::string word = " " + std::string(grade) + " ";
    for (std::size_t at = padded.find(word); at != padded.npos; at = padded.find(word, at)) {
      padded.erase(at, word.size() - 1);
    }
  }
  return std::string(text::trim(padded));
}

NameIndex::NameIndex(const Site& site) {
  for (const auto& [abbreviation, words] : site.terms.abbreviations) {
    abbreviations_.emplace(text::name_key(abbreviation), text::name_key(words));
  }
  for_each_record(site, [&](RecordRef ref, const Record& record) {
    for (const DatedName& name : record.names) {
      add(name.name, ref);
      add(name.short_name, ref);
    }
    for (const Written& alias : record.aliases)
      add(alias.text, ref);
  });
  for (std::size_t i = 0; i < site.documents.size(); ++i) {
    add(site.documents[i].number, {RecordKind::kDocument, static_cast<std::uint32_t>(i)});
  }
}

void NameIndex::add(std::string_view name, RecordRef record) {
  if (name.empty()) return;
  const auto put = [&](Table& table, std::string key_of_name) {
    std::vector<RecordRef>& records = table[std::move(key_of_name)];
    if (records.empty() || records.back() != record) records.push_back(record);
  };
  std::string strict = key(name);
  std::string loose_form = loose_key(strict);
  put(exact_, std::move(strict));
  put(loose_, std::move(loose_form));
}

namespace {

std::vector<RecordRef> allowed(const std::vector<RecordRef>& records, Kinds kinds) {
  std::vector<RecordRef> out;
  for (const RecordRef record : records) {
    const bool known = std::find(out.begin(), out.end(), record) != out.end();
    if (kinds.contains(record.kind) && !known) out.push_back(record);
  }
  return out;
}

}  // namespace

std::vector<RecordRef> NameIndex::exact(std::string_view name, Kinds kinds) const {
  const auto found = exact_.find(key(name));
  return found == exact_.end() ? std::vector<RecordRef>() : allowed(found->second, kinds);
}

std::vector<RecordRef> NameIndex::loose(std::string_view name, Kinds kinds) const {
  const auto found = loose_.find(loose_key(key(name)));
  return found == loose_.end() ? std::vector<RecordRef>() : allowed(found->second, kinds);
}

}  // namespace kyyeu::link
