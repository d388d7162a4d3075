#include "render/template_compiler.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "render/page_frame.h"
#include "render/site_frames.h"
#include "render/template_source.h"
#include "text/edit_distance.h"
#include "text/html.h"

namespace kyyeu::render {
namespace {

constexpr std::string_view kContent = "content";

using CutFiles = std::map<std::string, std::vector<TemplateToken>, std::less<>>;

// Steps 1 and 2: one list of tokens without partials.
class Flattener {
 public:
  Flattener(const ThemeFiles& theme, CutFiles& cut, Diagnostics& diagnostics)
      : theme_(theme), cut_(cut), diagnostics_(diagnostics) {}

  std::vector<TemplateToken> run(const LayoutType& layout);

 private:
  void append_file(const std::string& path, const TemplateToken* from);
  void append_partial(const TemplateToken& token);
  void report_unknown(const TemplateToken& token);

  const ThemeFiles& theme_;
  CutFiles& cut_;
  Diagnostics& diagnostics_;
  std::string content_;  // path of what {{> content}} stands for
  std::vector<std::string> open_;
  std::vector<TemplateToken> tokens_;
};

std::vector<TemplateToken> Flattener::run(const LayoutType& layout) {
  std::string path = "layouts/" + std::string(layout.layout) + ".mustache";
  if (layout.in_base) content_ = std::exchange(path, "layouts/base.mustache");
  append_file(path, nullptr);
  return std::move(tokens_);
}

void Flattener::append_file(const std::string& path, const TemplateToken* from) {
  const ThemeFile* file = theme_.find(path);
  if (file == nullptr) {
    const SourceSpan span = from != nullptr ? from->span : SourceSpan{};
    diagnostics_.add(Finding::error("KY906.layout", span, {path}));
    return;
  }
  if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
    diagnostics_.add(Finding::error("KY903", from->span, {from->text}));
    return;
  }
  open_.push_back(path);
  auto cut = cut_.find(path);
  if (cut == cut_.end()) cut = cut_.emplace(path, cut_template(*file, diagnostics_)).first;
  for (const TemplateToken& token : cut->second) {
    if (token.kind == TagKind::kPartial) {
      append_partial(token);
    } else {
      tokens_.push_back(token);
    }
  }
  open_.pop_back();
}

void Flattener::append_partial(const TemplateToken& token) {
  if (token.text == kContent && !content_.empty()) return append_file(content_, &token);
  const std::string path = "partials/" + token.text + ".mustache";
  if (theme_.find(path) != nullptr) return append_file(path, &token);
  report_unknown(token);
}

void Flattener::report_unknown(const TemplateToken& token) {
  std::vector<std::string_view> names;
  for (const ThemeFile& file : theme_.files) {
    std::string_view path = file.path;
    if (!path.starts_with("partials/") || !path.ends_with(".mustache")) continue;
    path.remove_prefix(std::string_view("partials/").size());
    path.remove_suffix(std::string_view(".mustache").size());
    names.push_back(path);
  }
  Finding finding = Finding::error("KY902", token.span, {token.text});
  if (const auto near = text::nearest(token.text, names)) {
    finding = std::move(finding).with_hint("did-you-mean", {std::string(names[*near])});
  }
  diagnostics_.add(std::move(finding));
}

// Steps 3 to 5.
class Resolver {
 public:
  Resolver(const Words& words, const LayoutType& layout, Diagnostics& diagnostics)
      : words_(words), diagnostics_(diagnostics) {
    for (const ViewType* type : {&site_frame_type(), &page_frame_type(), &layout.type()}) {
      scopes_.push_back({type});
    }
  }

  FlatTemplate run(const std::vector<TemplateToken>& tokens);

 private:
  // One for each frame of the engine. A section on a flag or a text opens a frame too, which is a
  // second face of the one around it and declares nothing.
  struct Scope {
    const ViewType* type = nullptr;
    bool is_item = false;
    bool is_unknown = false;  // its name was not found: one finding is enough for all inside
  };
  struct Found {
    FieldOperation operation = FieldOperation::kEnter;
    std::size_t frame = 0;
    std::string name;
    const ViewField* field = nullptr;  // nullptr: has_, is_first, is_last
  };

  void word(const TemplateToken& token);
  void variable(const TemplateToken& token);
  void section(const TemplateToken& token);
  void end();
  std::optional<Found> find(const TemplateToken& token);
  std::optional<Found> find_implied(std::string_view name) const;
  void report_unknown(const TemplateToken& token);
  void append_static(std::string_view text) { run_ += text; }
  void append_tag(std::string_view open, const std::string& name, std::string_view close);
  void flush_static();
  static std::string rewrite(const Found& found);

