#include "format/xml_writer.h"

#include <pugixml.hpp>

#include <utility>

#include "text/html.h"
#include "text/utf8.h"

namespace kyyeu::format {
namespace {

pugi::xml_node handle(void* node) {
  return pugi::xml_node(static_cast<pugi::xml_node_struct*>(node));
}

// Char of XML 1.0, production 2.
bool is_allowed(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0xFFFE && c != 0xFFFF;
}

std::string allowed(std::string_view words) {
  std::string out;
  out.reserve(words.size());
  for (std::size_t pos = 0; pos < words.size();) {
    const std::size_t begin = pos;
    const char32_t c = text::decode_next(words, pos);
    if (is_allowed(c)) out.append(words, begin, pos - begin);
  }
  return out;
}

struct StringWriter final : pugi::xml_writer {
  void write(const void* data, std::size_t size) override {
    out.append(static_cast<const char*>(data), size);
  }
  std::string out;
};

}  // namespace

struct XmlDocument::Tree {
  pugi::xml_document document;
  pugi::xml_node root;
};

XmlElement XmlElement::append(const char* name) {
  return XmlElement(handle(node_).append_child(name).internal_object());
}

XmlElement XmlElement::append(const char* name, std::string_view words) {
  XmlElement child = append(name);
  child.text(words);
  return child;
}

XmlElement& XmlElement::attribute(const char* name, std::string_view value) {
  handle(node_).append_attribute(name).set_value(allowed(value).c_str());
  return *this;
}

XmlElement& XmlElement::text(std::string_view words) {
  handle(node_).append_child(pugi::node_pcdata).set_value(allowed(words).c_str());
  return *this;
}

XmlDocument::XmlDocument(const char* root_name) : tree_(std::make_unique<Tree>()) {
  pugi::xml_node declaration = tree_->document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  tree_->root = tree_->document.append_child(root_name);
}

XmlDocument::~XmlDocument() = default;
XmlDocument::XmlDocument(XmlDocument&&) noexcept = default;
XmlDocument& XmlDocument::operator=(XmlDocument&&) noexcept = default;

XmlElement XmlDocument::root() { return XmlElement(tree_->root.internal_object()); }

void XmlDocument::set_stylesheet(std::string_view href) {
  pugi::xml_node style = tree_->document.insert_child_before(pugi::node_pi, tree_->root);
  style.set_name("xml-stylesheet");
  std::string words = "type=\"text/xsl\" href=\"";
  text::append_escaped(words, allowed(href));
  style.set_value((words + '"').c_str());
}

std::string XmlDocument::save() const {
  StringWriter writer;
  tree_->document.save(writer, "", pugi::format_indent, pugi::encoding_utf8);
  return std::move(writer.out);
}

}  // namespace kyyeu::format
