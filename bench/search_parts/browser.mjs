// What the search benchmarks do with a browser: pages that count what they load, and the memory of
// a page's process.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const e2e = path.join(here, '../../tests/e2e');
export const { launch_browser } = await import(path.join(e2e, 'browser.mjs'));
export const { serve } = await import(path.join(e2e, 'serve.mjs'));
createRequire(path.join(e2e, 'package.json')).resolve('playwright-core');

// Counts the files below `folder` of the site that a page loads: their bytes as they lie on the
// disk. take() gives what came since the last take.
export function count_loads(page, site, folder) {
  let files = 0;
  let bytes = 0;
  page.on('request', (request) => {
    const address = decodeURIComponent(new URL(request.url()).pathname);
    const at = address.indexOf(folder);
    if (at < 0) return;
    try {
      bytes += statSync(path.join(site, address.slice(at))).size;
      files++;
    } catch {}
  });
  return () => {
    const taken = { files, bytes };
    files = bytes = 0;
    return taken;
  };
}

export function size_of(folder) {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((a, b) => a + b, 0), largest: Math.max(0, ...sizes) };
}

// A slow line: 150 ms for each answer, 1.6 Mbit/s together.
export async function slow_down(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 1.6e6 / 8,
  });
}

// Resident bytes of all page processes of the browser.
export async function page_memory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const resident = ({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) * 1024;
  };
  return Math.max(0, ...pages.map(resident));
}
