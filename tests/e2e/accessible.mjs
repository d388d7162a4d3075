// accessible.mjs SITE_DIR  runs axe over one page of each kind, in both colour schemes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { pages_of_each_kind, report, site_argument } from './site_files.mjs';

const site = site_argument('accessible.mjs SITE_DIR');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = pathToFileURL(`${site}/`).href;
const pages = pages_of_each_kind(site);
const violations = [];

for (const colorScheme of ['light', 'dark']) {
  const context = await open_context({ colorScheme });
  for (const name of pages) {
    const page = await context.newPage();
    await page.goto(new URL(encodeURI(name), folder).href, { waitUntil: 'load' });
    // Evaluated, not added as a script element: the page's own policy would refuse that.
    await page.evaluate(axe);
    const result = await page.evaluate(() => globalThis.axe.run());
    for (const { id, impact, help, nodes } of result.violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      const where = nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ');
      violations.push(`${name} (${colorScheme}): ${impact} ${id}: ${help}: ${where}`);
    }
    await page.close();
  }
  await close_browser(context);
}
report('accessible', violations, `${pages.length} pages in 2 colour schemes`);
if (pages.length === 0) process.exitCode = 1;
