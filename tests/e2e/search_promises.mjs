// What window.kyyeu.search promises to scripts, on any page that has the box.
import assert from 'node:assert/strict';
import { open, links, state_is, search_of } from './search_page.mjs';

const kKinds = { url: 'string', title: 'string', kind: 'string', date: 'string', score: 'number',
  excerpt: 'string', nearest: 'boolean' };

const ask = (page, query, options) =>
  page.evaluate(async ([query, options]) => JSON.parse(JSON.stringify(await window.kyyeu.search(query, options))), [query, options]);

async function open_page(page, root, address = 'don-vi/lang-son-bvdk.html') {
  await page.goto(new URL(address, root).href);
  await page.waitForFunction(() => window.kyyeu?.search);
}

const urls = ({ results }) => results.map(({ url }) => url);

export const kPromiseSteps = {
  async 'an answer has the form that is promised'(page, root) {
    await open_page(page, root);
    const promised = await page.evaluate(() => typeof window.kyyeu.search('y tế').then);
    assert.equal(promised, 'function');
    const answer = await ask(page, 'y tế');
    assert.ok(Number.isInteger(answer.total) && answer.total > 10);
    assert.equal(answer.results.length, 10);
    for (const result of answer.results)
      for (const [key, kind] of Object.entries(kKinds)) assert.equal(typeof result[key], kind, key);
    for (const url of urls(answer)) assert.match(url, /^(?![./])[^?#]+\.html$/);
    assert.ok(answer.results.every(({ date }) => /^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(date)));
  },

  async 'what is near and what is whole is told apart'(page, root) {
    await open_page(page, root);
    const answer = await ask(page, 'hữu lũng zzqxv', { limit: 400 });
    assert.ok(answer.total > 0 && answer.results.every(({ nearest }) => nearest === true));
    assert.ok((await ask(page, 'hữu lũng')).results.every(({ nearest }) => nearest === false));
    assert.deepEqual(await ask(page, 'zzqxv').then(({ total, results }) => [total, results]), [0, []]);
  },

  async 'the total counts all parts of a list'(page, root) {
    await open_page(page, root);
    const { total } = await ask(page, 'thi đua', { limit: 1 });
    const parts = [];
    for (let offset = 0; offset < total + 7; offset += 7) {
      const part = await ask(page, 'thi đua', { limit: 7, offset });
      assert.equal(part.total, total);
      parts.push(...urls(part));
    }
    assert.equal(parts.length, total);
    assert.equal(new Set(parts).size, total);
    assert.deepEqual(parts, urls(await ask(page, 'thi đua', { limit: total })));
    assert.deepEqual(urls(await ask(page, 'thi đua', { limit: 0 })), []);
  },

  async 'filters: any value of a key, all keys together'(page, root) {
    await open_page(page, root);
    const count = async (filters) => new Set(urls(await ask(page, 'y tế', { limit: 400, filters })));
    const [a, b, both] = [await count({ year: ['2018'] }), await count({ year: ['2023'] }), await count({ year: ['2018', '2023'] })];
    assert.ok(a.size > 0 && b.size > 0);
    assert.deepEqual([...both].sort(), [...new Set([...a, ...b])].sort());
    const articles = await count({ kind: ['article'] });
    const narrow = await count({ year: ['2023'], kind: ['article'] });
    assert.ok(narrow.size > 0);
    assert.deepEqual([...narrow].sort(), [...b].filter((url) => articles.has(url)).sort());
    assert.equal((await count({ year: ['1066'] })).size, 0);
    assert.deepEqual(await count({ year: [] }), await count({}));
    const unit = await ask(page, 'y tế', { limit: 400, filters: { kind: ['unit'] } });
    assert.ok(unit.results.every(({ kind }) => kind === 'unit'));
  },

  async 'every page with a box answers alike, from any depth'(page, root) {
    const answers = [];
    for (const address of ['index.html', 'don-vi/lang-son-bvdk.html', 'bai/2023/so-ket-cum-2-2023.html', 'tim-kiem.html']) {
      await open_page(page, root, address);
      answers.push(urls(await ask(page, 'tiên yên')));
      const action = await page.$eval('form[role=search]', (form) => form.action);
      assert.equal(action, new URL('tim-kiem.html', root).href);
      assert.equal(await page.locator('input[name=q]').count(), 1);
    }
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
  },

  async 'the address carries order and view too'(page, root) {
    await open(page, root, '?q=thi+%C4%91ua&year=2023&year=2018&kind=article&sort=date&view=kinds');
    const list = await links(page);
    assert.ok(list.length > 0);
    await page.waitForSelector('[aria-pressed=true][data-facet=kind][data-value=article]');
    const values = await page.$$eval('[data-facet=year][aria-pressed=true]', (all) => all.map(({ dataset }) => dataset.value));
    assert.deepEqual(values.sort(), ['2018', '2023']);
    const address = await search_of(page);
    await page.reload();
    await state_is(page, 'done');
    assert.deepEqual(await links(page), list);
    assert.equal(await search_of(page), address);
  },

  async 'the way back leads to the list as it was'(page, root) {
    await open(page, root);
    await page.locator('input[name=q]').pressSequentially('tiên yên', { delay: 5 });
    await page.waitForFunction(() => document.querySelector('[data-search-result]'));
    await state_is(page, 'done');
    const list = await links(page);
    await page.locator('[data-search-result] > a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/tim-kiem.html'));
    await page.goBack();
    await page.waitForURL(/tim-kiem\.html/);
    await state_is(page, 'done');
    assert.deepEqual(await links(page), list);
    assert.equal(await page.locator('input[name=q]').inputValue(), 'tiên yên');
  },
};
