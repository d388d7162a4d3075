#include "render/template_set.h"

#include <cassert>
#include <charconv>
#include <deque>
#include <kainjow/mustache.hpp>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "format/source_text.h"
#include "format/toml.h"
#include "render/template_compiler.h"
#include "text/html.h"

namespace kyyeu::render {
namespace {

using kainjow::mustache::basic_context;
using kainjow::mustache::data;
using kainjow::mustache::mustache;

constexpr std::size_t kShortLists = 64;

// A list of n values that mean nothing: it makes the engine enter a section n times, while
// PageContext knows which View each time is about.
data dummy_list(std::size_t size) {
  data list(data::type::list);
  auto& items = const_cast<kainjow::mustache::list&>(list.list_value());
  items.reserve(size);
  for (std::size_t i = 0; i < size; ++i)
    items.emplace_back(true);
  return list;
}

struct Template {
  explicit Template(const FlatTemplate& flat) : engine(flat.mustache) {
    statics.reserve(flat.statics.size());
    for (const std::string& text : flat.statics)
      statics.emplace_back(text);
  }

  mustache engine;
  std::vector<data> statics;
};

struct StringSink {
  std::string& out;
  StringSink& operator<<(const std::string& text) {
    out += text;
    return *this;
  }
};

}  // namespace

struct TemplateSet::Impl {
  Impl() {
    for (std::size_t size = 0; size <= kShortLists; ++size)
      lists.push_back(dummy_list(size));
  }

  std::map<std::string, std::unique_ptr<Template>, std::less<>> templates;
  std::deque<data> lists;
};

namespace {

// Serves the engine from Views without making data of them: texts go through one reused string,
// names say which frame they belong to (template_compiler.h), and what a section enters is known
// from the look-up that always comes just before it.
class PageContext : public basic_context<std::string> {
 public:
  PageContext(const Template& page_template, const std::deque<data>& lists)
      : template_(page_template), lists_(lists) {
    frames_.reserve(16);
  }

  void add_frame(const View& view) { frames_.push_back({&view, nullptr, 0}); }

  void push(const data* /*value*/) override {
    if (next_.list != nullptr) next_.view = &(*next_.list)[next_.index];
    frames_.push_back(next_);
  }

  // The engine goes to the next item, if there is one, without asking for the list again.
  void pop() override {
    next_ = frames_.back();
    ++next_.index;
    frames_.pop_back();
  }

  const data* get(const std::string& name) const override;
  const data* get_partial(const std::string& /*name*/) const override { return nullptr; }

 private:
  struct Frame {
    const View* view = nullptr;
    const std::vector<View>* list = nullptr;
    std::size_t index = 0;
  };

  const data* enter(const View::Value& value) const;
  const data* stay(bool condition) const;
  const data* list_of(std::size_t size) const;

  const Template& template_;
  const std::deque<data>& lists_;
  std::vector<Frame> frames_;
  mutable Frame next_;
  mutable data text_{std::string()};
  mutable std::deque<data> long_lists_;
  const data true_{true};
};

const data* PageContext::get(const std::string& name) const {
  if (name.front() == '@') {
    std::size_t slot = 0;
    std::from_chars(name.data() + 1, name.data() + name.size(), slot);
    return &template_.statics[slot];
  }
  const auto operation = static_cast<FieldOperation>(name[0]);
  const Frame& frame = frames_[static_cast<std::size_t>(name[1] - '0')];
  if (operation == FieldOperation::kFirst) return stay(frame.index == 0);
  if (operation == FieldOperation::kLast) return stay(frame.index + 1 == frame.list->size());
  const View::Value* value = frame.view->find(field_hash(std::string_view(name).substr(2)));
  if (value == nullptr) return nullptr;
  auto& text = const_cast<std::string&>(text_.string_value());
  switch (operation) {
    case FieldOperation::kEscaped:
      text.clear();
      text::append_escaped(text, value->text);
      return &text_;
    case FieldOperation::kRaw:
      text = value->text;
      return &text_;
    case FieldOperation::kHas:
      return stay(true);
    default:
      return enter(*value);
  }
}

const data* PageContext::enter(const View::Value& value) const {
  if (value.kind == FieldKind::kList) {
    next_ = {nullptr, &value.views, 0};
    return list_of(value.views.size());
  }
  if (value.kind == FieldKind::kObject) {
    next_ = {value.views.data(), nullptr, 0};
    return &true_;
  }
  return stay(true);
}

// A section that opens no frame of its own: the engine pushes all the same.
const data* PageContext::stay(bool condition) const {
  next_ = {frames_.back().view, nullptr, 0};
  return condition ? &true_ : nullptr;
}

const data* PageContext::list_of(std::size_t size) const {
  if (size < lists_.size()) return &lists_[size];
  for (const data& list : long_lists_) {
    if (list.list_value().size() == size) return &list;
  }
  return &long_lists_.emplace_back(dummy_list(size));
}

void check_theme_settings(const ThemeFiles& theme, Diagnostics& diagnostics) {
  const ThemeFile* file = theme.find("theme.toml");
  if (file == nullptr) {
    diagnostics.add(Finding::error("KY906.layout", {}, {"theme.toml"}));
    return;
  }
  const auto source = format::decode_source(file->bytes, file->file, diagnostics);
  if (!source) return;
  const auto table = format::parse_toml(source->text, file->file, 1, diagnostics);
  if (!table) return;
  const format::TomlEntry* api = table->find("api");
  const std::int64_t* number = api != nullptr ? api->value.as_integer() : nullptr;
  if (number != nullptr && *number == kThemeApi) return;
  const SourceSpan span = api != nullptr ? api->value.span : SourceSpan{file->file};
  diagnostics.add(Finding::error("KY908", span, {std::to_string(kThemeApi)}));
}

}  // namespace

TemplateSet::TemplateSet(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TemplateSet::~TemplateSet() = default;
TemplateSet::TemplateSet(TemplateSet&&) noexcept = default;
TemplateSet& TemplateSet::operator=(TemplateSet&&) noexcept = default;

TemplateSet TemplateSet::load(const ThemeFiles& theme, const Words& words,
                              std::span<const LayoutType> layouts, Diagnostics& diagnostics) {
  auto impl = std::make_unique<Impl>();
  check_theme_settings(theme, diagnostics);
  TemplateCompiler compiler(theme, words, diagnostics);
  for (const LayoutType& layout : layouts) {
    auto compiled = std::make_unique<Template>(compiler.compile(layout));
    assert(compiled->engine.is_valid());
    impl->templates.emplace(layout.layout, std::move(compiled));
  }
  return TemplateSet(std::move(impl));
}

bool TemplateSet::has(std::string_view layout) const { return impl_->templates.contains(layout); }

void TemplateSet::render(std::string_view layout, const View& site, const View& page,
                         const View& view, std::string& out) const {
  const auto found = impl_->templates.find(layout);
  if (found == impl_->templates.end()) return;
  PageContext context(*found->second, impl_->lists);
  for (const View* frame : {&site, &page, &view})
    context.add_frame(*frame);
  StringSink sink{out};
  // The engine's render() is not const, but writes to itself only when a template is invalid.
  found->second->engine.render(context, sink);
  out += '\n';
}

}  // namespace kyyeu::render
