// Phrases counted by reading every text from end to end: what the index must agree with. Shares no
// code with the engine or with src/search.
const kTones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const kMarks = /[\u0300-\u036f]/g;
const kUnseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

// One word as it is compared: {exact, plain}; the place of the tone does not matter to either.
function word_of(text) {
  if (/^\d/.test(text)) {
    const number = text.replace(/^0+(?=\d)/, '');
    return { exact: number, plain: number };
  }
  const parts = text.toLowerCase().replace(/ð/g, 'đ').normalize('NFD');
  const tone = parts.match(kTones)?.at(-1) ?? '';
  const plain = parts.replace(kMarks, '').replace(/đ/g, 'd');
  return {
    exact: parts.replace(kTones, '').normalize('NFC') + tone,
    plain: plain.replace(/^(h|k|l|m|s|t|qu)y$/, '$1i'),
  };
}

export const words_of = (text) =>
  (text.normalize('NFC').replace(kUnseen, '').match(/[\p{L}\p{M}]+|\d+/gu) ?? []).map(word_of);

const kLines = new WeakMap();
function lines_of(document) {
  if (!kLines.has(document)) {
    const lines = [...document.names, ...document.text.split('\n')].map(words_of);
    kLines.set(document, lines);
  }
  return kLines.get(document);
}

const is_marked = (words) => words.some(({ exact, plain }) => !/^\d/.test(plain) && /[^a-z]/.test(exact));

function holds(document, phrase) {
  const how = is_marked(phrase) ? 'exact' : 'plain';
  return lines_of(document).some((line) =>
    line.some((_, i) => phrase.every((word, n) => line[i + n]?.[how] === word[how])),
  );
}

// How many documents hold all quoted phrases of a query and none of those behind a minus.
export function count_of(documents, query) {
  const phrases = [...query.normalize('NFC').matchAll(/(-?)"([^"]+)"/g)];
  const wanted = phrases.map(([, minus, text]) => ({ minus, words: words_of(text) }));
  const right = (document) => wanted.every(({ minus, words }) => holds(document, words) === !minus);
  return documents.filter(right).length;
}

// `count` phrases of `length` words without digits, spread over all that the texts have.
export function some_phrases(documents, length, count) {
  const all = new Set();
  for (const { text } of documents) {
    for (const line of text.split(/[\n.,;:()“”"–/-]/)) {
      const words = line.trim().split(/\s+/);
      for (let i = 0; i + length <= words.length; i++) {
        const phrase = words.slice(i, i + length);
        if (phrase.every((word) => /^\p{L}{2,}$/u.test(word))) all.add(phrase.join(' '));
      }
    }
  }
  const sorted = [...all].sort();
  return Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / count)]);
}

// Phrases of three words that a text seems to hold when one looks at pairs alone: the first two stand
// in it side by side, and the last two, but elsewhere.
export function false_phrases(documents, count) {
  const all = new Set();
  for (const { text } of documents) {
    const followers = new Map();
    const words = text.toLowerCase().split(/\s+/);
    const plain = (word) => /^\p{L}{2,}$/u.test(word);
    words.forEach((word, i) => {
      if (i && plain(word) && plain(words[i - 1])) followers.set(word, [...(followers.get(word) ?? []), i]);
    });
    for (const [word, places] of followers) {
      const [first, last] = [places[0], places.at(-1)];
      const next = words[last + 1];
      if (first === last || !next || !plain(next) || words[first + 1] === next) continue;
      all.add(`${words[first - 1]} ${word} ${next}`);
    }
  }
  const sorted = [...all].sort();
  return Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / count)]);
}

// The text without marks, as many type it.
export const without_marks = (text) => text.normalize('NFD').replace(kMarks, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
