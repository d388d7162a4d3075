// pagefind.mjs SITE PAGE QUERIES.json  the same for Pagefind's index of the site, over http, since it
// does not run from a disk: first ten results with their data, as a list of results needs them.
import { readFileSync } from 'node:fs';
import { count_loads, launch_browser, page_memory, serve, slow_down } from './browser.mjs';

const [site, start, list] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(list, 'utf8'));
const kSlow = 20;
const kMany = 50;

const ask = (page, query) =>
  page.evaluate(async (query) => {
    const from = performance.now();
    window.found ??= await import(new URL('pagefind/pagefind.js', window.root).href);
    const found = await window.found.search(query);
    await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    return { ms: performance.now() - from, total: found.results.length };
  }, query);

async function open(browser, root, slow) {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const take = count_loads(page, site, 'pagefind/');
  if (slow) await slow_down(page);
  await page.goto(root + start);
  await page.evaluate((root) => (window.root = root), root);
  return { page, take, close: () => context.close() };
}

async function measure(browser, root) {
  const rows = [];
  for (let i = 0; i < queries.length; i++) {
    const { query } = queries[i];
    const { page, take, close } = await open(browser, root);
    const cold = await ask(page, query);
    const first = take();
    const warm = [];
    for (let n = 0; n < 3; n++) warm.push((await ask(page, query)).ms);
    take();
    const next = await ask(page, queries[(i + 1) % queries.length].query);
    rows.push({ ...queries[i], total: cold.total, cold: cold.ms, warm: Math.min(...warm), first, next: { ...take(), ms: next.ms } });
    await close();
  }
  return rows;
}

const browser = await launch_browser();
const server = await serve(site);
const rows = await measure(browser, server.url);
const { page, close } = await open(browser, server.url);
const before = await page_memory(browser);
for (let i = 0; i < kMany; i++) await ask(page, queries[Math.floor((i * queries.length) / kMany)].query);
const memory = (await page_memory(browser)) - before;
await close();
const slow = [];
for (let i = 0; i < kSlow; i++) {
  const opened = await open(browser, server.url, true);
  slow.push((await ask(opened.page, queries[Math.floor((i * queries.length) / kSlow)].query)).ms);
  await opened.close();
}
await server.close();
await browser.close();
console.log(JSON.stringify({ rows, memory, slow }));
