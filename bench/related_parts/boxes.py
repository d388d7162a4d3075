"""The boxes of related articles, read from the pages of a built site."""
import html.parser
import os


class BoxReader(html.parser.HTMLParser):
    """The links of <aside class="related"> and their reasons."""

    def __init__(self):
        super().__init__()
        self.links, self._inside, self._reason = [], False, ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "aside" and attributes.get("class") == "related":
            self._inside = True
        elif self._inside and tag == "li":
            self._reason = attributes.get("data-reason", "")
        elif self._inside and tag == "a":
            self.links.append((attributes["href"], self._reason))

    def handle_endtag(self, tag):
        if tag == "aside":
            self._inside = False


def boxes(site):
    """{"bai/2018/slug.html": [("bai/2019/other.html", reason)]}, of all articles."""
    found = {}
    for where, _, names in os.walk(os.path.join(site, "bai")):
        folder = os.path.relpath(where, site)
        if not os.path.basename(where).isdigit():
            continue
        for name in names:
            if not name.endswith(".html"):
                continue
            reader = BoxReader()
            with open(os.path.join(where, name), encoding="utf-8") as page:
                reader.feed(page.read())
            found[f"{folder}/{name}"] = [(os.path.normpath(os.path.join(folder, href)), reason)
                                         for href, reason in reader.links]
    return found
