#include "text/collate.h"

#include <unicode/alphaindex.h>
#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <cassert>
#include <cstddef>
#include <cstdint>

#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

icu::StringPiece piece_of(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

}  // namespace

// ICU's const methods may be called from several threads; AlphabeticIndex itself has none, its
// immutable copy has.
struct Collator::Impl {
  std::unique_ptr<icu::Collator> collator;
  std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index;
};

Collator::Collator() : impl_(std::make_unique<Impl>()) {
  const icu::Locale vietnamese("vi");
  UErrorCode status = U_ZERO_ERROR;
  impl_->collator.reset(icu::Collator::createInstance(vietnamese, status));
  assert(U_SUCCESS(status));
  impl_->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  icu::AlphabeticIndex index(vietnamese, status);
  impl_->index.reset(index.buildImmutableIndex(status));
  assert(U_SUCCESS(status));
}

Collator::~Collator() = default;

std::string Collator::sort_key(std::string_view text) const {
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece_of(text));
  std::string key(text.size() * 2 + 16, '\0');
  const auto make = [&] {
    return impl_->collator->getSortKey(wide, reinterpret_cast<std::uint8_t*>(key.data()),
                                       static_cast<std::int32_t>(key.size()));
  };
  std::int32_t length = make();
  if (static_cast<std::size_t>(length) > key.size()) {
    key.resize(static_cast<std::size_t>(length));
    length = make();
  }
  assert(length > 0);
  key.resize(static_cast<std::size_t>(length) - 1);  // ICU ends it with NUL
  return key;
}

bool Collator::less(std::string_view a, std::string_view b) const {
  UErrorCode status = U_ZERO_ERROR;
  const UCollationResult order = impl_->collator->compareUTF8(piece_of(a), piece_of(b), status);
  assert(U_SUCCESS(status));
  return order == UCOL_EQUAL ? a < b : order == UCOL_LESS;
}

std::string Collator::bucket(std::string_view text) const {
  if (!text.empty() && text[0] >= '0' && text[0] <= '9') {
    return "#";
  }
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(piece_of(text));
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t place = impl_->index->getBucketIndex(wide, status);
  const icu::AlphabeticIndex::Bucket* bucket = impl_->index->getBucket(place);
  assert(U_SUCCESS(status) && bucket != nullptr);
  if (bucket->getLabelType() != U_ALPHAINDEX_NORMAL) {
    return "…";
  }
  std::string label;
  bucket->getLabel().toUTF8String(label);
  return label;
}

std::string person_sort_name(std::string_view name) {
  std::string plain = squeeze_spaces(name);
  const std::size_t family_end = plain.find(' ');
  if (family_end == std::string::npos) {
    return plain;
  }
  const std::size_t given = plain.rfind(' ') + 1;
  const std::string middle = plain.substr(family_end, given - family_end);  // with its spaces
  return plain.substr(given) + middle + plain.substr(0, family_end);
}

}  // namespace kyyeu::text
