// Debian's Chromium or Firefox (KYYEU_BROWSER=firefox), kept from talking to anyone but the pages
// under test, and as strict about file:// as with a reader.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, firefox } from 'playwright-core';

export const browser_name = process.env.KYYEU_BROWSER || 'chromium';

// Chromium alone, with no context yet: for what measures.
export function launch_browser() {
  return chromium.launch({
    executablePath: process.env.KYYEU_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

// A driven Firefox reads files that a page of a reader may not, unless told to be as it is.
function start_firefox({ javaScriptEnabled, colorScheme }) {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.env.KYYEU_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    firefoxUserPrefs: {
      'remote.prefs.recommended': false,
      'security.fileuri.strict_origin_policy': true,
      'app.update.enabled': false,
      'app.normandy.enabled': false,
      'browser.sessionhistory.max_total_viewers': 0, // going back is never told of a page kept alive
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'extensions.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      'javascript.enabled': javaScriptEnabled,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    },
  });
}

// Whether a page of a folder may read the file beside it, which no reader's browser allows.
async function reads_siblings(browser) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kyyeu-strict-'));
  writeFileSync(path.join(folder, 'page.html'), '<!DOCTYPE html><title>page</title>');
  writeFileSync(path.join(folder, 'sibling.txt'), 'sibling');
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(folder, 'page.html')).href);
  const read = await page.evaluate(() => fetch('sibling.txt').then(() => true, () => false));
  await page.close();
  rmSync(folder, { recursive: true });
  return read;
}

// A context in a browser of its own. What file:// proves in a lax browser is nothing, so that is an
// error. playwright-core passes no wish about scripts and colours to Firefox: they are set at its start.
export async function open_context({ javaScriptEnabled = true, colorScheme = 'light', ...options } = {}) {
  const starts = { chromium: launch_browser, firefox: start_firefox };
  if (!starts[browser_name]) throw new Error(`KYYEU_BROWSER=${browser_name}: chromium or firefox`);
  const browser = await starts[browser_name]({ javaScriptEnabled, colorScheme });
  if (javaScriptEnabled && (await reads_siblings(browser))) {
    await browser.close();
    throw new Error(`${browser_name} lets pages read the files beside them: no reader's browser does`);
  }
  const wishes = browser_name === 'firefox' ? {} : { javaScriptEnabled, colorScheme };
  return browser.newContext({ ...options, ...wishes });
}

export const close_browser = (context) => context.browser().close();
