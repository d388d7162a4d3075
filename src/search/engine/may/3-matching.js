// ---- The vocabulary ----
let vocabulary;
const words = () =>
  load('v', text).then((packed) => {
    if (vocabulary) return vocabulary;
    vocabulary = new Map();
    let last = '';
    for (const [, shared, rest, size] of packed.matchAll(/([A-Z])([a-z]*)(\d)/g)) {
      last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
      vocabulary.set(last, +size);
    }
    return vocabulary;
  });

// ---- Matching ----
// How well a document's spelling fits that of the query, which has marks.
function likeness(asked, variant) {
  if (variant === asked) return 1;
  if (openY(variant) === openY(asked)) return 0.9;
  const bare = (word) => word.slice(0, -1);
  return openY(bare(variant)) === openY(bare(asked)) ? 0.3 : 0.2;
}

const idf = (size) => Math.log(1 + (documents - size + 0.5) / (size + 0.5));
// A number for each document.
const zeros = () => new Float32Array(documents);
const flags = () => new Uint8Array(documents);
const weightOf = (lists) => idf(lists.reduce((sum, { list }) => sum + list.size, 1));
// What a word in a name is worth: more in a short one.
const NAME = [3.2, 2.7, 2.3, 2, 1.7, 1.5, 1.2, 1];
const NAME_LENGTH = (n) => (n < 5 ? n - 1 : n < 7 ? 4 : n < 10 ? 5 : n < 15 ? 6 : 7);

// The lists of one word of the query: [{list, factor}].
async function listsOf(token, parsed, exact) {
  const lists = [];
  const add = (variants, factorOf) => {
    for (const variant of variants) {
      const factor = factorOf(variant.name);
      if (factor) lists.push({ list: variant, factor });
    }
  };
  const factor = (name) => (!parsed.marked ? 1 : exact ? (name === token.variant ? 1 : 0) : likeness(token.variant, name));
  add(await term(token.key), factor);
  if (token.whole) add(await term(token.whole), () => 3);
  if (token !== parsed.last) return lists;
  const bare = token.variant.replace(/\d$/, '');
  const begins = [];
  if (/^[a-z]{2,}$/.test(token.key) || (token.key.length === 1 && bare !== token.key)) {
    for (const [word, size] of await words()) {
      if (word.startsWith(token.key) && word !== token.key) begins.push([word, size]);
    }
  }
  begins.sort((a, b) => b[1] - a[1]);
  const found = await Promise.all(begins.slice(0, 24).map(([word]) => term(word)));
  for (const variants of found) {
    add(variants, (name) => (!parsed.marked || name.startsWith(bare) ? 0.35 : bare === token.key ? 0.3 : plainOf(bare) === bare ? 0.3 : 0.15));
  }
  return lists;
}

// Adds what the lists give to each document once: the best of the lists.
function gather(lists, kind, weigh) {
  const best = zeros();
  for (const { list, factor } of lists) {
    walk(list.data, list.size, kind, (i, impact, name, summary) => {
      const score = weigh(impact, name, summary) * factor;
      if (score > best[i]) best[i] = score;
    });
  }
  return best;
}

async function pairLists(a, b, parsed, exact) {
  const lists = [];
  for (const variant of await pair(a.key, b.key)) {
    const [first, second] = variant.name.split(' ');
    const factor = !parsed.marked ? 1 : Math.min(likeness(a.variant, first), likeness(b.variant, second));
    if (!exact || factor === 1) lists.push({ list: variant, factor });
  }
  return lists;
}

// ---- Facets ----
async function facet(name) {
  const files = [];
  for (let i = 0; i < (root.facets[name] || 0); i++) files.push(load('f/' + name + (i ? '-' + i : ''), text));
  const values = [];
  for (const file of await Promise.all(files)) {
    const end = file.indexOf('\n');
    const data = Uint8Array.from(atob(file.slice(end + 1)), (c) => c.charCodeAt(0));
    let at = 0;
    for (const [value, label, size, length] of JSON.parse(file.slice(0, end))) {
      values.push({ value, label, size, data: data.subarray(at, (at += length)) });
    }
  }
  return values;
}

// A typed value ("năm:2024", `cum:"Cụm 2"`) is an id or words of a label.
function chosen(values, asked) {
  return values.filter(({ value, label }) => {
    if (asked.includes(value)) return true;
    const known = tokens(label).map((t) => t.key);
    return asked.some((word) => {
      const wanted = tokens(word.normalize('NFC')).map((t) => t.key);
      return wanted.length && wanted.every((key) => known.includes(key));
    });
  });
}

async function filtered(filters) {
  let allowed = null;
  for (const name of Object.keys(filters)) {
    const asked = [].concat(filters[name]).map(String);
    if (!asked.length) continue;
    const values = await facet(name);
    const exact = values.filter(({ value }) => asked.includes(value));
    const next = flags();
    for (const { data, size } of exact.length ? exact : chosen(values, asked)) {
      walk(data, size, 'f', (i) => {
        next[i] = !allowed || allowed[i];
      });
    }
    allowed = next;
  }
  return allowed;
}
