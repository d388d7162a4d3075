// search.mjs SITE_DIR  searches a built site from disk and from a web host: the golden queries, phrases
// counted by brute force.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { check_golden } from './search_golden.mjs';
import { count_of, false_phrases, some_phrases, without_marks } from './search_oracle.mjs';
import { open_watched } from './search_run.mjs';
import { documents } from './search_shards.mjs';
import { serve } from './serve.mjs';
import { report, site_argument } from './site_files.mjs';

const site = site_argument('search.mjs SITE_DIR');
const all = documents(site);
const violations = [];
let checks = 0;

async function check_phrases(page) {
  const phrases = [...some_phrases(all, 2, 30), ...some_phrases(all, 3, 10)];
  const wrong = false_phrases(all, 20);
  for (const phrase of [...phrases, ...phrases.map(without_marks), ...wrong]) {
    const query = `"${phrase}"`;
    const total = await page.evaluate(async (query) => (await window.kyyeu.search(query)).total, query);
    const count = count_of(all, query);
    checks++;
    if (total !== count || (count === 0 && !wrong.includes(phrase))) violations.push(`${query}: ${total}, by brute force ${count}`);
  }
}

async function check(context, root, way) {
  const page = await open_watched(context, root, (words) => violations.push(`${way}: ${words}`));
  await page.goto(new URL('gioi-thieu.html', root).href);
  await page.waitForFunction(() => window.kyyeu?.search);
  // Known misses are the same both ways: named once.
  const found = await check_golden(page, all, way === 'file' ? console.log : () => {});
  violations.push(...found.violations.map((words) => `${way}: ${words}`));
  checks += found.checked;
  if (way === 'file') await check_phrases(page);
  await page.close();
}

const context = await open_context();
const server = await serve(site);
await check(context, pathToFileURL(`${site}${path.sep}`).href, 'file');
await check(context, server.url, 'http');
await server.close();
await close_browser(context);
report('search', violations, `${checks} checks`);
