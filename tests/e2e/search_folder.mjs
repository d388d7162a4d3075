// search_folder.mjs SITE_DIR  searches copies of a built site in a folder whose name is as people
// make them, from disk and from a web host: one copy whole, others with parts of the index broken.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { kBreaks, kFaultSteps } from './search_faults.mjs';
import { kFolderSteps } from './search_folder_steps.mjs';
import { run_steps } from './search_run.mjs';
import { serve } from './serve.mjs';
import { report, site_argument } from './site_files.mjs';

const kName = 'Kỷ yếu #1, 100% đủ & “mới” (bản 2)';
const site = site_argument('search_folder.mjs SITE_DIR');
const folder = mkdtempSync(path.join(tmpdir(), 'kyyeu-folder-'));
const violations = [];
let checks = 0;

async function check(name, copy, steps, options) {
  const context = await open_context({ viewport: { width: 1200, height: 900 } });
  const server = await serve(copy, `/thi-dua/${kName}/`);
  for (const [way, root] of Object.entries({ file: pathToFileURL(`${copy}${path.sep}`).href, http: server.url })) {
    const fault = (words) => violations.push(`${name}, ${way}, ${words}`);
    checks += await run_steps(context, root, steps, fault, options);
  }
  await server.close();
  await close_browser(context);
}

const whole = path.join(folder, kName);
cpSync(site, whole, { recursive: true });
await check('whole', whole, kFolderSteps);
for (const [name, breaks] of Object.entries(kBreaks)) {
  const copy = path.join(folder, name, kName);
  cpSync(site, copy, { recursive: true });
  breaks(path.join(copy, 'tim'));
  await check(name, copy, kFaultSteps(name), { faulty: true });
}
rmSync(folder, { recursive: true });
report('search_folder', violations, `${checks} steps`);
