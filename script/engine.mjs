#!/usr/bin/env node
// script/engine.mjs [--check]  makes src/search/engine/min/*.js, which ship inside kyyeu, from the
// sources beside them: the parts in may/, chinh-ta/ and trang/ become one script each. --check
// writes nothing and fails when what is there differs.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'src/search/engine');
const { minify } = createRequire(join(root, 'tests/e2e/package.json'))('terser');

const read = (name) => readFileSync(join(folder, name), 'utf8');
const joined = (name) => {
  const parts = readdirSync(join(folder, name)).sort().map((part) => read(name + '/' + part));
  return "(function () {\n'use strict';\n" + parts.join('\n') + '})();\n';
};
const sources = {
  'may.js': joined('may'),
  'chinh-ta.js': joined('chinh-ta'),
  'trang.js': joined('trang'),
};

// Names of properties that no other program sees; the same ones in all scripts.
const inner = /^(exact|numbers|marks|titleMarks|approximate|corrected|start|end|factor|alias|any|before|capitals|marked|phrases|quality|raw|variant|whole|without|last|wantedOf|listsOf|sizeOf|openY|plainOf|phraseDocuments|pairLists|gather|metaOf|bodyOf|vocabulary|corrected|prefix)$/;
const nameCache = {};
let stale = false;
for (const [name, source] of Object.entries(sources)) {
  const { code } = await minify(source, {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: inner } },
    format: { ascii_only: false },
    nameCache,
  });
  const to = join(folder, 'min', name);
  const text = code + '\n';
  if (process.argv[2] === '--check') {
    let there = '';
    try {
      there = readFileSync(to, 'utf8');
    } catch {}
    if (there !== text) {
      stale = true;
      console.error(`${name} is not what its source makes: run script/engine`);
    }
    continue;
  }
  mkdirSync(join(folder, 'min'), { recursive: true });
  writeFileSync(to, text);
  console.log(`${name} ${Buffer.byteLength(text)} bytes`);
}
process.exit(stale ? 1 : 0);
