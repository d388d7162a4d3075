#include "model/address.h"
#include "render/outputs/data_cells.h"
#include "render/outputs/datasets.h"
#include "render/outputs/public_facts.h"

namespace kyyeu::render {
namespace {

using enum DataType;

std::string stated_members_of(const Cluster& cluster) {
  CellList cell;
  for (const auto& [year, stated] : cluster.stated_members) {
    if (stated.total == 0) continue;  // the year only says that its list is incomplete
    cell.add(std::to_string(year) + "|" + std::to_string(stated.total));
  }
  return std::move(cell).take();
}

constexpr DatasetColumn kColumns[] = {
    {"id", kText, "Mã của cụm hoặc khối, không đổi dù tên đổi.",
     [](const Site& site, std::size_t i) { return site.clusters[i].id; }},
    {"name", kText, "Tên hiện nay.",
     [](const Site& site, std::size_t i) { return name_on_day(site.clusters[i], {}); }},
    {"kind", kText, "cum: cụm thi đua; khoi: khối thi đua.",
     [](const Site& site, std::size_t i) {
       return std::string(site.clusters[i].kind == ClusterKind::kKhoi ? "khoi" : "cum");
     }},
    {"place", kText, "Mã địa phương.",
     [](const Site& site, std::size_t i) { return id_of(site.places, site.clusters[i].place); }},
    {"place_name", kText, "Tên địa phương hiện nay.",
     [](const Site& site, std::size_t i) {
       return name_of(site.places, site.clusters[i].place, {});
     }},
    {"council", kText, "Mã của hội đồng thi đua, khen thưởng quản lý cụm.",
     [](const Site& site, std::size_t i) { return id_of(site, site.clusters[i].council); }},
    {"council_name", kText, "Tên hiện nay của hội đồng.",
     [](const Site& site, std::size_t i) { return name_of(site, site.clusters[i].council, {}); }},
    {"stated_members", kText,
     "Số thành viên mà nguồn nêu cho từng năm: năm|số đơn vị, cách nhau bằng dấu chấm phẩy; có thể "
     "nhiều hơn số đơn vị biết tên.",
     [](const Site& site, std::size_t i) { return stated_members_of(site.clusters[i]); }},
    {"calendar", kText, "Các việc phải có hằng năm, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return words_list(site.clusters[i].calendar); }},
    {"aliases", kText, "Các cách gọi khác, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) { return words_list(site.clusters[i].aliases); }},
    {"names", kText,
     "Tên qua các thời kỳ: tên|từ|đến, cách nhau bằng dấu chấm phẩy; ngày trống là không rõ.",
     [](const Site& site, std::size_t i) { return name_history(site.clusters[i]); }},
    {"relations", kText,
     "Cụm thay thế: loại|mã cụm kia|ngày|ghi chú, cách nhau bằng dấu chấm phẩy.",
     [](const Site& site, std::size_t i) {
       return relation_list(site, site.clusters[i].relations);
     }},
    {"url", kText, "Trang của cụm; tính từ gốc kho khi kho chưa có địa chỉ trên mạng.",
     [](const Site& site, std::size_t i) {
       return public_address(site.config, address::cluster(site.clusters[i]));
     }},
};

}  // namespace

Dataset cluster_dataset(const Site& site) {
  return {"clusters",
          "Cụm, khối thi đua",
          "Mỗi dòng là một cụm hoặc khối thi đua.",
          kColumns,
          true,
          rows_where(site.clusters, [](const Cluster& cluster) { return !cluster.id.empty(); })};
}

}  // namespace kyyeu::render
