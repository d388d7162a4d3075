#include "render/outputs/data_cells.h"
#include "render/outputs/datasets.h"

namespace kyyeu::render {
namespace {

using enum DataType;

std::string role_of(const Membership& membership) {
  switch (membership.role) {
    case MemberRole::kLeader:
      return "truong";
    case MemberRole::kDeputy:
      return "pho";
    case MemberRole::kMember:
      break;
  }
  return {};
}

constexpr DatasetColumn kColumns[] = {
    {"cluster", kText, "Mã của cụm hoặc khối.",
     [](const Site& site, std::size_t i) {
       return site.clusters[site.memberships[i].cluster.index()].id;
     },
     "clusters"},
    {"year", kYear, "Năm.",
     [](const Site& site, std::size_t i) { return std::to_string(site.memberships[i].year); }},
    {"unit", kText, "Mã của đơn vị.",
     [](const Site& site, std::size_t i) { return id_of(site.units, site.memberships[i].unit); },
     "units"},
    {"role", kText, "truong: trưởng cụm, khối; pho: phó trưởng; trống: thành viên.",
     [](const Site& site, std::size_t i) { return role_of(site.memberships[i]); }},
    {"from", kDate,
     "Từ ngày: của chức vụ nếu dòng có chức vụ, nếu không là của tư cách thành viên.",
     [](const Site& site, std::size_t i) { return text::to_iso(site.memberships[i].from); }},
    {"to", kDate, "Đến hết ngày, hiểu như cột from.",
     [](const Site& site, std::size_t i) { return text::to_iso(site.memberships[i].to); }},
    {"how", kText, "Cách chọn: bình bầu, phân công …",
     [](const Site& site, std::size_t i) { return site.memberships[i].how; }},
    {"decided_on", kDate, "Ngày quyết định hoặc bầu.",
     [](const Site& site, std::size_t i) { return text::to_iso(site.memberships[i].decided_on); }},
    {"source", kText, "Nguồn: mã bài viết, mã văn bản hoặc địa chỉ trang mạng.",
     [](const Site& site, std::size_t i) { return id_of(site, site.memberships[i].source); }},
    {"cluster_name", kText, "Tên của cụm hoặc khối trong năm ấy.",
     [](const Site& site, std::size_t i) {
       const Membership& row = site.memberships[i];
       return name_on_day(site.clusters[row.cluster.index()], end_of(row.year));
     }},
    {"unit_name", kText, "Tên của đơn vị trong năm ấy.",
     [](const Site& site, std::size_t i) {
       const Membership& row = site.memberships[i];
       return name_of(site.units, row.unit, end_of(row.year));
     }},
};

}  // namespace

Dataset membership_dataset(const Site& site) {
  return {"membership",
          "Thành viên cụm, khối",
          "Mỗi dòng là một đơn vị thuộc một cụm hoặc khối trong một năm, kèm chức vụ nếu có. Danh "
          "sách của một năm có thể chưa đủ; số thành viên mà nguồn nêu ở bảng clusters.",
          kColumns,
          false,
          rows_where(site.memberships,
                     [](const Membership& row) { return static_cast<bool>(row.cluster); })};
}

}  // namespace kyyeu::render
