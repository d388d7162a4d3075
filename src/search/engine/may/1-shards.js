// Shards: scripts that call KY(name, stamp, length, data). docs/formats/search-index.md says what
// stands in them.
const FORMAT = '1.';
const KEPT_SHARDS = 160;
const VERIFIED_SHARDS = 2000;
const QUICKLY_VERIFIED = 200;
// Impacts by how often they occur: the format's code for them is unary.
const IMPACTS = '34506217';
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

const pathOf = (name) =>
  name.replace(/^([tbmx])\/(\d+)$/, (_, kind, i) => kind + '/' + Math.floor(i / 1000) + '/' + i);

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

// Calls each(document, impact, name, summary) for a list; `plain` lists have documents only,
// those of pairs no impact. name is 0, or 1 + the code of its length.
function walk(list, size, kind, each) {
  let at = 0;
  const bits = (n) => {
    let value = 0;
    for (; n > 0; n--, at++) value = (value << 1) | ((list[at >> 3] >> (7 - (at & 7))) & 1);
    return value;
  };
  const numbers = new Int32Array(size);
  const k = bits(5);
  if (k === 31) {
    for (let i = 0, n = 0; i < root.documents; i++) if (bits(1)) numbers[n++] = i;
    at = 5 + root.documents;
  } else {
    for (let n = 0, last = -1; n < size; n++) {
      let high = 0;
      while (bits(1)) high++;
      numbers[n] = last += 1 + high * 2 ** k + bits(k);
    }
  }
  const names = kind === 'b' && bits(1);
  for (let n = 0; n < size; n++) {
    if (kind !== 't') {
      each(numbers[n], 1, names && bits(1), 0);
      continue;
    }
    let rank = 0;
    while (rank < 7 && bits(1)) rank++;
    const special = bits(1);
    const name = special && bits(1) && 1 + bits(3);
    each(numbers[n], +IMPACTS[rank], name, special && (name ? bits(1) : 1));
  }
}

// ---- The root, and the shard of a key ----
let root;
const letters = new Map();
const shortForms = new Map();

const ready = () =>
  load('goc', json).then((loaded) => {
    if (root) return;
    root = loaded;
    const [from, quality, plain, tone] = root.letters;
    for (let i = 0; i < from.length; i++) letters.set(from[i], [quality[i], plain[i], +tone[i]]);
    for (const [short, words] of root.abbreviations) shortForms.set(short, words);
  });

// The variants of a key of `t` or `b`. Its place is the key, U+0001 and the variant, so that those
// of one key may lie in several shards.
async function variantsOf(kind, key) {
  const separators = kind === 't' ? root.terms : root.pairs;
  const before = (place) => {
    let low = 0;
    for (let high = separators.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (separators[middle] <= place) low = middle;
      else high = middle;
    }
    return low;
  };
  const found = [];
  for (let i = before(key + '\x01'); i <= before(key + '\x02'); i++) found.push(load(kind + '/' + i, directory));
  return (await Promise.all(found)).flatMap((keys) => keys.get(key) || []);
}
const term = (key) => variantsOf('t', key);
const pair = (a, b) => variantsOf('b', a + ' ' + b);
const sizeOf = (variants) => variants.reduce((sum, variant) => sum + variant.size, 0);
