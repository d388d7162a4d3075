// ---- Tokens: the same rules as src/search/tokenizer ----
const SKIPPED = /[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/;
const NO_LETTER = /[\u2000-\u2bff\u3000-\u303f\ufe00-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uffef\u{1f000}-\u{1faff}]/u;
const isLetter = (c) => letters.has(c) || (c >= '\u0370' && !NO_LETTER.test(c));
const NUMBER = /(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,\d+)?/y;
const openY = (key) => key.replace(/^(h|k|l|m|s|t|qu)y(?=\d?$)/, '$1i');
// [{key, variant, start, end, capitals}] of NFC text; offsets are UTF-16 units.
function tokens(source) {
  const found = [];
  const places = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    if (SKIPPED.test(source[i])) continue;
    places.push(i);
    text += source[i];
  }
  const add = (token, start, end) => found.push({ ...token, start: places[start], end: places[end - 1] + 1 });
  for (let i = 0; i < text.length; ) {
    const start = i;
    if (text[i] >= '0' && text[i] <= '9') {
      NUMBER.lastIndex = i;
      const written = NUMBER.exec(text)[0];
      const key = written.replace(/\./g, '').replace(/^0+(?=\d)/, '').slice(0, 40);
      i += written.length;
      add({ key, variant: key }, start, i);
      continue;
    }
    let plain = '';
    let quality = '';
    let tone = 0;
    let capitals = true;
    let c;
    for (; i < text.length; i += c.length) {
      c = String.fromCodePoint(text.codePointAt(i));
      if (!isLetter(c)) break;
      const [q, p, t] = letters.get(c) || [c.toLowerCase(), c.toLowerCase(), 0];
      if (c === q) capitals = false;
      if (plain.length < 40) {
        quality += q;
        plain += p;
      }
      if (t) tone = t;
    }
    if (plain) add({ key: openY(plain), variant: quality + tone, capitals }, start, i);
    else i += c.length;
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
    else {
      for (const token of list) Object.assign(token, { raw: text, list });
      parsed.words.push(...list);
    }
  }
  const end = parsed.words[parsed.words.length - 1];
  if (end && /[\p{L}\d]$/u.test(source)) parsed.last = end;
  parsed.marked = [...parsed.words, ...parsed.phrases.flat()].some(marked);
  return parsed;
}

const plainOf = (quality) => [...quality].map((c) => (letters.get(c) || [0, c])[1]).join('');
