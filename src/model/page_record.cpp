#include "model/page_record.h"

namespace kyyeu {
namespace {

RecordKind kind_of(PageKind page) {
  switch (page) {
    case PageKind::kArticle:
      return RecordKind::kArticle;
    case PageKind::kUnit:
      return RecordKind::kUnit;
    case PageKind::kCluster:
      return RecordKind::kCluster;
    case PageKind::kAwardType:
      return RecordKind::kAwardType;
    case PageKind::kMetric:
      return RecordKind::kMetric;
    case PageKind::kEvent:
      return RecordKind::kEvent;
    case PageKind::kCampaign:
      return RecordKind::kCampaign;
    case PageKind::kPerson:
      return RecordKind::kPerson;
    case PageKind::kOrg:
      return RecordKind::kOrg;
    case PageKind::kDocument:
      return RecordKind::kDocument;
    case PageKind::kGallery:
      return RecordKind::kGallery;
    case PageKind::kStaticPage:
      return RecordKind::kStaticPage;
    default:
      return RecordKind::kNone;
  }
}

}  // namespace

RecordRef record_of(const Page& page) {
  const RecordKind kind = kind_of(page.kind);
  return kind == RecordKind::kNone ? RecordRef() : RecordRef{kind, page.record};
}

}  // namespace kyyeu
