// KY613.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rules/finding_cap.h"
#include "rules/record_rules.h"
#include "text/date.h"
#include "text/fold.h"

namespace kyyeu::rules {
namespace {

constexpr int kDaysUnchecked = 365;

const SourceSpan& either(const SourceSpan& narrow, const SourceSpan& wide) {
  return narrow.file == kNoFile ? wide : narrow;
}

void check_banners(const Site& site, Diagnostics& diagnostics) {
  for (const Banner& banner : site.banners) {
    if (!banner.to || text::last_day(banner.to) >= site.today) continue;
    diagnostics.add(Finding::warning("KY613.banner", either(banner.to_span, banner.span),
                                     {text::to_vietnamese(banner.to), banner.picture.alt}));
  }
}

void check_age(const Site& site, const Link& link, FindingCap& cap) {
  if (!link.checked || link.url.empty()) return;
  const int days =
      text::days_from_civil(site.today) - text::days_from_civil(text::last_day(link.checked));
  if (days <= kDaysUnchecked) return;
  cap.add(site.files, Finding::warning("KY613.link", either(link.checked_span, link.span),
                                       {link.label, text::to_vietnamese(link.checked)}));
}

// A reader tells links apart by their labels alone.
class Labels {
 public:
  explicit Labels(FindingCap& cap, const SourceFiles& files) : cap_(cap), files_(files) {}

  void add(const std::string& label, const SourceSpan& span) {
    const auto [at, is_first] = seen_.emplace(text::name_key(label), span.line);
    if (is_first) return;
    cap_.add(files_, Finding::warning("KY613.label", span, {label, std::to_string(at->second)}));
  }

 private:
  FindingCap& cap_;
  const SourceFiles& files_;
  std::map<std::string, std::uint32_t> seen_;
};

void check_links(const Site& site, Diagnostics& diagnostics) {
  FindingCap old(diagnostics, "KY613.link-more");
  FindingCap repeated(diagnostics, "KY613.label-more");
  Labels links(repeated, site.files);
  for (const LinkGroup& group : site.link_groups) {
    for (const Link& link : group.links) {
      check_age(site, link, old);
      links.add(link.label, link.span);
    }
  }
  Labels mailboxes(repeated, site.files);
  for (const Mailbox& mailbox : site.mailboxes)
    mailboxes.add(mailbox.label, mailbox.span);
}

// The digits that are dialled within the country.
std::string dialled(std::string_view number) {
  std::string digits;
  for (const char c : number) {
    if (c >= '0' && c <= '9') digits += c;
  }
  const bool foreign = number.starts_with('+') && digits.starts_with("84");
  return foreign ? '0' + digits.substr(2) : digits;
}

// Fixed lines (02…) have eleven digits, mobile phones ten, 1800 and 1900 eight or ten; emergency
// and service numbers begin with 1 and are short.
bool is_plausible(std::string_view digits) {
  if (digits.starts_with("02")) return digits.size() == 11;
  if (digits.starts_with("1800") || digits.starts_with("1900")) {
    return digits.size() == 8 || digits.size() == 10;
  }
  if (digits.starts_with('1')) return digits.size() >= 3 && digits.size() <= 5;
  const bool mobile = digits.size() > 1 && digits[0] == '0' &&
                      std::string_view("35789").find(digits[1]) != std::string_view::npos;
  return mobile && digits.size() == 10;
}

// The length that most numbers have, 0 where no two have the same.
std::size_t usual_length(const std::vector<Hotline>& hotlines) {
  std::map<std::size_t, int> lengths;
  for (const Hotline& hotline : hotlines) {
    for (const Written& number : hotline.numbers)
      ++lengths[dialled(number.text).size()];
  }
  std::size_t usual = 0;
  int most = 1;
  for (const auto& [length, count] : lengths) {
    if (count > most) {
      most = count;
      usual = length;
    }
  }
  return usual;
}

void check_hotlines(const Site& site, Diagnostics& diagnostics) {
  const std::size_t usual = usual_length(site.hotlines);
  for (const Hotline& hotline : site.hotlines) {
    for (const Written& number : hotline.numbers) {
      const std::string digits = dialled(number.text);
      if (is_plausible(digits) || digits.size() == usual) continue;
      std::vector<std::string> words = {number.text, std::to_string(digits.size())};
      if (usual != 0) words.push_back(std::to_string(usual));
      diagnostics.add(
          Finding::warning(usual != 0 ? "KY613" : "KY613.hotline", number.span, std::move(words)));
    }
  }
}

}  // namespace

void check_furniture(const Site& site, Diagnostics& diagnostics) {
  check_banners(site, diagnostics);
  check_links(site, diagnostics);
  check_hotlines(site, diagnostics);
}

}  // namespace kyyeu::rules
