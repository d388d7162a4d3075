// ours.mjs SITE PAGE QUERIES.json  puts queries to the search of a built site, each in a browser
// that has loaded nothing before, and prints what each cost as JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { count_loads, launch_browser, page_memory, serve, slow_down } from './browser.mjs';

const [site, start, list] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(list, 'utf8'));
const kSlow = 20; // queries over the slow line
const kMany = 50; // queries after which memory is looked at

const ask = (page, query, options = {}) =>
  page.evaluate(
    async ([query, options]) => {
      const from = performance.now();
      const found = await window.kyyeu.search(query, { limit: 10, ...options });
      return { ms: performance.now() - from, total: found.total };
    },
    [query, options],
  );

// With the box focused, as a reader does before typing: that alone loads the root.
async function open(browser, address, folder, slow) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const take = count_loads(page, site, 'tim/');
  if (slow) await slow_down(page);
  await page.goto(address);
  await page.waitForFunction(() => window.kyyeu?.search);
  await page.evaluate(() => window.kyyeu.engine.ready());
  return { page, take, close: () => context.close() };
}

async function measure(browser, root) {
  const rows = [];
  for (let i = 0; i < queries.length; i++) {
    const { query } = queries[i];
    const { page, take, close } = await open(browser, root + start);
    const cold = await ask(page, query, { excerpts: false });
    const first = take();
    await ask(page, query);
    const texts = take();
    const warm = [];
    for (let n = 0; n < 3; n++) warm.push((await ask(page, query)).ms);
    take();
    const next = await ask(page, queries[(i + 1) % queries.length].query, { excerpts: false });
    rows.push({ ...queries[i], total: cold.total, cold: cold.ms, warm: Math.min(...warm), first, texts, next: { ...take(), ms: next.ms } });
    await close();
  }
  return rows;
}

async function slow_answers(browser, server) {
  const times = [];
  for (let i = 0; i < kSlow; i++) {
    const { page, close } = await open(browser, server.url + start, '', true);
    times.push((await ask(page, queries[Math.floor((i * queries.length) / kSlow)].query, { excerpts: false })).ms);
    await close();
  }
  return times;
}

async function grown_memory(browser, root) {
  const { page, close } = await open(browser, root + start);
  const before = await page_memory(browser);
  for (let i = 0; i < kMany; i++) await ask(page, queries[Math.floor((i * queries.length) / kMany)].query);
  const after = await page_memory(browser);
  await close();
  return after - before;
}

const browser = await launch_browser();
const root = pathToFileURL(site + path.sep).href;
const rows = await measure(browser, root);
const memory = await grown_memory(browser, root);
const server = await serve(site);
const slow = await slow_answers(browser, server);
await server.close();
await browser.close();
console.log(JSON.stringify({ rows, memory, slow }));
