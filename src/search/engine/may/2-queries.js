// ---- Tokens: the same rules as src/search/tokenizer ----
const SKIPPED = /[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/;
const NO_LETTER = /[\u2000-\u2bff\u3000-\u303f\ufe00-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef\u{1f000}-\u{1faff}]/u;
const isLetter = (c) => letters.has(c) || (c >= '\u0370' && !NO_LETTER.test(c));
const NUMBER = /(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,\d+)?/y;
const ROMAN = /^x{0,2}(ix|iv|v?i{0,3})$/;
const BEFORE_ROMAN = /^(qui|cap|hang|loai|khoa|lan|ki|dot|so|thu|chuong|phan|muc|dieu|nhom|cum|khoi)$/;
const openY = (key) => key.replace(/^(h|k|l|m|s|t|qu)y(?=\d?$)/, '$1i');
const isoDate = (year, month, day) => {
  const two = (n) => String(+n).padStart(2, '0');
  const real = month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
  if (!real || (day !== undefined && !(day >= 1 && day <= 31))) return '';
  return +year + '-' + two(month) + (day === undefined ? '' : '-' + two(day));
};
const romanNumber = (word) => {
  if (!word || !ROMAN.test(word)) return 0;
  const ends = { '': 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 };
  const tens = /^x*(?=ix|$|[iv])/.exec(word)[0].length;
  return tens * 10 + ends[word.slice(tens)];
};

// [{key, variant, start, end, capitals}] of NFC text; offsets are UTF-16 units.
function tokens(text) {
  const found = [];
  for (let i = 0; i < text.length; ) {
    const start = i;
    if (text[i] >= '0' && text[i] <= '9') {
      NUMBER.lastIndex = i;
      const written = NUMBER.exec(text)[0];
      const key = written.replace(/\./g, '').replace(/^0+(?=\d)/, '').slice(0, 40);
      i += written.length;
      found.push({ key, variant: key, start, end: i });
      continue;
    }
    let plain = '';
    let quality = '';
    let tone = 0;
    let capitals = true;
    for (let c; i < text.length; i += c.length) {
      c = String.fromCodePoint(text.codePointAt(i));
      if (SKIPPED.test(c)) continue;
      if (!isLetter(c)) break;
      const [q, p, t] = letters.get(c) || [c.toLowerCase(), c.toLowerCase(), 0];
      if (c === q) capitals = false;
      if (plain.length < 40) {
        quality += q;
        plain += p;
      }
      if (t) tone = t;
    }
    if (plain) found.push({ key: openY(plain), variant: quality + tone, start, end: i, capitals });
    else i++;
  }
  return found;
}

// ---- Queries ----
const FILTER_WORDS = { nam: 'year', loai: 'kind', cum: 'cluster', khoi: 'cluster', 'don-vi': 'unit', donvi: 'unit', muc: 'category', 'chuyen-muc': 'category', khen: 'award' };
const PART = /(-?)(?:([\p{L}-]+):)?(?:["“”]([^"“”]*)["“”]?|(\S+))/gu;

const marked = (token) => /[^a-z\d]|[1-5]$/.test(token.variant) && !/^\d/.test(token.variant);

// {words: [token …], phrases: [[token …] …], without: [[token …] …], filters, last}
function parse(query) {
  const parsed = { words: [], phrases: [], without: [], filters: {}, last: null };
  const source = query.normalize('NFC').replace(new RegExp(SKIPPED, 'g'), '').slice(0, 400);
  for (const [whole, minus, name, quoted, word] of source.matchAll(PART)) {
    const facet = name && FILTER_WORDS[tokens(name).map((t) => t.key).join('-')];
    const value = quoted !== undefined ? quoted : word;
    if (facet) {
      (parsed.filters[facet] = parsed.filters[facet] || []).push(value);
      continue;
    }
    const text = quoted !== undefined ? quoted : whole.slice(minus.length);
    const list = tokens(text);
    if (minus && list.length) parsed.without.push(list);
    else if (quoted !== undefined && list.length) parsed.phrases.push(list);
    else parsed.words.push(...wordsOf(text, list));
  }
  joinDates(parsed.words);
  const end = parsed.words[parsed.words.length - 1];
  if (end && !end.alias && /[\p{L}\d]$/u.test(source)) parsed.last = end;
  parsed.marked = [...parsed.words, ...parsed.phrases.flat()].some(marked);
  return parsed;
}

// What stands for a word of the query: a date for itself alone; a document number for its parts,
// each of which knows the whole.
function wordsOf(text, list) {
  const gaps = list.map((token, i) => (i ? text.slice(list[i - 1].end, token.start) : '').replace(/^[‐-–−]$/, '-'));
  const written = list.map((token) => text.slice(token.start, token.end));
  const some = (rule) => written.some((part) => rule.test(part));
  const chain = gaps.every((gap) => /^[/-]?$/.test(gap));
  list.forEach((token) => (token.raw = text));
  if (chain && gaps.includes('/') && some(/^\d/) && some(/^\D/)) {
    const whole = list.map((token, i) => gaps[i] + token.key).join('');
    list.forEach((token) => (token.whole = whole));
    return list;
  }
  for (let i = 0; i + 1 < list.length; i++) {
    const [a, b, c] = written.slice(i, i + 3).map((part) => (/^\d+$/.test(part) ? part : ''));
    const sign = gaps[i + 1];
    let iso = '';
    let count = 3;
    if (a && b && c && sign === gaps[i + 2] && /[/.-]/.test(sign)) {
      if (c.length === 4 && a.length < 3) iso = isoDate(c, b, a);
      else if (a.length === 4 && sign === '-') iso = isoDate(a, b, c);
    }
    if (!iso && a && b && b.length === 4 && sign === '/') (iso = isoDate(b, a)), (count = 2);
    if (!iso) continue;
    list.splice(i, count, { key: iso, variant: iso, alias: true });
    gaps.splice(i, count, '');
    written.splice(i, count, '');
  }
  return list;
}
const plainOf = (quality) => [...quality].map((c) => (letters.get(c) || [0, c])[1]).join('');

// "ngày 5 tháng 2 năm 2024", "tháng 2/2024", "quý II": one token each.
function joinDates(words) {
  for (let i = 0; i < words.length; i++) {
    const [a, b, c, d] = words.slice(i, i + 4).map((token) => token.key);
    let iso = '';
    let count = 0;
    if (b === 'thang') {
      const day = d === 'nam' && words[i + 4] && isoDate(words[i + 4].key, c, a);
      const joined = /^(\d{4})-(\d\d)$/.exec(c || '');
      if (day) (iso = day), (count = 5);
      else if (joined) (iso = isoDate(joined[1], joined[2], a)), (count = 3);
    } else if (a === 'thang' && c === 'nam' && d && isoDate(d, b)) {
      iso = isoDate(d, b);
      count = 4;
    } else if (a === 'thang' && words[i + 1] && words[i + 1].alias && b.length === 7) (iso = b), (count = 2);
    if (iso) {
      words.splice(i, count, { key: iso, variant: iso, alias: true });
      if (i && words[i - 1].key === 'ngay') words.splice(--i, 1);
    } else {
      const word = words[i];
      const before = i && BEFORE_ROMAN.test(words[i - 1].key);
      const name = word.variant.slice(0, -1);
      const sure = word.capitals ? before || name.length > 1 : before && !/^(i|v|x|vi|xi)$/.test(name);
      const value = sure && romanNumber(name);
      if (value && value <= 20) word.key = word.variant = String(value);
    }
  }
}
