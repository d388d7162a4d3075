// screenshots.mjs SITE_DIR OUT_DIR [PAGE…]  pictures of pages (else one of each kind), opened from
// the disk, on a wide and a narrow screen, light and dark, in the browser that KYYEU_BROWSER names.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { browser_name, close_browser, open_context } from './browser.mjs';
import { pages_of_each_kind, site_argument } from './site_files.mjs';

const usage = 'screenshots.mjs SITE_DIR OUT_DIR [PAGE…]';
const site = site_argument(usage);
const [out, ...named] = process.argv.slice(3);
if (!out) {
  console.error(`usage: ${usage}`);
  process.exit(2);
}
const pages = named.length > 0 ? named : pages_of_each_kind(site);
mkdirSync(out, { recursive: true });

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 360]) {
    const context = await open_context({ colorScheme, viewport: { width, height: 800 } });
    for (const name of pages) {
      const page = await context.newPage();
      await page.goto(new URL(encodeURI(name), pathToFileURL(`${site}/`)).href);
      const picture = `${name.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${colorScheme}-${browser_name}.png`;
      await page.screenshot({ path: path.join(out, picture), fullPage: true });
      console.log(path.join(out, picture));
      await page.close();
    }
    await close_browser(context);
  }
}
