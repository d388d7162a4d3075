// search_markup.mjs  builds a copy of the archive whose titles and texts hold markup and script, and
// searches it: all of it is words, nothing runs.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { report } from './site_files.mjs';
import { watch } from './watch.mjs';

const source = fileURLToPath(new URL('../../', import.meta.url));
const kParts = ['site.toml', 'content', 'public', 'themes', 'lang'];
const kTitle = `Kiếmthử <img src=x onerror="window.ran=1"> </script><script>window.ran=1</script> &lt;b&gt; ${'${window.ran=1}'}`;
const kArticle = `+++
title = '''${kTitle}'''
date = 2024-05-05
category = "Thi đua – Khen thưởng"
source_unit = "lang-son-ttyt-huu-lung"
summary = '''Tómtắt <svg onload="window.ran=1"> kiếmthử'''
+++

Thânbài kiếmthử \`<script>window.ran=1</script>\` và \`<img src=x onerror="window.ran=1">\`.
`;

const folder = mkdtempSync(path.join(tmpdir(), 'kyyeu-markup-'));
const [archive, site] = [path.join(folder, 'archive'), path.join(folder, 'site')];
const violations = [];
let checks = 0;

function build() {
  for (const part of kParts) {
    if (existsSync(path.join(source, part))) cpSync(path.join(source, part), path.join(archive, part), { recursive: true });
  }
  writeFileSync(path.join(archive, 'content/articles/2024/kiem-thu.md'), kArticle);
  const done = spawnSync(process.env.KYYEU_BIN, ['build', '-s', archive, '-d', site, '-q'], { encoding: 'utf8' });
  if (done.error || done.status > 1) throw new Error(`build: ${done.error ?? done.stderr}`);
}

async function check(page, address, query, shown) {
  const fault = (text) => violations.push(`${address} “${query}”: ${text}`);
  checks++;
  await page.goto(pathToFileURL(path.join(site, address)).href);
  await page.waitForFunction(() => window.kyyeu?.search);
  await page.locator('input[name=q]').pressSequentially(query, { delay: 5 });
  try {
    await page.locator(shown).first().waitFor({ timeout: 5000 });
    await page.waitForTimeout(150); // what could run would run now
    const text = await page.locator(shown).first().textContent();
    if (!text.includes('<img src=x') || !text.includes('</script>')) fault(`the title reads “${text}”`);
    if (await page.locator(`${shown} img, ${shown} script, ${shown} svg`).count()) fault('markup became elements');
  } catch (error) {
    fault(error.message.split('\n')[0]);
  }
  if (await page.evaluate(() => window.ran)) fault('script ran');
}

build();
const context = await open_context();
const page = await context.newPage();
await watch(page, pathToFileURL(`${site}/`).href, (text) => violations.push(text));
await check(page, 'tim-kiem.html', 'kiếmthử', '[data-search-result]');
await check(page, 'tim-kiem.html', 'tómtắt kiếmthử', '[data-search-result]');
await check(page, 'tim-kiem.html', '"thânbài kiếmthử"', '[data-search-result]');
await check(page, 'gioi-thieu.html', 'kiếmthử', '[role=listbox] [role=option]');
await close_browser(context);
rmSync(folder, { recursive: true });
report('search_markup', violations, `${checks} checks`);
