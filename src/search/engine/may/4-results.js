// ---- Metadata and texts ----
const metaOf = async (i) => (await load('m/' + Math.floor(i / root.metaSize), json))[i % root.metaSize];
async function bodyOf(i) {
  const shard = await load('x/' + (await metaOf(i))[5], json);
  return (shard.find(([number]) => number === i) || [0, ''])[1];
}

// Places of the query's words in a text: [[start, end] …] in order.
function highlights(text, wanted) {
  const places = [];
  const found = tokens(text);
  found.forEach((token, i) => {
    const hit = wanted.keys.has(token.key) || (wanted.prefix && token.key.startsWith(wanted.prefix));
    const short = shortForms.get(token.key);
    const long = short && tokens(short).every((t) => wanted.keys.has(t.key));
    if (hit || long) places.push([token.start, token.end, i]);
  });
  return places;
}

// About `length` letters around the place where most of the words stand.
function excerptOf(body, wanted, length) {
  const places = highlights(body, wanted);
  let best = 0;
  let most = 0;
  places.forEach(([start], i) => {
    const inside = new Set();
    for (let j = i; j < places.length && places[j][1] < start + length * 0.8; j++) {
      inside.add(body.slice(places[j][0], places[j][1]).toLowerCase());
      if (j > i && places[j][2] === places[j - 1][2] + 1) inside.add(j);
    }
    if (inside.size > most) {
      most = inside.size;
      best = i;
    }
  });
  let from = places.length ? Math.max(0, places[best][0] - Math.floor(length / 4)) : 0;
  if (from) from = body.indexOf(' ', from) + 1 || from;
  let to = from + length;
  if (to < body.length) to = Math.max(body.lastIndexOf(' ', to), from + 1);
  const cut = body.slice(from, to).replace(/\n/g, ' ');
  const marks = places.filter(([s, e]) => s >= from && e <= from + cut.length).map(([s, e]) => [s - from, e - from]);
  const before = from ? '… ' : '';
  return {
    excerpt: before + cut.trimEnd() + (to < body.length ? ' …' : ''),
    marks: marks.map(([s, e]) => [s + before.length, e + before.length]),
  };
}

const wantedOf = (parsed) => ({
  keys: new Set([...parsed.words, ...parsed.phrases.flat()].map((token) => token.key)),
  prefix: parsed.last && parsed.last.key.length > 1 ? parsed.last.key : '',
});

// ---- Search ----
// How many pairs of neighbours were looked up; `side` counts those that a document has.
async function addPairs(parsed, total, side) {
  let pairs = 0;
  for (let n = 1; n < parsed.words.length; n++) {
    const [a, b] = [parsed.words[n - 1], parsed.words[n]];
    if (a.alias || b.alias) continue;
    const lists = await pairLists(a, b, parsed);
    // A word that may be half typed need not stand beside the one before.
    if (b === parsed.last && !lists.length) continue;
    const weight = weightOf(lists);
    pairs++;
    const best = gather(lists, 'b', (_, name) => (name ? 2.4 : 1));
    for (let i = 0; i < best.length; i++) {
      if (!best[i]) continue;
      total[i] += weight * best[i];
      side[i]++;
    }
  }
  return pairs;
}

// The words with abbreviations written out.
const inFull = (words) => words.flatMap((token) => (shortForms.has(token.key) ? tokens(shortForms.get(token.key)) : [token]));

// BM25 over the words and over pairs of neighbours. A word in names counts also by how rare it is there.
async function rank(parsed) {
  const total = zeros();
  const held = flags();
  const named = flags();
  const side = flags();
  const share = zeros();
  let sum = 0;
  const buckets = [parsed.words, inFull(parsed.words)].map(({ length }) => 1 + NAME_LENGTH(length));
  for (const token of parsed.words) {
    const lists = await listsOf(token, token.any ? { ...parsed, marked: false } : parsed);
    const weight = weightOf(lists);
    if (lists.length) sum += weight;
    const inName = flags();
    const body = zeros();
    const names = zeros();
    let titled = 1;
    for (const { list, factor } of lists) {
      walk(list.data, list.size, 't', (i, impact, name, summary) => {
        const worth = factor * (0.5 + impact * 0.29 + summary * 0.45);
        if (worth > body[i]) body[i] = worth;
        if (!name) return;
        if (!names[i]) titled++;
        names[i] = Math.max(names[i], factor * NAME[name - 1]);
        if (buckets.includes(name) && factor > 0.25) inName[i] = 1;
      });
    }
    const nameWeight = 0.6 * weight + 0.4 * idf(titled);
    for (let i = 0; i < body.length; i++) {
      if (!body[i]) continue;
      held[i]++;
      share[i] += weight;
      total[i] += weight * body[i] + nameWeight * names[i];
      named[i] += inName[i];
    }
  }
  const pairs = await addPairs(parsed, total, side);
  // Of those that hold all words: how many hold them side by side.
  const all = parsed.words.length;
  let joined = 0;
  for (let i = 0; all && i < total.length; i++) {
    if (!total[i]) continue;
    if (held[i] < all) {
      total[i] *= (share[i] / sum) ** 0.35;
      continue;
    }
    total[i] *= 1.15;
    if (named[i] === all) total[i] = total[i] * 1.5 + 20;
    if (side[i] === pairs) joined++;
  }
  return { total, held, joined };
}

