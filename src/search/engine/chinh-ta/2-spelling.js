// What may have been meant by a word that no page has: Telex or VNI typed without the program that
// joins the marks, or one slip.
const engine = window.kyyeu.engine;
const { term, pair, sizeOf, listsOf, openY, plainOf, tokens, marked, gather, pairLists, metaOf, bodyOf } = engine;

const TONES = { f: 1, s: 2, r: 3, x: 4, j: 5, 2: 1, 1: 2, 3: 3, 4: 4, 5: 5 };
const HAT = { a: 'â', e: 'ê', o: 'ô' };
const HORN = { a: 'ă', o: 'ơ', u: 'ư' };

// {key, variant} of a syllable typed in Telex or VNI without the program that joins the marks.
function typed(raw) {
  const digits = /\d/.test(raw);
  let out = '';
  let tone = 0;
  const swap = (map, only) => {
    for (let i = out.length - 1; i >= 0; i--) {
      if (!map[out[i]] || (only && !only.includes(out[i]))) continue;
      out = out.slice(0, i) + map[out[i]] + out.slice(i + 1);
      if (map === HORN && out[i] === 'ơ' && out[i - 1] === 'u' && out[i - 2] !== 'q') out = out.slice(0, i - 1) + 'ư' + out.slice(i);
      return true;
    }
    return false;
  };
  for (const c of raw.toLowerCase()) {
    const vowel = /[aeiouyâêôăơư]/.test(out);
    if (digits && TONES[c] && vowel) tone = TONES[c];
    else if (digits && c === '6' && swap(HAT)) continue;
    else if (digits && c === '7' && swap(HORN, 'ou')) continue;
    else if (digits && c === '8' && swap(HORN, 'a')) continue;
    else if (c === (digits ? '9' : 'd') && out[0] === 'd') out = 'đ' + out.slice(1);
    else if (!digits && TONES[c] && vowel) tone = TONES[c];
    else if (!digits && c === 'w') swap(HORN) || (out += 'ư');
    else if (!digits && HAT[c] && out.includes(c)) swap(HAT, c);
    else if (/[a-z]/.test(c)) out += c;
    else return null;
  }
  return { key: openY(plainOf(out)), variant: out + tone };
}

// What lies behind one slip, by how likely: 2 where a letter was left out or two changed places, 1
// where one is other or too many, 0 where it was none.
function oneSlip(meant, written) {
  if (Math.abs(meant.length - written.length) > 1 || meant === written) return 0;
  let i = 0;
  while (meant[i] && meant[i] === written[i]) i++;
  const rest = (n, m) => meant.slice(i + n) === written.slice(i + m);
  const swapped = meant[i] === written[i + 1] && meant[i + 1] === written[i] && rest(2, 2);
  return rest(1, 0) || swapped ? 2 : rest(1, 1) || rest(0, 1) ? 1 : 0;
}

// How often the pages have a word behind and before its neighbours: a sum of logarithms.
async function fit(list, at, word) {
  let sum = 0;
  for (const side of [-1, 1]) {
    const { key } = list[at + side] || {};
    if (!key || !sizeOf(await term(key))) continue;
    sum += Math.log(0.05 + sizeOf(await (side < 0 ? pair(key, word) : pair(word, key))));
  }
  return sum;
}

const KEPT_NEAR = 40;
// The known syllables one slip away, best first: those that the neighbours are seen with before
// those that are frequent.
async function corrections(list, at) {
  const near = [];
  for (const [word, size] of await engine.vocabulary()) {
    // A key has i for y: "kyr" is as near to "ky" as "kir".
    const slip = oneSlip(word, list[at].key) || oneSlip(word.replace(/^(h|k|l|m|s|t|qu)i$/, '$1y'), list[at].key);
    if (slip) near.push({ word, score: size * 0.35 + slip * 2 });
  }
  const best = (a, b) => b.score - a.score || (a.word < b.word ? -1 : 1);
  near.sort(best).splice(KEPT_NEAR);
  await Promise.all(near.map(async (one) => (one.score += await fit(list, at, one.word))));
  return near.sort(best);
}

const written = (token) => (token.raw ? token.raw.slice(token.start, token.end) : token.key);
const asWords = (list, at, word) => list.map((token, i) => (i === at ? word : written(token))).join(' ');

// Puts the likeliest word for an unknown one and offers the next. Where no other word is known it
// offers all: what was found then would hold nothing of the query.
async function correct(parsed, at, notes) {
  const list = parsed.words;
  const [first, ...others] = await corrections(list, at);
  if (!first) return;
  const offered = others.slice(0, 2).map(({ word }) => asWords(list, at, word));
  const known = await Promise.all(list.map(async ({ key }, i) => i !== at && sizeOf(await term(key))));
  if (!known.some(Boolean)) offered.unshift(asWords(list, at, first.word));
  else {
    if (parsed.last === list[at]) parsed.last = null;
    list[at] = { key: first.word, variant: first.word + '0', any: true };
    notes.nearest = true;
  }
  notes.suggestions = [...offered, ...(notes.suggestions || [])].slice(0, 3);
}

// Whether the neighbours speak for one slip and against a word typed in Telex.
async function rather(list, at, reading) {
  if (list.length === 1 || (await fit(list, at, reading.key)) >= 0) return false;
  const [first] = await corrections(list, at);
  return first && (await fit(list, at, first.word)) >= 0;
}

// Reads what the engine alone does not: numbers, then words that no page has, by their Telex or VNI
// reading, else by the nearest known one.
engine.repair = async (parsed, notes) => {
  readAllNumbers(parsed);
  for (let at = 0; at < parsed.words.length; at++) {
    const token = parsed.words[at];
    const raw = token.raw || '';
    if (token.alias || (token === parsed.last && (await listsOf(token, parsed)).length)) continue;
    const inVni = /^[a-z]+[a-z1-9]*[1-9][a-z1-9]*$/i.test(raw) && (/\d[a-z]/i.test(raw) || /[1-5].*[6-9]|[6-9].*[1-5]/.test(raw));
    const known = sizeOf(await term(token.key)) > 0;
    if (known && !inVni) continue;
    const reading = /^[a-z\d]+$/i.test(raw) && typed(raw);
    const spelt = reading ? await term(reading.key) : [];
    if (spelt.length && (inVni || !(await rather(parsed.words, at, reading)))) {
      // "benhj" leaves a mark out: then the letters alone decide.
      reading.any = !spelt.some(({ name }) => openY(name) === openY(reading.variant));
      parsed.words.splice(at, inVni ? token.list.length : 1, reading);
      parsed.marked = true;
      if (parsed.last === token || inVni) parsed.last = null;
      notes.read = true;
      continue;
    }
    const enough = token.key.length > 1 || (parsed.words.length > 1 && token !== parsed.last);
    if (!known && enough && /^[a-z]+$/.test(token.key)) await correct(parsed, at, notes);
  }
};
