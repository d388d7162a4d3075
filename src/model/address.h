// Addresses: where the page of each thing lies in the site (domain.md §4.1). One place knows the
// rules; link checks that no two pages share an address.
//
// All addresses are relative to the site's root and name a file.
#pragma once

#include <string>
#include <string_view>

#include "model/site.h"

namespace kyyeu::address {

// "" for records without a page of their own (places; people who are hidden).
std::string of(const Site& site, RecordRef record);
std::string unit(const Unit& unit);
std::string unit_year(const Unit& unit, int year);
std::string cluster(const Cluster& cluster);
std::string cluster_year(const Cluster& cluster, int year);
std::string year(int year);
std::string article(const Article& article);
std::string topic(const Topic& topic);
std::string category(const Category& category);
std::string archive_year(int year);
std::string archive_month(int year, int month);
// Page `part` of a list whose first page is `first`: "bai/index.html" → "bai/trang-2.html",
// "chuyen-muc/x.html" → "chuyen-muc/x-trang-2.html".
std::string list_part(std::string_view first, int part);
// The RSS feed of a page: "cum/x.html" → "cum/x.rss.xml"; the whole site's is that of
// "index.html": "rss.xml".
std::string feed(std::string_view page_url);
// The year's page of the unit or cluster where the archive has one, else its own page.
std::string unit_in_year(const Site& site, UnitId unit, int year);
std::string cluster_in_year(const Site& site, ClusterId cluster, int year);

inline constexpr std::string_view kHome = "index.html";
inline constexpr std::string_view kArticleIndex = "bai/index.html";
inline constexpr std::string_view kArchiveIndex = "luu-tru/index.html";
inline constexpr std::string_view kCategoryIndex = "chuyen-muc/index.html";
inline constexpr std::string_view kTopicIndex = "chu-de/index.html";
inline constexpr std::string_view kUnitIndex = "don-vi/index.html";
inline constexpr std::string_view kUnitWebsites = "website-don-vi.html";
inline constexpr std::string_view kClusterIndex = "cum/index.html";
inline constexpr std::string_view kYearIndex = "nam/index.html";
inline constexpr std::string_view kAwardIndex = "khen-thuong/index.html";
inline constexpr std::string_view kMetricIndex = "chi-tieu/index.html";
inline constexpr std::string_view kEventIndex = "su-kien/index.html";
inline constexpr std::string_view kCampaignIndex = "phong-trao/index.html";
inline constexpr std::string_view kPersonIndex = "nhan-vat/index.html";
inline constexpr std::string_view kOrgIndex = "co-quan/index.html";
inline constexpr std::string_view kDocumentIndex = "van-ban/index.html";
inline constexpr std::string_view kGalleryIndex = "thu-vien-anh/index.html";
inline constexpr std::string_view kLinks = "lien-ket.html";
inline constexpr std::string_view kHotlines = "duong-day-nong.html";
inline constexpr std::string_view kContacts = "lien-he.html";
inline constexpr std::string_view kFeedback = "phan-anh.html";
inline constexpr std::string_view kSearch = "tim-kiem.html";
inline constexpr std::string_view kSearchFolder = "tim/";
inline constexpr std::string_view kSiteMap = "so-do.html";
inline constexpr std::string_view kData = "du-lieu/index.html";
inline constexpr std::string_view kNotFound = "404.html";

}  // namespace kyyeu::address
