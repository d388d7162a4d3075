"""Plain BM25 over syllables and pairs of neighbours: what the engine is held against."""
import collections
import math
import re
import unicodedata

SATURATION, LENGTH_SHARE = 1.2, 0.75
SYLLABLE = re.compile(r"[^\W_]+")


def without_marks(text):
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def terms(text):
    words = SYLLABLE.findall(unicodedata.normalize("NFC", text).lower())
    return words + [f"{first} {second}" for first, second in zip(words, words[1:])]


class Bm25:
    def __init__(self, texts):
        self.lists, self.lengths = collections.defaultdict(list), []
        for number, text in enumerate(texts):
            found = terms(text)
            self.lengths.append(len(found))
            for term, count in collections.Counter(found).items():
                self.lists[term].append((number, count))
        self.mean = sum(self.lengths) / len(self.lengths)

    def search(self, query, limit=10):
        """The numbers of the best texts."""
        scores = collections.defaultdict(float)
        for term in set(terms(query)):
            postings = self.lists.get(term, [])
            rest = len(self.lengths) - len(postings)
            weight = math.log(1 + (rest + 0.5) / (len(postings) + 0.5))
            for number, count in postings:
                length = 1 - LENGTH_SHARE + LENGTH_SHARE * self.lengths[number] / self.mean
                saturated = count * (SATURATION + 1) / (count + SATURATION * length)
                scores[number] += weight * saturated
        return sorted(scores, key=lambda number: (-scores[number], number))[:limit]
