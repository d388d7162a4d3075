// search_reader.mjs SITE_DIR  searches a built site as readers do, from disk and from a web host: the
// page of results, the box of other pages, the keyboard, and what scripts are promised.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { kBoxSteps, kKeyboardSteps } from './search_keyboard.mjs';
import { kPromiseSteps } from './search_promises.mjs';
import { run_steps } from './search_run.mjs';
import { kPageSteps } from './search_steps.mjs';
import { serve } from './serve.mjs';
import { report, site_argument } from './site_files.mjs';

const site = site_argument('search_reader.mjs SITE_DIR');
const server = await serve(site);
const roots = { file: pathToFileURL(`${site}${path.sep}`).href, http: server.url };
const violations = [];
let checks = 0;

const context = await open_context({ viewport: { width: 1200, height: 900 } });
for (const [way, root] of Object.entries(roots)) {
  const fault = (words) => violations.push(`${way}, ${words}`);
  for (const steps of [kPageSteps, kKeyboardSteps, kBoxSteps, kPromiseSteps]) {
    checks += await run_steps(context, root, steps, fault);
  }
}
await server.close();
await close_browser(context);
report('search_reader', violations, `${checks} steps`);
