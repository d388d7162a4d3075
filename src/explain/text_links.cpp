#include "explain/text_links.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "compose/body_composer.h"
#include "compose/name_linker.h"
#include "compose/resolver_targets.h"
#include "link/name_automaton.h"
#include "link/reference_resolver.h"
#include "model/address.h"
#include "text/url.h"

namespace kyyeu::explain {
namespace {

constexpr std::size_t kLongestWords = 200;  // bytes of a link's words that are kept

NameEntry entry_of(const link::KnownName* name) {
  if (name == nullptr) return {};
  return {name->record, name->text, name->from, name->to, name->alias, name->number, name->loose};
}

std::string one_line(std::string_view words) {
  std::string line(words.substr(0, kLongestWords));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

// The address in the site of `href`, which stands in `page`; a fragment is kept.
std::string in_site(std::string_view page, std::string_view href) {
  const std::size_t hash = std::min(href.find_first_of("#?"), href.size());
  if (hash == 0) return std::string(page) + std::string(href);
  const std::string_view folder = page.substr(0, std::min(page.rfind('/'), page.size()));
  const auto path = text::resolve_path(page.find('/') == page.npos ? "" : folder,
                                       text::percent_decode(href.substr(0, hash)));
  return path ? *path + std::string(href.substr(hash)) : std::string(href);
}

class Notes : public compose::TextObserver {
 public:
  Notes(std::string from_page, std::vector<Link>& links, std::vector<Unlinked>& unlinked)
      : from_page_(std::move(from_page)), links_(links), unlinked_(unlinked) {}

  void link(const compose::WrittenLink& written) override {
    Link link;
    link.kind = written.record_link ? LinkKind::kRecordLink : LinkKind::kMarkdown;
    link.words = one_line(written.words);
    link.target = written.target;
    link.year = written.year;
    link.url = written.external ? std::string(written.href) : address(written.href);
    link.span = written.span;
    links_.push_back(std::move(link));
  }

  void mention(const compose::FoundMention& mention) override {
    if (mention.fate != compose::MentionFate::kLinked) {
      unlinked_.push_back({mention.fate, one_line(mention.words), mention.records,
                           entry_of(mention.name), mention.span});
      return;
    }
    Link link;
    link.kind = LinkKind::kAutomatic;
    link.words = one_line(mention.words);
    link.target = mention.records.front();
    link.url = address(mention.href);
    link.span = mention.span;
    link.entry = entry_of(mention.name);
    link.rule = mention.rule;
    links_.push_back(std::move(link));
  }

 private:
  std::string address(std::string_view href) const {
    return href.empty() ? std::string() : in_site(from_page_, href);
  }

  std::string from_page_;
  std::vector<Link>& links_;
  std::vector<Unlinked>& unlinked_;
};

}  // namespace

void add_text_links(const Site& site, RecordRef record, std::vector<Link>& links,
                    std::vector<Unlinked>& unlinked) {
  const Record& source = site.record(record);
  if (source.body.empty()) return;
  link::ReferenceResolver resolver(site);
  resolver.learn_members();
  const link::NameAutomaton names(site);
  const auto first = static_cast<std::ptrdiff_t>(links.size());
  Notes notes(address::of(site, record), links, unlinked);
  const compose::NameLinker linker(site, names, resolver, {}, &notes);
  const compose::ResolverTargets targets(site, resolver);
  const compose::SitePaths paths(site);
  compose::ComposeOptions options;
  options.mentions = &linker;
  options.observer = &notes;
  Diagnostics unused;
  const compose::ComposeContext context{site, paths, targets, options, unused};
  Body body;
  compose::BodyComposer(context, record, source.body, body).compose();
  std::stable_sort(links.begin() + first, links.end(), [](const Link& a, const Link& b) {
    return std::pair(a.span.line, a.span.column) < std::pair(b.span.line, b.span.column);
  });
}

}  // namespace kyyeu::explain
