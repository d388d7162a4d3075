#include "micro/samples.h"

namespace kyyeu::bench {
namespace {

constexpr std::string_view kOpening =
    "Sáng 15/7, tại hội trường Trung tâm Y tế huyện Hai, [[cum-1]] tổ chức hội nghị sơ kết sáu "
    "tháng đầu năm. Dự hội nghị có lãnh đạo các đơn vị thành viên, cán bộ làm công tác **thi đua, "
    "khen thưởng** và đại diện [[ttyt-mot|Trung tâm Y tế huyện Một]].\n\n";

constexpr std::string_view kParagraph =
    "Báo cáo tại hội nghị cho thấy các đơn vị đã bám sát kế hoạch, hoàn thành *nhiều chỉ tiêu* so "
    "với cùng kỳ. Số lượt khám ngoại trú đạt 52,4% kế hoạch năm; công suất sử dụng giường bệnh giữ "
    "ở mức 86,7%. [[TTYT Hai]] đi đầu trong việc rút ngắn thời gian chờ khám, như đã nêu ở [trang "
    "của Bộ](https://example.vn/tin?nam=2023&ky=1).\n\n";

constexpr std::string_view kList =
    "## Việc đã làm\n\n"
    "- Ký giao ước thi đua giữa các đơn vị trong cụm;\n"
    "- mở hai lớp tập huấn về hồ sơ khen thưởng;\n"
    "- chấm điểm chéo theo thang điểm **thống nhất**, công khai kết quả.\n\n";

constexpr std::string_view kTable =
    "## Kết quả\n\n"
    "| Đơn vị | Điểm tự chấm | Điểm thẩm định | Xếp loại |\n"
    "|---|--:|--:|---|\n"
    "| Trung tâm Y tế huyện Một | 95,5 | 94,0 | xuất sắc |\n"
    "| Trung tâm Y tế huyện Hai | 96,0 | 96,0 | xuất sắc |\n"
    "| Bệnh viện Đa khoa tỉnh | 91,2 | 90,7 | tốt |\n\n";

}  // namespace

std::string article_body() {
  std::string body(kOpening);
  body.append(kParagraph).append(kList).append(kParagraph).append(kTable);
  body.append("## Sáu tháng cuối năm\n\n").append(kParagraph).append(kParagraph);
  return body;
}

std::string front_matter() {
  return "+++\n"
         "title = \"Sơ kết sáu tháng đầu năm của Cụm thi đua số 1\"\n"
         "date = 2023-07-15\n"
         "author = \"Người Viết\"\n"
         "category = \"Hoạt động cụm, khối\"\n"
         "tags = [\"sơ kết\", \"giao ước thi đua\", \"chấm điểm chéo\"]\n"
         "clusters = [\"cum-1\"]\n"
         "units = [\"ttyt-mot\", \"ttyt-hai\"]\n"
         "summary = \"Các đơn vị của cụm cùng nhìn lại nửa năm và bàn việc sáu tháng cuối.\"\n"
         "+++\n\n";
}

std::string article_file() { return front_matter() + article_body(); }

std::string results_csv(std::size_t rows) {
  std::string csv = "Đơn vị;Điểm;Hạng;Xếp loại;Lượt khám;Sáng kiến;Hài lòng (%);Ghi chú\n";
  for (std::size_t i = 0; i < rows; ++i) {
    const std::string number = std::to_string(i);
    csv += "Trung tâm Y tế huyện số " + number + ";95,5;" + number + ";xuất sắc;" +
           std::to_string(8000 + i * 7) + ";12;92,3;\"tự chấm; đã thẩm định\"\n";
  }
  return csv;
}

}  // namespace kyyeu::bench
