// Shards: scripts that call KY(name, stamp, length, data). docs/formats/search-index.md says what
// stands in them.
const FORMAT = '1.';
const KEPT_SHARDS = 160;
const folder = document.currentScript.src.replace(/[^/]*$/, '');
const trouble = {};

const shards = new Map();
const arrived = {};
let stamp = '';

window.KY = (name, mark, length, data) => {
  if (!mark.startsWith(FORMAT) || (stamp && mark !== stamp)) {
    trouble.version = true;
    return;
  }
  if (name === 'goc') stamp = mark;
  arrived[name] = [length, data];
};

// "t/3123" lies in t/3: no folder has more than a thousand files.
const pathOf = (name) => name.replace(/\/(\d+)$/, (_, i) => '/' + ((i / 1000) | 0) + '/' + i);

function load(name, read) {
  let shard = shards.get(name);
  shards.delete(name);
  if (!shard) {
    shard = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const fail = () => {
        shards.delete(name);
        reject(new Error(trouble.version ? 'version' : 'missing ' + name));
      };
      script.src = folder + pathOf(name) + '.js' + (stamp ? '?v=' + stamp : '');
      script.onerror = fail;
      script.onload = () => {
        const [length, data] = arrived[name] || [];
        delete arrived[name];
        script.remove();
        if (!data && length !== 0) return fail();
        resolve(read(unpack(data, length)));
      };
      document.head.append(script);
    });
  }
  shards.set(name, shard);
  if (shards.size > KEPT_SHARDS) {
    for (const old of shards.keys()) {
      if (old.length > 3) {
        shards.delete(old);
        break;
      }
    }
  }
  return shard;
}

// ---- Bytes ----
function unpack(data, length) {
  const bytes = new Uint8Array(length);
  for (let i = 0, at = 0, hold = 0, held = 0; at < length; i++) {
    hold = (hold << 15) | (data.charCodeAt(i) - 0x3400);
    for (held += 15; held >= 8 && at < length; ) bytes[at++] = hold >> (held -= 8);
    hold &= (1 << held) - 1;
  }
  return bytes;
}

const utf8 = new TextDecoder();
const inflated = (data) =>
  new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
const text = (data) => inflated(data).text();
const json = (data) => inflated(data).json();

// A payload of t or b: Map from key to its variants, whose lists stay packed.
async function directory(payload) {
  let data = payload;
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      value += (data[at] & 127) * 2 ** shift;
      if (data[at++] < 128) return value;
    }
  };
  const word = () => {
    const length = number();
    return utf8.decode(data.subarray(at, (at += length)));
  };
  const size = number();
  let lists = at + size;
  data = new Uint8Array(await inflated(data.subarray(at, lists)).arrayBuffer());
  at = 0;
  const keys = new Map();
  for (let n = number(); n--; ) {
    const key = word();
    const variants = [];
    for (let m = number(); m--; ) {
      const name = word() || key.replace(/[^ ]+/g, (part) => (/\d/.test(part) ? part : part + '0'));
      variants.push({ name, size: number(), data: payload.subarray(lists, (lists += number())) });
    }
    keys.set(key, variants);
  }
  return keys;
}

// A list as {numbers, marks}: its documents, and for each impact + 8 · summary + 16 · name, where
// name is 0, or 1 + the code of its length. Lists of pairs have names only, those of facets nothing.
function decode(list, size, kind) {
  let at = 0;
  const bits = (n) => {
    let value = 0;
    for (; n > 0; n--, at++) value = (value << 1) | ((list[at >> 3] >> (7 - (at & 7))) & 1);
    return value;
  };
  const unary = (most) => {
    let n = 0;
    while (n < most && bits(1)) n++;
    return n;
  };
  const rising = (count, end) => {
    const numbers = new Int32Array(count);
    const k = bits(5);
    const start = at;
    for (let n = 0, last = -1; n < count; ) {
      if (k < 31) numbers[n++] = last += 1 + unary(end) * 2 ** k + bits(k);
      else if ((last++, bits(1))) numbers[n++] = last;
    }
    if (k === 31) at = start + end;
    return numbers;
  };
  const numbers = rising(size, documents);
  const marks = new Uint8Array(size);
  if (kind !== 'f' && bits(1)) {
    for (const place of rising(bits(bits(5)), size)) marks[place] = kind === 'b' ? 16 : bits(1) ? ((1 + bits(3)) << 4) | (bits(1) << 3) : 8;
  }
  if (kind === 't') {
    const levels = size * 4 > documents ? 2 : size * 16 > documents ? 4 : 8;
    const centre = bits(4) * 2 + 1;
    const order = [...Array(levels).keys()].sort((a, b) => Math.abs(4 * a - centre) - Math.abs(4 * b - centre));
    for (let i = 0; i < size; i++) {
      const level = order[unary(levels - 1)];
      marks[i] |= levels < 4 ? 3 + 2 * level : levels < 8 ? 2 * level : level;
    }
  }
  return { numbers, marks };
}

// Calls each(document, impact, name, summary) for a list, which is decoded once.
const decoded = new WeakMap();
function walk(list, size, kind, each) {
  if (!decoded.has(list)) decoded.set(list, decode(list, size, kind));
  const { numbers, marks } = decoded.get(list);
  for (let i = 0; i < size; i++) each(numbers[i], kind === 't' ? marks[i] & 7 : 1, marks[i] >> 4, (marks[i] >> 3) & 1);
}

// ---- The root, and the shard of a key ----
let root;
let documents;
const letters = new Map();
const shortForms = new Map();

const ready = () =>
  load('goc', json).then((loaded) => {
    if (root) return;
    root = loaded;
    documents = root.documents;
    const [from, quality, plain, tone] = root.letters;
    for (let i = 0; i < from.length; i++) letters.set(from[i], [quality[i], plain[i], +tone[i]]);
    for (const [short, words] of root.abbreviations) shortForms.set(short, words);
  });

// The variants of a word's key. An entry's place is its key, U+0001 and the variant, so that those
// of one key may lie in several shards.
async function term(key) {
  const before = (place) => {
    let low = 0;
    for (let high = root.terms.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (root.terms[middle] <= place) low = middle;
      else high = middle;
    }
    return low;
  };
  const found = [];
  for (let i = before(key + '\x01'); i <= before(key + '\x02'); i++) found.push(load('t/' + i, directory));
  return (await Promise.all(found)).flatMap((keys) => keys.get(key) || []);
}
// Pairs are spread over their shards by FNV-1a.
async function pair(a, b) {
  const key = a + ' ' + b;
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x1000193);
  return (await load('b/' + ((hash >>> 0) % root.pairs), directory)).get(key) || [];
}
const sizeOf = (variants) => variants.reduce((sum, variant) => sum + variant.size, 0);
