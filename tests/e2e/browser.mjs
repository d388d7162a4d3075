// Debian's Chromium, kept from talking to anyone but the pages under test.
import { chromium } from 'playwright-core';

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
