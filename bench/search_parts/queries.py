"""Queries that a reader of a generated archive might type, taken from its files."""
import os
import random
import re
import tomllib
import unicodedata


def without_marks(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return plain.replace("đ", "d").replace("Đ", "D")


def front_of(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return tomllib.loads(text if path.endswith(".toml") else text.split("+++")[1])


def files_below(folder):
    return sorted(os.path.join(where, name) for where, _, names in os.walk(folder)
                  for name in names if name.endswith((".toml", ".md")))


def with_slip(chance, query):
    """Two neighbouring letters of the longest word change places."""
    words = query.split()
    at = max(range(len(words)), key=lambda i: len(words[i]))
    word = words[at]
    place = chance.randrange(len(word) - 1)
    words[at] = word[:place] + word[place + 1] + word[place] + word[place + 2:]
    return " ".join(words)


def make(corpus, seed=1):
    """[{kind, query}], the same for the same archive and seed."""
    chance = random.Random(seed)
    content = os.path.join(corpus, "content")
    units = [front_of(path) for path in files_below(os.path.join(content, "units"))]
    clusters = [front_of(path) for path in files_below(os.path.join(content, "clusters"))]
    paths = files_below(os.path.join(content, "articles"))
    articles = [front_of(path) for path in chance.sample(paths, min(400, len(paths)))]
    made = []

    def add(kind, queries):
        made.extend({"kind": kind, "query": query} for query in queries)

    names = [unit["name"] for unit in units]
    short = [alias for unit in units for alias in unit.get("aliases", []) if len(alias) < 28]
    topics = sorted({tag for article in articles for tag in article.get("tags", [])})
    people = sorted({article["author"] for article in articles if article.get("author")})
    titles = [article["title"] for article in articles]
    add("unit", chance.sample(names, 40))
    add("unit, no marks", (without_marks(name).lower() for name in chance.sample(names, 25)))
    add("unit, short", (alias.lower() for alias in chance.sample(short, 25)))
    add("topic", chance.sample(topics, 30))
    add("topic, no marks", map(without_marks, chance.sample(topics, 20)))
    add("topic and year", (f"{topic} {chance.randrange(2016, 2026)}"
                           for topic in chance.sample(topics, 15)))
    add("person", chance.sample(people, 20))
    add("cluster", (cluster["aliases"][0] for cluster in clusters[:10]))
    add("words of a title", (" ".join(title.split()[1:5]) for title in chance.sample(titles, 15)))
    add("one word", chance.sample(sorted({w for t in topics for w in t.split() if len(w) > 2}), 15))
    add("frequent words", ["thi đua", "trung tâm y tế", "bệnh viện", "y tế", "cụm thi đua",
                           "khen thưởng", "đơn vị", "tổng kết năm", "người bệnh", "bác sĩ"])
    add("phrase", (f'"{topic}"' for topic in chance.sample(topics, 10)))
    add("slip", (with_slip(chance, topic) for topic in
                 chance.sample([t for t in topics if re.fullmatch(r"[^\W\d_ ]+( [^\W\d_ ]+)+", t)],
                               10)))
    return made
