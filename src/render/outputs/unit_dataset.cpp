#include "model/address.h"
#include "render/outputs/data_cells.h"
#include "render/outputs/datasets.h"
#include "render/outputs/public_facts.h"

namespace kyyeu::render {
namespace {

using enum DataType;

std::string functions_of(const Unit& unit) {
  CellList cell;
  for (const std::string& function : unit.functions)
    cell.add(function);
  return std::move(cell).take();
}

constexpr DatasetColumn kColumns[] = {
    {"id", kText, "Mã của đơn vị, không đổi dù tên đổi.",
     [](const Site& site, std::size_t i) { return site.units[i].id; }},
    {"name", kText, "Tên hiện nay.",
     [](const Site& site, std::size_t i) { return name_on_day(site.units[i], {}); }},
    {"short", kText, "Tên gọn hiện nay.",
     [](const Site& site, std::size_t i) {
       const auto& names = site.units[i].names;
       return names.empty() ? std::string() : current_name(names).short_name;
     }},
    {"type", kText,
     "Loại đơn vị: benh-vien, ttyt, cdc, phap-y, giam-dinh, kiem-nghiem, chi-cuc, khac.",
     [](const Site& site, std::size_t i) { return site.units[i].type; }},
    {"place", kText, "Mã địa phương.",
     [](const Site& site, std::size_t i) { return id_of(site.places, site.units[i].place); }},
    {"place_name", kText, "Tên địa phương hiện nay.",
     [](const Site& site, std::size_t i) { return name_of(site.places, site.units[i].place, {}); }},
    {"district", kText, "Huyện, quận, thị xã hoặc thành phố thuộc tỉnh.",
     [](const Site& site, std::size_t i) { return site.units[i].district; }},
    {"founded", kDate, "Năm hoặc ngày thành lập.",
     [](const Site& site, std::size_t i) { return text::to_iso(site.units[i].founded); }},
    {"functions", kText, "Chức năng, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return functions_of(site.units[i]); }},
    {"parent", kText, "Mã của đơn vị hoặc cơ quan chủ quản.",
     [](const Site& site, std::size_t i) { return id_of(site, site.units[i].parent); }},
    {"parent_name", kText, "Tên hiện nay của đơn vị hoặc cơ quan chủ quản.",
     [](const Site& site, std::size_t i) { return name_of(site, site.units[i].parent, {}); }},
    {"phone", kText, "Điện thoại.",
     [](const Site& site, std::size_t i) { return site.units[i].phone; }},
    {"website", kText, "Trang thông tin điện tử của đơn vị.",
     [](const Site& site, std::size_t i) { return site.units[i].website.text; }},
    {"aliases", kText, "Các cách gọi khác, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return words_list(site.units[i].aliases); }},
    {"names", kText,
     "Tên qua các thời kỳ: tên|từ|đến, cách nhau bằng dấu chấm phẩy; ngày trống là không rõ.",
     [](const Site& site, std::size_t i) { return name_history(site.units[i]); }},
    {"relations", kText,
     "Đổi tên, sáp nhập, chia tách: loại|mã đơn vị kia|ngày|ghi chú, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return relation_list(site, site.units[i].relations); }},
    {"url", kText, "Trang của đơn vị; tính từ gốc kho khi kho chưa có địa chỉ trên mạng.",
     [](const Site& site, std::size_t i) {
       return public_address(site.config, address::unit(site.units[i]));
     }},
};

}  // namespace

Dataset unit_dataset(const Site& site) {
  return {"units",
          "Đơn vị",
          "Mỗi dòng là một đơn vị: bệnh viện, trung tâm y tế và các đơn vị khác có trong kho.",
          kColumns,
          true,
          rows_where(site.units, [](const Unit& unit) { return !unit.id.empty(); })};
}

}  // namespace kyyeu::render
