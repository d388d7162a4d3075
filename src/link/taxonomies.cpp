#include "link/taxonomies.h"

#include <unordered_map>

#include "text/fold.h"
#include "text/slug.h"
#include "text/url.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::link {
namespace {

// The letters and digits of a name, with marks: what tells two names of one slug apart.
std::string letters_of(std::string_view name) {
  const std::string key = text::name_key(name);
  std::string letters;
  for (std::size_t at = 0; at < key.size();) {
    const char32_t c = text::decode_next(key, at);
    const bool ascii_letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (ascii_letter || c >= 0xC0) text::append_utf8(letters, c);
  }
  return letters;
}

// Terms of one kind (topics or categories) by slug, in order of first use.
template <typename Term>
class Terms {
 public:
  Terms(std::vector<Term>& terms, std::string_view folder, Diagnostics& diagnostics)
      : terms_(terms), folder_(folder), diagnostics_(diagnostics) {
    terms_.clear();
  }

  // Index of the term, or nothing for words of which no address can be made.
  std::optional<std::size_t> find_or_add(const Written& written) {
    if (const auto known = by_words_.find(written.text); known != by_words_.end()) {
      return known->second;
    }
    std::string slug = text::make_slug(written.text);
    if (slug.empty()) {
      diagnostics_.add(Finding::error("KY105", written.span, {written.text}));
      return std::nullopt;
    }
    if (!text::is_safe_file_name(slug)) {
      diagnostics_.add(Finding::error("KY105.windows-name", written.span, {slug}));
      return std::nullopt;
    }
    const auto [found, is_new] = by_slug_.emplace(slug, terms_.size());
    if (is_new) {
      Term term;
      term.slug = slug;
      term.name = text::squeeze_spaces(written.text);
      terms_.push_back(std::move(term));
    } else {
      join(terms_[found->second], written);
    }
    by_words_.emplace(written.text, found->second);
    return found->second;
  }

 private:
  void join(Term& term, const Written& written) {
    if (written.text == term.slug) return;
    if (term.name == term.slug) {
      term.name = text::squeeze_spaces(written.text);
      return;
    }
    if (letters_of(term.name) == letters_of(written.text)) return;
    diagnostics_.add(
        Finding::error("KY106.names", written.span,
                       {std::string(folder_) + term.slug + ".html", term.name, written.text}));
  }

  std::vector<Term>& terms_;
  std::string_view folder_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string, std::size_t> by_slug_;
  std::unordered_map<std::string, std::size_t> by_words_;
};

}  // namespace

void gather_taxonomies(Site& site, Diagnostics& diagnostics) {
  Terms<Topic> topics(site.topics, "chu-de/", diagnostics);
  Terms<Category> categories(site.categories, "chuyen-muc/", diagnostics);
  for (const ArticleId id : site.index.articles_by_date) {
    Article& article = site.articles[id.index()];
    for (const Written& tag : article.tags) {
      const auto topic = topics.find_or_add(tag);
      if (!topic) continue;
      std::vector<ArticleId>& articles = site.topics[*topic].articles;
      if (!articles.empty() && articles.back() == id) continue;  // the same tag twice
      articles.push_back(id);
      article.topics.emplace_back(*topic);
    }
    if (article.category.empty()) continue;
    if (const auto category = categories.find_or_add(article.category)) {
      article.category_id = CategoryId(*category);
      site.categories[*category].articles.push_back(id);
    }
  }
  for (std::size_t i = 0; i < site.campaigns.size(); ++i) {
    for (const Written& theme : site.campaigns[i].themes) {
      if (const auto topic = topics.find_or_add(theme)) {
        site.topics[*topic].campaigns.emplace_back(i);
      }
    }
  }
  for (std::size_t i = 0; i < site.target_sets.size(); ++i) {
    for (const Target& target : site.target_sets[i].targets) {
      for (const Written& theme : target.themes) {
        const auto topic = topics.find_or_add(theme);
        if (!topic) continue;
        Rows& sets = site.topics[*topic].target_sets;
        if (sets.empty() || sets.back() != i) sets.push_back(static_cast<std::uint32_t>(i));
      }
    }
  }
}

}  // namespace kyyeu::link
