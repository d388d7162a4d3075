"""The Vietnamese pages of LibreOffice's help, their lists of related topics, and the entries of its
index, which lead to them.

People wrote the index and the lists, not a program: its entries are queries whose right answer is
known, their links say what a reader of a page should see beside it. The
pages of the Debian package libreoffice-help-vi are translated in part only; one counts as
Vietnamese when what it shows has more than LEAST_MARKED letters with Vietnamese marks, and an entry
counts when its text has one. Lists of related topics are shown, but are no text of the page.
bench/known-item and bench/related take their archives from here.
"""
import html.parser
import json
import os
import re
import string

FOLDER = "/usr/share/libreoffice/help"
LEAST_MARKED = 60
MARKED = re.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.I)
BLOCKS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "div", "pre", "br"}
HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}
ESCAPES = str.maketrans({sign: "\\" + sign for sign in string.punctuation})
ENTRY = re.compile(r'\{url:"([^"?#]*)[^"]*", app:"[^"]*", text:"((?:[^"\\]|\\.)*)"\}')


class Page:
    """A page as a reader reads it. `blocks` are (is_heading, text), without the title; `marked` is
    the number of letters with marks in all that is shown; `related` are addresses of pages."""

    def __init__(self, address, title, blocks, marked, related):
        self.address, self.title, self.blocks, self.related = address, title, blocks, related
        self.text = "\n".join(text for _, text in blocks)
        self.marked = marked


class PageReader(html.parser.HTMLParser):
    """Takes the title and what stands in #DisplayArea, but for the lists of related topics."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.title, self.blocks, self.marked, self.related = "", [], 0, set()
        self._in_title = False
        self._depth = 0     # of open elements inside the area that is shown
        self._skipped = 0   # depth at which what is no text of the page began
        self._heading = False
        self._text = ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self._in_title = tag == "title"
        if self._depth:
            if tag not in VOID:
                self._depth += 1
            if not self._skipped and attributes.get("class") == "relatedtopics":
                self._skipped = self._depth
            if self._skipped and tag == "a":
                self.related.add((attributes.get("href") or "").split("#")[0])
        elif attributes.get("id") == "DisplayArea":
            self._depth = 1
        if tag in BLOCKS:
            self._end_block()
            self._heading = tag in HEADINGS

    def handle_endtag(self, tag):
        self._in_title = False
        if tag in BLOCKS:
            self._end_block()
        if not self._depth or tag in VOID:
            return
        if self._depth == self._skipped:
            self._skipped = 0
        self._depth -= 1

    def handle_data(self, data):
        if self._in_title:
            self.title += data
        elif self._depth:
            self.marked += len(MARKED.findall(data))
            if not self._skipped:
                self._text += data

    def _end_block(self):
        text = " ".join(self._text.split())
        if text:
            self.blocks.append((self._heading, text))
        self._text, self._heading = "", False


def read_page(address, file):
    reader = PageReader()
    with open(file, encoding="utf-8") as source:
        reader.feed(source.read())
    title = " ".join(reader.title.split())
    blocks = [block for block in reader.blocks if block[1] != title]  # the title once more
    return Page(address, title, blocks, reader.marked + len(MARKED.findall(title)),
                reader.related - {address})


def vietnamese_pages(folder=FOLDER):
    pages = []
    for where, _, names in os.walk(os.path.join(folder, "vi/text")):
        for name in names:
            if not name.endswith(".html"):
                continue
            file = os.path.join(where, name)
            pages.append(read_page(os.path.relpath(file, folder), file))
    vietnamese = (page for page in pages if page.marked > LEAST_MARKED)
    return sorted(vietnamese, key=lambda page: page.address)


def write_archive(pages, folder, settings):
    """An archive whose articles are the pages: bai/2020/trang-0000.html and so on."""
    articles = os.path.join(folder, "content/articles/2020")
    os.makedirs(articles)
    with open(os.path.join(folder, "site.toml"), "w", encoding="utf-8") as file:
        file.write(settings)
    for number, page in enumerate(pages):
        lines = [("## " if heading else "") + text.translate(ESCAPES)
                 for heading, text in page.blocks]
        title = json.dumps(page.title, ensure_ascii=False)
        with open(f"{articles}/trang-{number:04}.md", "w", encoding="utf-8") as file:
            file.write(f"+++\ntitle = {title}\ndate = 2020-01-01\n+++\n\n" + "\n\n".join(lines)
                       + "\n")


def address_of(number):
    return f"bai/2020/trang-{number:04}.html"


def queries(pages, folder=FOLDER):
    """[(text, {numbers of pages that are right})], each text once, in the order of the index.

    A page that another one repeats, title and text, is as right as that one.
    """
    twins = {}
    for number, page in enumerate(pages):
        twins.setdefault((page.title, page.text), set()).add(number)
    same = {page.address: twins[page.title, page.text] for page in pages}
    wanted = {}
    with open(os.path.join(folder, "vi/bookmarks.js"), encoding="utf-8") as source:
        for address, text in ENTRY.findall(source.read()):
            text = re.sub(r"\\(.)", r"\1", text)
            if address in same and MARKED.search(text):
                wanted.setdefault(text, set()).update(same[address])
    return list(wanted.items())
