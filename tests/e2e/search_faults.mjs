// What a reader is told when parts of the index are missing or of another build.
import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kResult, state_is, status } from './search_page.mjs';

const kOtherBuild = (name) => `\ufeffKY("${name}","1.00000000",0,"");\n`;

function scripts_of(tim, kind) {
  const all = readdirSync(path.join(tim, kind), { recursive: true }).filter((name) => name.endsWith('.js'));
  return all.map((name) => ({ file: path.join(tim, kind, name), name: `${kind}/${path.basename(name, '.js')}` }));
}

// Each breaks the index in the folder `tim` as copying by halves does.
export const kBreaks = {
  'the words are missing': (tim) => rmSync(path.join(tim, 't'), { recursive: true }),
  'the root is missing': (tim) => rmSync(path.join(tim, 'goc.js')),
  'the titles are missing': (tim) => rmSync(path.join(tim, 'm'), { recursive: true }),
  'the words are empty files': (tim) => {
    for (const { file } of scripts_of(tim, 't')) writeFileSync(file, '');
  },
  'the words are of another build': (tim) => {
    for (const { file, name } of scripts_of(tim, 't')) writeFileSync(file, kOtherBuild(name), 'utf16le');
  },
};

// The steps on a site that is broken as `name` says.
export const kFaultSteps = (name) => ({
  async 'said in words, with the query kept'(page, root) {
    await page.goto(new URL('tim-kiem.html?q=thi+%C4%91ua', root).href);
    await state_is(page, 'error');
    const words = await status(page);
    assert.ok(words.length > 20, words);
    assert.equal(/cùng một lần dựng/.test(words), name.includes('another build'), words);
    assert.equal(await page.locator('input[name=q]').inputValue(), 'thi đua');
    assert.equal(await page.locator(kResult).count(), 0);
  },

  async 'typing meets the same answer'(page, root) {
    await page.goto(new URL('tim-kiem.html', root).href);
    await state_is(page, 'idle');
    await page.locator('input[name=q]').pressSequentially('tiên yên', { delay: 5 });
    await state_is(page, 'error');
    await page.locator('input[name=q]').fill('');
    await state_is(page, 'idle');
  },

  async 'the promise is broken, not kept waiting'(page, root) {
    await page.goto(new URL('gioi-thieu.html', root).href);
    await page.waitForFunction(() => window.kyyeu?.search);
    const outcome = await page.evaluate(() => window.kyyeu.search('thi đua').then(() => 'kept', () => 'broken'));
    assert.equal(outcome, 'broken');
  },

  async 'the box still leads to the search page'(page, root) {
    await page.goto(new URL('gioi-thieu.html', root).href);
    await page.locator('input[name=q]').fill('phổi');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\.html\?q=/);
    await state_is(page, 'error');
  },
});