const PAGE = 10;
// What the second script reads: dates, numbers of documents, Roman numerals, VNI.
const ODD = /[\d\p{L}][/.‐-–−-]+[\d\p{L}]|th[aá]ng|\p{L}\d|(^|\s)[ivx]+(?!\p{L})/iu;

async function run(query, options) {
  await ready();
  const parsed = parse(query);
  const notes = {};
  const filters = { ...options.filters };
  for (const name of Object.keys(parsed.filters)) filters[name] = [...(filters[name] || []), ...parsed.filters[name]];
  // All that the query needs is asked for at once: what follows finds it loaded.
  const lists = parsed.words.map((token, i) => (i && pair(parsed.words[i - 1].key, token.key).catch(() => {}), listsOf(token, parsed)));
  const odd = ODD.test(query) || (await Promise.all(lists)).some((found) => !found.length);
  if (odd) await (await spelling()).repair(parsed, notes);
  const allowed = await filtered(filters);
  const { total, held, joined } = await rank(parsed);
  const all = parsed.words.length;
  const asked = all + parsed.phrases.length;
  const pass = flags().fill(asked || Object.keys(filters).length ? 1 : 0);
  const keep = (test) => {
    for (let i = 0; i < pass.length; i++) if (pass[i] && !test(i)) pass[i] = 0;
  };
  if (allowed) keep((i) => allowed[i]);
  for (const list of parsed.phrases) {
    const holds = await (await spelling()).phraseDocuments(list, options.quick, notes);
    keep((i) => holds[i]);
    for (let i = 0; i < pass.length; i++) if (pass[i]) total[i] += 5;
  }
  for (const list of parsed.without) {
    const holds = await (await spelling()).phraseDocuments(list, options.quick, notes);
    keep((i) => !holds[i]);
  }
  const full = (i) => held[i] === all;
  const list = [];
  for (let i = 0; i < pass.length; i++) if (pass[i] && full(i)) list.push(i);
  const order = (a, b) => total[b] - total[a] || a - b;
  list.sort(order);
  const exact = list.length;
  // Where a page of results is not full of pages that hold the words side by side, others stand
  // among them that lack a word and are worth more than the last on it.
  if (joined < PAGE) {
    const least = exact < PAGE ? 0 : total[list[PAGE - 1]];
    for (let i = 0; i < pass.length; i++) if (pass[i] && held[i] < all && held[i] * 3 >= all && total[i] > least) list.push(i);
    list.sort(order);
  }
  if (options.sort === 'date') list.sort((a, b) => full(b) - full(a) || a - b);
  return { parsed, notes, list, exact, total, full };
}

// Records whose very name is the query stand before articles that speak of it.
async function namesFirst({ list, parsed, total, full }) {
  const joined = (list) => list.map((token) => token.key).join(' ');
  const words = [joined(parsed.words), joined(inFull(parsed.words))];
  const head = list.slice(0, PAGE);
  const metas = await Promise.all(head.map(metaOf));
  const rank = head.map((_, n) => {
    const [, title, kind, , , , ...others] = metas[n];
    const same = [title, ...others].some((name) => words.includes(joined(tokens(name))));
    return same ? (root.kinds[kind] === 'article' ? 1 : 2) : 0;
  });
  // Units and clusters are what is asked for most; kinds stand in that order.
  const worth = (n) => total[head[n]] * (metas[n][2] < 2 && full(head[n]) ? 1.25 : 1);
  const order = head.map((_, n) => n).sort((a, b) => rank[b] - rank[a] || worth(b) - worth(a) || a - b);
  return order.map((n) => head[n]).concat(list.slice(PAGE));
}

async function search(query, options = {}) {
  const { limit = 10, offset = 0 } = options;
  const result = await run(String(query), options);
  const { parsed, notes } = result;
  const list = options.sort !== 'date' && parsed.words.length ? await namesFirst(result) : result.list;
  const wanted = wantedOf(parsed);
  const results = await Promise.all(
    list.slice(offset, offset + limit).map(async (i) => {
      const [url, title, kind, date, line] = await metaOf(i);
      const shown = { url, title, kind: root.kinds[kind], date, line, score: result.total[i], nearest: !!notes.nearest || !result.full(i), excerpt: '', marks: [] };
      shown.titleMarks = highlights(title, wanted).map(([s, e]) => [s, e]);
      if (options.excerpts !== false) Object.assign(shown, excerptOf(await bodyOf(i), wanted, root.excerpt || 200));
      return shown;
    }),
  );
  return { total: list.length, results, exact: notes.nearest ? 0 : result.exact, words: parsed.words.map((t) => t.key), suggestions: notes.suggestions || [], corrected: !!notes.nearest, approximate: !!notes.approximate, read: !!notes.read, list };
}

// Another script of ours, loaded when it is needed.
const spelling = () =>
  engine.repair
    ? engine
    : new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = folder + 'chinh-ta.js';
        script.onload = () => resolve(engine);
        script.onerror = () => reject(new Error('missing chinh-ta'));
        document.head.append(script);
      });

const kyyeu = (window.kyyeu = window.kyyeu || {});
const engine = { ready, facet, walk, highlights, tokens, parse, wantedOf, listsOf, term, pair, sizeOf, marked, gather, pairLists, metaOf, bodyOf, vocabulary: words, openY, plainOf, folder, root: () => root };
kyyeu.engine = engine;
kyyeu.search = search;
