// Whether a document is in force at the build's clock, and what came before and after it
// (p-document-status).
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& document_status_type();

// An empty View where the archive does not say.
View document_status(const ViewContext& context, DocumentId document);

// The documents that this one replaces.
std::vector<View> replaced_documents(const ViewContext& context, DocumentId document);

}  // namespace kyyeu::render