  const Words& words_;
  Diagnostics& diagnostics_;
  std::vector<Scope> scopes_;
  std::vector<std::pair<bool, std::string>> open_;  // whether it opened a frame; its end's name
  std::string run_;
  FlatTemplate flat_;
};

FlatTemplate Resolver::run(const std::vector<TemplateToken>& tokens) {
  for (const TemplateToken& token : tokens) {
    switch (token.kind) {
      case TagKind::kStatic:
        append_static(token.text);
        break;
      case TagKind::kVariable:
      case TagKind::kRaw:
        token.text.starts_with("t.") ? word(token) : variable(token);
        break;
      case TagKind::kSection:
      case TagKind::kInverted:
        section(token);
        break;
      case TagKind::kEnd:
        end();
        break;
      case TagKind::kPartial:
        break;
    }
  }
  flush_static();
  return std::move(flat_);
}

void Resolver::word(const TemplateToken& token) {
  const std::string key = token.text.substr(2);
  if (const std::string* word = words_.find(key)) {
    text::append_escaped(run_, *word);
    return;
  }
  std::vector<std::string_view> keys;
  for (const auto& [known, unused] : words_.all())
    keys.push_back(known);
  Finding finding = Finding::error("KY907.unknown", token.span, {key});
  if (const auto near = text::nearest(key, keys)) {
    finding = std::move(finding).with_hint("did-you-mean", {"t." + std::string(keys[*near])});
  }
  diagnostics_.add(std::move(finding));
}

void Resolver::variable(const TemplateToken& token) {
  const std::optional<Found> found = find(token);
  if (!found) return;
  const bool raw = token.kind == TagKind::kRaw;
  const FieldKind kind = found->field != nullptr ? found->field->kind : FieldKind::kFlag;
  if (kind != FieldKind::kText && kind != FieldKind::kHtml) {
    diagnostics_.add(Finding::error("KY905.print", token.span, {token.text}));
    return;
  }
  if (raw != (kind == FieldKind::kHtml)) {
    const char* message = raw ? "KY905.text" : "KY905.html";
    diagnostics_.add(Finding::error(message, token.span, {token.text}));
    return;
  }
  Found printed = *found;
  printed.operation = raw ? FieldOperation::kRaw : FieldOperation::kEscaped;
  append_tag("{{{", rewrite(printed), "}}}");
}

void Resolver::section(const TemplateToken& token) {
  const bool inverted = token.kind == TagKind::kInverted;
  const std::optional<Found> found = find(token);
  // What is inside is checked all the same, as if the section were a flag.
  const std::string name = found ? rewrite(*found) : std::string("s0");
  append_tag(inverted ? "{{^" : "{{#", name, "}}");
  open_.emplace_back(!inverted, name);
  if (inverted) return;
  const bool item = found && found->field != nullptr && found->field->kind == FieldKind::kList;
  const ViewType* type = nullptr;
  if (found && found->field != nullptr && found->field->type != nullptr) {
    type = &found->field->type();
  }
  scopes_.push_back({type, item, !found});
}

void Resolver::end() {
  if (open_.empty()) return;
  append_tag("{{/", open_.back().second, "}}");
  if (open_.back().first) scopes_.pop_back();
  open_.pop_back();
}

std::optional<Resolver::Found> Resolver::find(const TemplateToken& token) {
  for (std::size_t frame = scopes_.size(); frame-- > 0;) {
    if (scopes_[frame].type == nullptr) continue;
    if (const ViewField* field = scopes_[frame].type->find(token.text)) {
      return Found{FieldOperation::kEnter, frame, token.text, field};
    }
  }
  if (auto implied = find_implied(token.text)) return implied;
  report_unknown(token);
  return std::nullopt;
}

// has_<list>, is_first and is_last.
std::optional<Resolver::Found> Resolver::find_implied(std::string_view name) const {
  const bool first = name == "is_first";
  if (!first && name != "is_last" && !name.starts_with("has_")) return std::nullopt;
  const std::string_view list = name.substr(std::string_view("has_").size());
  for (std::size_t frame = scopes_.size(); frame-- > 0;) {
    const Scope& scope = scopes_[frame];
    if (name.starts_with("is_")) {
      if (!scope.is_item) continue;
      return Found{first ? FieldOperation::kFirst : FieldOperation::kLast, frame, "", nullptr};
    }
    const ViewField* field = scope.type != nullptr ? scope.type->find(list) : nullptr;
    if (field == nullptr || field->kind != FieldKind::kList) continue;
    return Found{FieldOperation::kHas, frame, std::string(list), nullptr};
  }
  return std::nullopt;
}

void Resolver::report_unknown(const TemplateToken& token) {
  std::vector<std::string_view> names;
  for (std::size_t frame = scopes_.size(); frame-- > 0;) {
    if (scopes_[frame].is_unknown) return;
    if (scopes_[frame].type == nullptr) continue;
    for (const ViewField& field : scopes_[frame].type->fields)
      names.push_back(field.name);
  }
  Finding finding = Finding::error("KY901", token.span, {token.text});
  if (const auto near = text::nearest(token.text, names)) {
    finding = std::move(finding).with_hint("did-you-mean", {std::string(names[*near])});
  }
  diagnostics_.add(std::move(finding));
}

std::string Resolver::rewrite(const Found& found) {
  std::string name(1, static_cast<char>(found.operation));
  name += static_cast<char>('0' + found.frame);
  return name + found.name;
}

void Resolver::append_tag(std::string_view open, const std::string& name, std::string_view close) {
  flush_static();
  flat_.mustache += open;
  flat_.mustache += name;
  flat_.mustache += close;
}

void Resolver::flush_static() {
  if (run_.empty()) return;
  const std::string slot = std::to_string(flat_.statics.size());
  flat_.statics.push_back(std::exchange(run_, {}));
  flat_.mustache += "{{{@" + slot + "}}}";
}

}  // namespace

FlatTemplate TemplateCompiler::compile(const LayoutType& layout) {
  const std::vector<TemplateToken> tokens = Flattener(theme_, cut_, diagnostics_).run(layout);
  return Resolver(words_, layout, diagnostics_).run(tokens);
}

}  // namespace kyyeu::render
