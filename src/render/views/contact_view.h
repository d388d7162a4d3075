// How to reach people: hotlines, contacts of leaders, mailboxes, and feedback without a server.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& hotlines_view_type();
PageView build_hotlines_view(const ViewContext& context);

const ViewType& contacts_view_type();
PageView build_contacts_view(const ViewContext& context);

const ViewType& feedback_view_type();
PageView build_feedback_view(const ViewContext& context);

// "tel:02513840429" for "02513.840.429".
std::string telephone_url(std::string_view number);

}  // namespace kyyeu::render
