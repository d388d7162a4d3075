// Reads the shards of a built index without the engine: docs/formats/search-index.md, 1, 8 and 9.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const kFirst = 0x3400; // U+3400 stands for the value 0
const kBits = 15;

// The payload of a script KY("NAME","STAMP",LENGTH,"DATA").
export function payload(file) {
  const script = readFileSync(file, 'utf16le');
  const [, length, data] = /^\ufeff?KY\("[^"]*","[^"]*",(\d+),"([^"]*)"\);\n$/.exec(script);
  const bytes = Buffer.alloc(Number(length));
  let held = 0;
  let hold = 0;
  let at = 0;
  for (let i = 0; i < data.length && at < bytes.length; i++) {
    hold = hold * 2 ** kBits + data.charCodeAt(i) - kFirst;
    held += kBits;
    while (held >= 8 && at < bytes.length) {
      const unit = 2 ** (held - 8);
      bytes[at++] = Math.floor(hold / unit);
      hold %= unit;
      held -= 8;
    }
  }
  return bytes;
}

const json = (file) => JSON.parse(inflateRawSync(payload(file)).toString('utf8'));

function shards(site, kind) {
  const folder = path.join(site, 'tim', kind);
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  const number = (name) => Number(path.basename(name, '.js'));
  return names.sort((a, b) => number(a) - number(b)).map((name) => path.join(folder, name));
}

export const root_of = (site) => json(path.join(site, 'tim', 'goc.js'));

// All documents in order: {url, title, kind, date, names, text}.
export function documents(site) {
  const { kinds } = root_of(site);
  const rows = shards(site, 'm').flatMap(json);
  const texts = new Map(shards(site, 'x').flatMap(json));
  return rows.map(([url, title, kind, date, , , ...others], i) => {
    return { url, title, kind: kinds[kind], date, names: [title, ...others], text: texts.get(i) ?? '' };
  });
}
