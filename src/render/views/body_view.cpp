#include "render/views/body_view.h"

#include <algorithm>
#include <string_view>

#include "render/views/data_block_view.h"
#include "render/views/data_table_view.h"

namespace kyyeu::render {

std::vector<View> body_views(const ViewContext& context, const Body& body) {
  std::vector<View> segments;
  segments.reserve(body.blocks.size() + 1);
  const std::string_view html = body.html;
  std::size_t begin = 0;
  for (const DataBlock& block : body.blocks) {
    const std::size_t end = std::clamp(block.offset, begin, html.size());
    View& segment = segments.emplace_back();
    segment.html("text_html", std::string(html.substr(begin, end - begin)));
    segment.object("table", data_block_view(context, block));
    begin = end;
  }
  if (begin < html.size()) segments.emplace_back().html("text_html", body.html.substr(begin));
  return segments;
}

const ViewType& segment_view_type() {
  static const ViewType kType{
      "segment",
      {{"text_html", FieldKind::kHtml, "đoạn văn bản đã dựng"},
       {"chart_html", FieldKind::kHtml, "biểu đồ đứng sau đoạn, gồm cả thẻ figure"},
       {"table", FieldKind::kObject, "bảng số liệu đứng sau đoạn", data_table_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
