#include "search/string_table.h"

#include <algorithm>
#include <cstring>

namespace kyyeu::search {
namespace {

constexpr std::size_t kFirstSlots = 1024;  // always a power of two
constexpr std::size_t kBlock = 1UL << 16U;

std::uint32_t hash_of(std::string_view text) {
  std::uint64_t hash = 0x9E3779B97F4A7C15U ^ text.size();
  const char* data = text.data();
  std::size_t left = text.size();
  while (left >= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, data, sizeof word);
    hash = (hash ^ word) * 0xD6E8FEB86659FD93U;
    hash ^= hash >> 32U;
    data += sizeof word;
    left -= sizeof word;
  }
  std::uint64_t word = 0;
  std::memcpy(&word, data, left);
  hash = (hash ^ word) * 0xD6E8FEB86659FD93U;
  return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

std::size_t hash_of(std::uint64_t pair) {
  const std::uint64_t hash = pair * 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 32U);
}

}  // namespace

StringTable::StringTable() : slots_(kFirstSlots) {}

std::uint32_t StringTable::add(std::string_view text) {
  const std::uint32_t hash = hash_of(text);
  std::size_t slot = slot_of(text, hash);
  if (slots_[slot].id != kNone) return slots_[slot].id;
  if (texts_.size() * 2 >= slots_.size()) {
    grow();
    slot = slot_of(text, hash);
  }
  const auto id = static_cast<std::uint32_t>(texts_.size());
  texts_.push_back(keep(text));
  slots_[slot] = {hash, id};
  return id;
}

std::uint32_t StringTable::find(std::string_view text) const {
  return slots_[slot_of(text, hash_of(text))].id;
}

std::size_t StringTable::slot_of(std::string_view text, std::uint32_t hash) const {
  std::size_t slot = hash & (slots_.size() - 1);
  while (slots_[slot].id != kNone &&
         (slots_[slot].hash != hash || texts_[slots_[slot].id] != text)) {
    slot = (slot + 1) & (slots_.size() - 1);
  }
  return slot;
}

std::string_view StringTable::keep(std::string_view text) {
  if (blocks_.empty() || block_used_ + text.size() > block_size_) {
    block_size_ = std::max(kBlock, text.size());
    block_used_ = 0;
    blocks_.push_back(std::make_unique<char[]>(block_size_));
  }
  char* at = blocks_.back().get() + block_used_;
  if (!text.empty()) std::memcpy(at, text.data(), text.size());
  block_used_ += text.size();
  return {at, text.size()};
}

void StringTable::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& taken : old) {
    if (taken.id == kNone) continue;
    std::size_t slot = taken.hash & (slots_.size() - 1);
    while (slots_[slot].id != kNone)
      slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = taken;
  }
}

PairTable::PairTable() : slots_(kFirstSlots, StringTable::kNone) {}

std::uint32_t PairTable::add(std::uint32_t first, std::uint32_t second) {
  const std::uint64_t pair = std::uint64_t{first} << 32U | second;
  std::size_t slot = slot_of(pair);
  if (slots_[slot] != StringTable::kNone) return slots_[slot];
  if (pairs_.size() * 2 >= slots_.size()) {
    grow();
    slot = slot_of(pair);
  }
  slots_[slot] = static_cast<std::uint32_t>(pairs_.size());
  pairs_.push_back(pair);
  return slots_[slot];
}

std::size_t PairTable::slot_of(std::uint64_t pair) const {
  std::size_t slot = hash_of(pair) & (slots_.size() - 1);
  while (slots_[slot] != StringTable::kNone && pairs_[slots_[slot]] != pair)
    slot = (slot + 1) & (slots_.size() - 1);
  return slot;
}

void PairTable::grow() {
  slots_.assign(slots_.size() * 2, StringTable::kNone);
  for (std::size_t i = 0; i < pairs_.size(); ++i)
    slots_[slot_of(pairs_[i])] = static_cast<std::uint32_t>(i);
}

}  // namespace kyyeu::search
