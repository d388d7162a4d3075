// XmlDocument: builds feeds and sitemaps. Element and attribute names are the caller's own; words
// may be anyone's.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace kyyeu::format {

// A handle on an element of a document, valid as long as the document lives. Belongs to one thread.
// Words are UTF-8; characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) are
// dropped, since no reader would open the file.
class XmlElement {
 public:
  // A new last child.
  XmlElement append(const char* name);
  // A new last child that holds only `words`.
  XmlElement append(const char* name, std::string_view words);
  XmlElement& attribute(const char* name, std::string_view value);
  XmlElement& text(std::string_view words);

 private:
  friend class XmlDocument;
  explicit XmlElement(void* node) : node_(node) {}

  void* node_;
};

class XmlDocument {
 public:
  explicit XmlDocument(const char* root_name);
  ~XmlDocument();
  XmlDocument(XmlDocument&&) noexcept;
  XmlDocument& operator=(XmlDocument&&) noexcept;

  XmlElement root();
  // Adds <?xml-stylesheet type="text/xsl" href="…"?> before the root.
  void set_stylesheet(std::string_view href);
  // UTF-8 with its declaration; one element a line, without indentation.
  std::string save() const;

 private:
  struct Tree;
  std::unique_ptr<Tree> tree_;
};

}  // namespace kyyeu::format
