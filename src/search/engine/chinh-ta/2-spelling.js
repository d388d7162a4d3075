// What may have been meant by a word that no page has: Telex or VNI typed without the program that
// joins the marks, or one slip.
const engine = window.kyyeu.engine;
const { term, pair, sizeOf, listsOf, openY, plainOf } = engine;

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

// One letter more, less, other, or two that changed places.
function oneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (a[i] && a[i] === b[i]) i++;
  const rest = (n, m) => a.slice(i + n) === b.slice(i + m);
  return rest(1, 1) || rest(1, 0) || rest(0, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2));
}

// The known syllable nearest to an unknown one: one that its neighbours are seen with, else the
// most frequent.
async function corrected(list, at) {
  const near = [];
  for (const [word, size] of await engine.vocabulary()) if (oneSlip(word, list[at].key)) near.push([word, size]);
  near.sort((a, b) => b[1] - a[1]);
  const scored = await Promise.all(
    near.slice(0, 24).map(async ([word, size]) => {
      const before = list[at - 1] ? sizeOf(await pair(list[at - 1].key, word)) : 0;
      const after = list[at + 1] && (!at || !before) ? sizeOf(await pair(word, list[at + 1].key)) : 0;
      return { word, score: size + 20 * Math.log1p(before + after) };
    }),
  );
  scored.sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].word;
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
    if (spelt.length) {
      // "benhj" leaves a mark out: then the letters alone decide.
      reading.any = !spelt.some(({ name }) => openY(name) === openY(reading.variant));
      parsed.words.splice(at, inVni ? token.list.length : 1, reading);
      parsed.marked = true;
      if (parsed.last === token || inVni) parsed.last = null;
      notes.read = true;
      continue;
    }
    if (known || !/^[a-z]{2,}$/.test(token.key)) continue;
    const word = await corrected(parsed.words, at);
    if (!word) continue;
    if (parsed.words.length === 1) {
      // Nothing in the query is known: offered, not done.
      notes.suggestion = word;
      continue;
    }
    parsed.words[at] = { key: word, variant: word + '0', any: true };
    if (parsed.last === token) parsed.last = null;
    notes.nearest = true;
  }
};
