// read_offline.mjs SITE_DIR  opens one page of each kind as readers do: by double click and from a
// web host's sub-path, with scripts and without. Nothing may fail, reach outside, or overflow, and
// the box leads to the search page.
import { pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { serve } from './serve.mjs';
import { pages_of_each_kind, report, site_argument } from './site_files.mjs';
import { watch } from './watch.mjs';

const site = site_argument('read_offline.mjs SITE_DIR');
const pages = pages_of_each_kind(site);
const violations = [];
const server = await serve(site);

// One page for all: a new one takes some browsers longer than reading does.
async function read(way, root, context) {
  let name;
  const fault = (text) => violations.push(`${name} (${way}): ${text}`);
  const page = await context.newPage();
  await watch(page, root, fault);
  for (name of pages) {
    await page.goto(new URL(encodeURI(name), root).href, { waitUntil: 'load' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) fault(`${width} px wide on a screen of 320`);
  }
  name = 'index.html, the box';
  await page.goto(new URL('index.html', root).href);
  // By keys alone: the driver's own way to fill a box needs the page's scripts.
  await page.evaluate(() => document.querySelector('input[name=q]').focus());
  await page.keyboard.type('phổi');
  await page.keyboard.press('Enter');
  const led = await page.waitForURL(`${root}tim-kiem.html?q=ph%E1%BB%95i`).then(() => true, () => false);
  if (!led) fault(`leads to ${page.url()}`);
  await page.close();
}

const folder = pathToFileURL(`${site}/`).href;
for (const javaScriptEnabled of [true, false]) {
  const words = javaScriptEnabled ? 'with scripts' : 'without scripts';
  const context = await open_context({ javaScriptEnabled, viewport: { width: 320, height: 640 } });
  await read(`file, ${words}`, folder, context);
  await read(`http, ${words}`, server.url, context);
  await close_browser(context);
}
await server.close();
report('read_offline', violations, `${pages.length} pages in 4 ways`);
if (pages.length === 0) process.exitCode = 1;
