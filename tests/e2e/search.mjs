// search.mjs SITE_DIR  searches a built site as readers do, from disk and from a web host: the golden
// queries, phrases counted by brute force, the search page, the box of another page.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch_browser } from './browser.mjs';
import { check_golden } from './search_golden.mjs';
import { count_of, false_phrases, some_phrases, without_marks } from './search_oracle.mjs';
import { kBoxSteps, kFaultSteps, kPageSteps } from './search_steps.mjs';
import { documents } from './search_shards.mjs';
import { serve } from './serve.mjs';
import { report, site_argument } from './site_files.mjs';

const site = site_argument('search.mjs SITE_DIR');
const all = documents(site);
const violations = [];
let checks = 0;

// A page that reports what no step may cause: errors, dialogs, requests to elsewhere. A step that
// breaks the site on purpose says so with `faulty`.
async function open(context, root, way, { faulty = false } = {}) {
  const page = await context.newPage();
  const fault = (text) => violations.push(`${way}: ${text}`);
  page.setDefaultTimeout(5000);
  page.on('dialog', (dialog) => {
    fault(`dialog “${dialog.message()}”`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => fault(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !faulty) fault(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(root)) {
      fault(`reaches outside the site: ${request.url()}`);
    }
  });
  return page;
}

async function run_steps(context, root, way, steps, options) {
  for (const [name, step] of Object.entries(steps)) {
    const page = await open(context, root, `${way}, ${name}`, options);
    checks++;
    try {
      await step(page, root);
    } catch (error) {
      violations.push(`${way}, ${name}: ${error.message.split('\n').slice(0, 3).join(' ')}`);
    }
    await page.close();
  }
}

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

async function check(browser, root, way) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await open(context, root, way);
  await page.goto(new URL('gioi-thieu.html', root).href);
  await page.waitForFunction(() => window.kyyeu?.search);
  // Known misses are the same both ways: named once.
  const found = await check_golden(page, all, way === 'file' ? console.log : () => {});
  violations.push(...found.violations.map((words) => `${way}: ${words}`));
  checks += found.checked;
  if (way === 'file') await check_phrases(page);
  await page.close();
  await run_steps(context, root, way, kPageSteps);
  await run_steps(context, root, way, kBoxSteps);
  if (way === 'http') await run_steps(context, root, way, kFaultSteps, { faulty: true });
  await context.close();
}

const browser = await launch_browser();
const server = await serve(site);
await check(browser, pathToFileURL(`${site}${path.sep}`).href, 'file');
await check(browser, server.url, 'http');
await server.close();
await browser.close();
report('search', violations, `${checks} checks`);
