#include "render/views/plain_view.h"

namespace kyyeu::render {

PageView build_plain_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.page.url;
  return built;
}

const ViewType& plain_view_type() {
  static const ViewType kType{"plain", {}};
  return kType;
}

}  // namespace kyyeu::render
