#include "render/views/quote_view.h"

#include <algorithm>

namespace kyyeu::render {

View quote_view(const Body& body, RecordRef record) {
  View view;
  const auto found =
      std::find_if(body.links.begin(), body.links.end(), [&](const OutgoingLink& link) {
        const Sentence& sentence = link.sentence;
        return link.target == record && sentence.text.size() > sentence.end - sentence.begin;
      });
  if (found == body.links.end()) return view;
  const Sentence& sentence = found->sentence;
  view.text("before", sentence.text.substr(0, sentence.begin));
  view.text("named", sentence.text.substr(sentence.begin, sentence.end - sentence.begin));
  view.text("behind", sentence.text.substr(sentence.end));
  return view;
}

const ViewType& quote_view_type() {
  static const ViewType kType{"quote",
                              {{"before", FieldKind::kText, "phần câu trước tên"},
                               {"named", FieldKind::kText, "tên, như bài viết ra"},
                               {"behind", FieldKind::kText, "phần câu sau tên"}}};
  return kType;
}

}  // namespace kyyeu::render
