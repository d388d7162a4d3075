// read_offline.mjs SITE_DIR  opens one page of each kind as readers do: by double click and from a
// web host's sub-path, with scripts and without. Nothing may fail, reach outside, or overflow.
import { pathToFileURL } from 'node:url';
import { launch_browser } from './browser.mjs';
import { serve } from './serve.mjs';
import { pages_of_each_kind, report, site_argument } from './site_files.mjs';

const site = site_argument('read_offline.mjs SITE_DIR');
const pages = pages_of_each_kind(site);
const violations = [];
const browser = await launch_browser();
const server = await serve(site);

async function read(way, root, javaScriptEnabled) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 320, height: 640 },
  });
  for (const name of pages) {
    const page = await context.newPage();
    const fault = (text) => violations.push(`${name} (${way}): ${text}`);
    page.on('console', (message) => {
      if (message.type() === 'error') fault(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => fault(`script: ${error.message}`));
    page.on('requestfailed', (request) => fault(`not loaded: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) fault(`${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(root)) {
        fault(`reaches outside the site: ${request.url()}`);
      }
    });
    await page.goto(new URL(encodeURI(name), root).href, { waitUntil: 'load' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) fault(`${width} px wide on a screen of 320`);
    await page.close();
  }
  await context.close();
}

const folder = pathToFileURL(`${site}/`).href;
for (const scripts of [true, false]) {
  const words = scripts ? 'with scripts' : 'without scripts';
  await read(`file, ${words}`, folder, scripts);
  await read(`http, ${words}`, server.url, scripts);
}
await server.close();
await browser.close();
report('read_offline', violations, `${pages.length} pages in 4 ways`);
if (pages.length === 0) process.exitCode = 1;
