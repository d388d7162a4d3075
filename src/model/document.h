// Legal and other documents (documents/documents.csv), and the laws in force by date.
#pragma once

#include "model/record.h"

namespace kyyeu {

struct Document : Record {
  std::string number;  // "06/2022/QH15"
  std::string type;    // "Luật"
  std::string issuer;
  std::string title;
  Date date;
  Date effective;
  Date ended;
  Reference<DocumentId> replaced_by;
  std::string abstract;
  Written file;  // below documents/files/
  Written url;
};

// data/legal-regimes.toml: which law, decree and circular governed awards decided in a time.
struct LegalRegime {
  Date from;
  Date to;
  Written law;
  Written decree;
  Written circular;
  SourceSpan span;
};

}  // namespace kyyeu
