#include "load/column_words.h"

#include <algorithm>
#include <array>

namespace kyyeu::load {
namespace {

constexpr std::size_t kMaxHeaders = 5;

struct ColumnWords {
  std::string_view key;
  std::array<std::string_view, kMaxHeaders> headers;  // the rest is empty
};

constexpr std::array kColumns = {
    ColumnWords{"abstract", {"Trích yếu", "Tóm tắt"}},
    ColumnWords{"authority", {"Cấp khen", "Cấp quyết định", "Cơ quan quyết định", "Thẩm quyền"}},
    ColumnWords{"count", {"Số lượng", "Số lượt"}},
    ColumnWords{"date", {"Ngày ban hành", "Ngày"}},
    ColumnWords{"decided_on", {"Ngày bầu", "Ngày chọn", "Quyết định ngày"}},
    ColumnWords{"decision_date", {"Ngày quyết định", "Ngày QĐ"}},
    ColumnWords{"decision_no", {"Số quyết định", "Số QĐ"}},
    ColumnWords{"effective", {"Ngày hiệu lực", "Hiệu lực từ", "Có hiệu lực"}},
    ColumnWords{"ended", {"Ngày hết hiệu lực", "Hết hiệu lực"}},
    ColumnWords{"file", {"Tệp", "Tệp đính kèm"}},
    ColumnWords{"from", {"Từ", "Từ ngày"}},
    ColumnWords{"how", {"Cách thức", "Hình thức bầu", "Cách chọn"}},
    ColumnWords{"id", {"Mã"}},
    ColumnWords{"issuer", {"Cơ quan ban hành", "Nơi ban hành"}},
    ColumnWords{"note", {"Ghi chú"}},
    ColumnWords{"number", {"Số, ký hiệu", "Số/ký hiệu", "Số ký hiệu", "Số hiệu", "Số"}},
    ColumnWords{"period", {"Kỳ", "Thời kỳ", "Năm thành tích", "Năm"}},
    ColumnWords{"proposed_by", {"Nơi đề nghị", "Đơn vị đề nghị", "Đề nghị bởi"}},
    ColumnWords{"recipient", {"Người nhận", "Tên", "Tập thể, cá nhân", "Họ tên"}},
    ColumnWords{"recipient_kind", {"Đối tượng", "Loại đối tượng"}},
    ColumnWords{"replaced_by", {"Thay bằng", "Thay thế bởi", "Bị thay bởi"}},
    ColumnWords{"role", {"Vai trò", "Chức trách"}},
    ColumnWords{"source", {"Nguồn"}},
    ColumnWords{"status", {"Trạng thái", "Tình trạng"}},
    ColumnWords{"stream", {"Hệ", "Hệ thống"}},
    ColumnWords{"tags", {"Thẻ", "Chủ đề"}},
    ColumnWords{"title", {"Tên văn bản", "Tiêu đề", "Tên"}},
    ColumnWords{"to", {"Đến", "Đến ngày"}},
    ColumnWords{"type", {"Loại", "Danh hiệu, hình thức", "Loại văn bản", "Hình thức"}},
    ColumnWords{"unit", {"Đơn vị", "Tên đơn vị"}},
    ColumnWords{"url", {"Địa chỉ", "Liên kết"}},
    ColumnWords{"year", {"Năm"}},
};

constexpr std::array<std::string_view, 4> kRowNumbers = {"stt", "tt", "so tt", "so thu tu"};

}  // namespace

std::span<const std::string_view> headers_of(std::string_view key) {
  const auto found = std::find_if(kColumns.begin(), kColumns.end(),
                                  [&](const ColumnWords& column) { return column.key == key; });
  if (found == kColumns.end()) return {};
  const auto end = std::find(found->headers.begin(), found->headers.end(), std::string_view());
  return {found->headers.begin(), end};
}

bool is_row_number(std::string_view folded) {
  return std::find(kRowNumbers.begin(), kRowNumbers.end(), folded) != kRowNumbers.end();
}

}  // namespace kyyeu::load
