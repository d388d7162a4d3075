#include "model/record.h"

namespace kyyeu {
namespace {

bool in_force(const DatedName& name, Date day) {
  if (name.from && day < text::first_day(name.from)) return false;
  return !name.to || day <= text::last_day(name.to);
}

}  // namespace

const DatedName& name_on(const std::vector<DatedName>& names, Date day) {
  const DatedName* earlier = nullptr;
  for (const DatedName& name : names) {
    if (in_force(name, day)) return name;
    const bool ended = name.to && text::last_day(name.to) < day;
    if (ended && (earlier == nullptr || earlier->to < name.to)) earlier = &name;
  }
  return earlier != nullptr ? *earlier : names.front();
}

const DatedName& current_name(const std::vector<DatedName>& names) {
  const DatedName* last = &names.front();
  for (const DatedName& name : names) {
    if (!name.to) return name;
    if (last->to < name.to) last = &name;
  }
  return *last;
}

}  // namespace kyyeu
