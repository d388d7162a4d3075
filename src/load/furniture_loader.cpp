#include "load/furniture_loader.h"

#include <utility>

#include "load/picture_reader.h"
#include "load/settings_file.h"
#include "load/vocabulary.h"

namespace kyyeu::load {
namespace {

void read_links(RecordReader& reader, LinkGroup& group) {
  reader.tables("links", [&](RecordReader& item) {
    Link link;
    link.span = item.span();
    const bool labelled = item.required_text("label", link.label);
    item.url("url", link.url);
    item.date("checked", link.checked);
    link.checked_span = item.span_of("checked");
    // Its label stands beside it, so a logo needs no words of its own.
    item.text("logo", link.logo.file);
    item.text("alt", link.logo.alt);
    if (labelled) group.links.push_back(std::move(link));
  });
}

void read_link_groups(RecordReader& reader, std::vector<LinkGroup>& groups) {
  reader.tables("group", [&](RecordReader& item) {
    LinkGroup& group = groups.emplace_back();
    group.span = item.span();
    Written id;
    if (item.required_text("id", id) && check_id(id.text, id.span, item.findings())) {
      group.id = std::move(id.text);
    }
    item.required_text("title", group.title);
    read_links(item, group);
  });
}

void read_hotlines(RecordReader& reader, std::vector<Hotline>& hotlines) {
  Reference<UnitId> unit;
  reader.reference("unit", unit);
  reader.tables("hotline", [&](RecordReader& item) {
    Hotline hotline;
    hotline.span = item.span();
    const bool labelled = item.required_text("label", hotline.label);
    if (!item.has("numbers")) item.missing("numbers");
    item.text_list("numbers", hotline.numbers);
    item.text("ext", hotline.extension);
    item.text("note", hotline.note);
    item.text("topic", hotline.topic);
    hotline.unit = unit;
    item.reference("unit", hotline.unit);
    if (labelled) hotlines.push_back(std::move(hotline));
  });
}

void read_banners(RecordReader& reader, std::vector<Banner>& banners) {
  reader.tables("banner", [&](RecordReader& item) {
    Banner banner;
    banner.span = item.span();
    banner.picture = read_picture(item, "image");
    item.link("url", banner.url);
    banner.slot = kBannerSlotWords.words.front();
    item.word("slot", kBannerSlotWords, banner.slot);
    item.dates("from", banner.from, "to", banner.to);
    banner.to_span = item.span_of("to");
    if (!banner.picture.file.empty()) banners.push_back(std::move(banner));
  });
}

void read_feedback(RecordReader& reader, Feedback& feedback) {
  reader.table("feedback", [&](RecordReader& item) {
    item.text("title", feedback.title);
    item.text("text", feedback.text);
    item.text("email", feedback.email);
    item.text("phone", feedback.phone);
    item.text("address", feedback.address);
    item.text("print_form", feedback.print_form);
  });
}

void read_contacts(RecordReader& reader, Site& site) {
  reader.tables("mailbox", [&](RecordReader& item) {
    Mailbox& mailbox = site.mailboxes.emplace_back();
    mailbox.span = item.span();
    item.required_text("label", mailbox.label);
    item.url("url", mailbox.url);
  });
  reader.tables("contact", [&](RecordReader& item) {
    Contact& contact = site.contacts.emplace_back();
    contact.span = item.span();
    item.reference("person", contact.person);
    item.text("name", contact.name);
    if (!item.has("person") && !item.has("name")) item.missing("name");
    item.text("office", contact.office);
    item.text("phone", contact.phone);
    item.text("email", contact.email);
  });
  read_feedback(reader, site.feedback);
}

}  // namespace

void load_furniture(const LoadContext& context, const ContentTree& tree, Site& site) {
  read_settings(context, tree, "links.toml",
                [&](RecordReader& reader) { read_link_groups(reader, site.link_groups); });
  read_settings(context, tree, "hotlines.toml",
                [&](RecordReader& reader) { read_hotlines(reader, site.hotlines); });
  read_settings(context, tree, "banners.toml",
                [&](RecordReader& reader) { read_banners(reader, site.banners); });
  read_settings(context, tree, "contacts.toml",
                [&](RecordReader& reader) { read_contacts(reader, site); });
}

}  // namespace kyyeu::load
