// The browser is as a reader's, and what a page does wrong is seen: from the disk and from the web.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browser_name, close_browser, open_context } from './browser.mjs';
import { serve } from './serve.mjs';
import { watch } from './watch.mjs';

const kPages = {
  'good.html': '<link rel="stylesheet" href="good.css"><script src="good.js"></script><img src="good.svg" alt="">',
  'speaks.html': '<script src="speaks.js"></script>',
  'fails.html': '<script src="fails.js"></script>',
  'lacks.html': '<script src="gone.js"></script>',
  'refused.html':
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><style>p { color: red }</style>`,
};
const kFiles = {
  'good.css': 'p { color: green }',
  'good.js': 'document.documentElement.className = "ran";',
  'good.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'speaks.js': 'console.warn("kiếm thử");',
  'fails.js': 'throw new Error("kiếm thử");',
};
const kFaults = { 'speaks.html': /kiếm thử/, 'fails.html': /kiếm thử/, 'lacks.html': /gone\.js/,
  'strays.html': /outside the site.*elsewhere/, 'refused.html': /style/ };

const folder = mkdtempSync(path.join(tmpdir(), 'kyyeu-browser-'));
for (const [name, text] of Object.entries(kFiles)) writeFileSync(path.join(folder, name), text);
function put(name, body) {
  const head = '<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>x</title><link rel="icon" href="good.svg">';
  writeFileSync(path.join(folder, name), `${head}${body}<p>chữ</p>`);
}
for (const [name, body] of Object.entries(kPages)) put(name, body);
const roots = { file: pathToFileURL(`${folder}/`).href };
let server;
// The host that no page may talk to: it is there, for some browsers do not even ask at a dead port.
const other = createServer((request, response) => response.writeHead(404).end());
before(async () => {
  server = await serve(folder);
  roots.http = server.url;
  await new Promise((done) => other.listen(0, '127.0.0.1', done));
  put('strays.html', `<img src="http://127.0.0.1:${other.address().port}/elsewhere.png" alt="">`);
});
after(async () => {
  await server.close();
  other.closeAllConnections();
  other.close();
  rmSync(folder, { recursive: true });
});

async function visit(context, root, name, look = () => {}) {
  const page = await context.newPage();
  const faults = [];
  await watch(page, root, (words) => faults.push(words));
  await page.goto(new URL(name, root).href, { waitUntil: 'load' });
  await page.waitForTimeout(200);
  const seen = await look(page);
  await page.close();
  return { faults, seen };
}

const is_dark = (page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
const class_of = (page) => page.evaluate(() => document.documentElement.className);

// A context that is closed whatever becomes of the test: a browser left open keeps the test running.
async function context_for(t, options) {
  const context = await open_context(options);
  t.after(() => close_browser(context));
  return context;
}

describe(browser_name, () => {
  test('faults are seen, and nothing else', async (t) => {
    const context = await context_for(t);
    for (const way of ['file', 'http']) {
      const { faults, seen } = await visit(context, roots[way], 'good.html', class_of);
      assert.deepEqual([faults, seen], [[], 'ran'], way);
      for (const [name, wanted] of Object.entries(kFaults)) {
        const { faults } = await visit(context, roots[way], name);
        assert.match(faults.join('\n'), wanted, `${way}, ${name}`);
      }
    }
  });

  test('scripts and colours are as asked for', async (t) => {
    const dark = await context_for(t, { javaScriptEnabled: false, colorScheme: 'dark' });
    assert.equal((await visit(dark, roots.file, 'good.html', class_of)).seen, '');
    assert.equal((await visit(dark, roots.file, 'good.html', is_dark)).seen, true);
    const light = await context_for(t, { colorScheme: 'light' });
    assert.equal((await visit(light, roots.file, 'good.html', is_dark)).seen, false);
  });

  // Firefox keeps this off when a test drives it; what opens from disk would then prove nothing.
  test('a page from disk may not read the file beside it', async (t) => {
    const context = await context_for(t);
    const ask = (page) => page.evaluate(() => fetch('good.css').then(() => 'read', () => 'refused'));
    assert.equal((await visit(context, roots.file, 'good.html', ask)).seen, 'refused');
    assert.equal((await visit(context, roots.http, 'good.html', ask)).seen, 'read');
  });
});
