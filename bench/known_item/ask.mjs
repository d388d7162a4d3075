// ask.mjs SITE_DIR QUERIES.json  puts queries to the engine of a built site, opened from the disk, and
// prints as JSON what it answers: for each query the addresses of the first ten articles. What else
// the site has (a page of the year) is left out by the facet of kinds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch_browser } from '../../tests/e2e/browser.mjs';

const kBatch = 200;
const [site, file] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(file, 'utf8'));
const browser = await launch_browser();
const page = await browser.newPage();
await page.goto(pathToFileURL(path.join(site, 'index.html')).href);
await page.waitForFunction(() => window.kyyeu?.search);

const answers = [];
for (let at = 0; at < queries.length; at += kBatch) {
  answers.push(
    ...(await page.evaluate(async (batch) => {
      const found = [];
      for (const query of batch) {
        // A space ends the last word: an entry of an index is no half-typed query.
        const options = { filters: { kind: ['article'] }, excerpts: false };
        const { results } = await window.kyyeu.search(`${query} `, options);
        found.push(results.map(({ url }) => url));
      }
      return found;
    }, queries.slice(at, at + kBatch))),
  );
}
await browser.close();
console.log(JSON.stringify(answers));
