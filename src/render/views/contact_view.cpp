#include "render/views/contact_view.h"

#include <string>
#include <utility>
#include <vector>

#include "text/url.h"

namespace kyyeu::render {
namespace {

View number_view(const std::string& number) {
  View view;
  view.text("number", number).text("url", telephone_url(number));
  return view;
}

View hotline_view(const ViewContext& context, const Hotline& hotline) {
  std::vector<View> numbers;
  for (const Written& number : hotline.numbers)
    numbers.push_back(number_view(number.text));
  View view;
  view.text("label", hotline.label).text("extension", hotline.extension);
  view.text("note", hotline.note).text("topic", hotline.topic);
  view.list("numbers", std::move(numbers));
  if (hotline.unit.id) view.object("unit", context.unit_link(hotline.unit.id));
  return view;
}

View contact_view(const ViewContext& context, const Contact& contact) {
  View view;
  const bool has_record =
      contact.person.id && !context.site.people[contact.person.id.index()].hidden;
  if (has_record) {
    view.object("person", context.person_link(contact.person.id));
  } else {
    view.text("name", contact.name);
  }
  view.text("office", contact.office).text("email", contact.email);
  if (!contact.phone.empty()) view.object("phone", number_view(contact.phone));
  return view;
}

const ViewType& number_type() {
  static const ViewType kType{
      "telephone",
      {{"number", FieldKind::kText, "số như đã ghi"}, {"url", FieldKind::kText, "tel: để gọi"}}};
  return kType;
}

const ViewType& hotline_type() {
  static const ViewType kType{"hotline",
                              {{"label", FieldKind::kText, "việc gì"},
                               {"extension", FieldKind::kText, "số máy lẻ"},
                               {"note", FieldKind::kText, "ghi chú"},
                               {"topic", FieldKind::kText, "lĩnh vực"},
                               {"numbers", FieldKind::kList, "các số điện thoại", number_type},
                               {"unit", FieldKind::kObject, "đơn vị trả lời", link_view_type}}};
  return kType;
}

const ViewType& contact_type() {
  static const ViewType kType{
      "contact",
      {{"person", FieldKind::kObject, "nhân vật có trang riêng", link_view_type},
       {"name", FieldKind::kText, "tên, khi không có trang riêng"},
       {"office", FieldKind::kText, "chức vụ"},
       {"email", FieldKind::kText, "thư điện tử công vụ"},
       {"phone", FieldKind::kObject, "điện thoại", number_type}}};
  return kType;
}

}  // namespace

std::string telephone_url(std::string_view number) {
  std::string url = "tel:";
  for (const char c : number) {
    if ((c >= '0' && c <= '9') || c == '+') url += c;
  }
  return url;
}

PageView build_hotlines_view(const ViewContext& context) {
  std::vector<View> items;
  for (const Hotline& hotline : context.site.hotlines) {
    items.push_back(hotline_view(context, hotline));
  }
  PageView built;
  built.info.title = context.words.text("kind.hotlines");
  built.view.list("hotlines", std::move(items));
  return built;
}

const ViewType& hotlines_view_type() {
  static const ViewType kType{"hotlines",
                              {{"hotlines", FieldKind::kList, "các đường dây nóng", hotline_type}}};
  return kType;
}

PageView build_contacts_view(const ViewContext& context) {
  std::vector<View> contacts;
  for (const Contact& contact : context.site.contacts) {
    contacts.push_back(contact_view(context, contact));
  }
  std::vector<View> mailboxes;
  for (const Mailbox& mailbox : context.site.mailboxes) {
    View& view = mailboxes.emplace_back();
    view.text("name", mailbox.label).text("url", mailbox.url.text);
  }
  const Publisher& publisher = context.site.config.publisher;
  PageView built;
  built.info.title = context.words.text("kind.contacts");
  View& view = built.view;
  view.text("org", publisher.org).text("address", publisher.address);
  view.text("email", publisher.email);
  if (!publisher.phone.empty()) view.object("phone", number_view(publisher.phone));
  view.list("contacts", std::move(contacts));
  view.list("mailboxes", std::move(mailboxes));
  return built;
}

const ViewType& contacts_view_type() {
  static const ViewType kType{"contacts",
                              {{"org", FieldKind::kText, "cơ quan chủ quản"},
                               {"address", FieldKind::kText, "địa chỉ"},
                               {"email", FieldKind::kText, "thư điện tử"},
                               {"phone", FieldKind::kObject, "điện thoại", number_type},
                               {"contacts", FieldKind::kList, "người liên hệ", contact_type},
                               {"mailboxes", FieldKind::kList, "hộp thư điện tử", link_view_type}}};
  return kType;
}

PageView build_feedback_view(const ViewContext& context) {
  const Feedback& feedback = context.site.feedback;
  PageView built;
  built.info.title = feedback.title.empty() ? context.words.text("kind.feedback") : feedback.title;
  View& view = built.view;
  view.text("text", feedback.text).text("address", feedback.address);
  view.text("email", feedback.email);
  if (!feedback.email.empty()) {
    view.text("email_url", "mailto:" + feedback.email + "?subject=" +
                               text::percent_encode_path(context.words.text("feedback.subject")));
  }
  if (!feedback.phone.empty()) view.object("phone", number_view(feedback.phone));
  view.text("form_url", context.url_to(feedback.print_form.text));
  return built;
}

const ViewType& feedback_view_type() {
  static const ViewType kType{"feedback",
                              {{"text", FieldKind::kText, "lời dẫn"},
                               {"address", FieldKind::kText, "địa chỉ nhận thư"},
                               {"email", FieldKind::kText, "thư điện tử"},
                               {"email_url", FieldKind::kText, "mailto: có sẵn tiêu đề"},
                               {"phone", FieldKind::kObject, "điện thoại", number_type},
                               {"form_url", FieldKind::kText, "phiếu để in"}}};
  return kType;
}

}  // namespace kyyeu::render
