// What a reader does on the search page. Each step gets a new page and the address of the site; it
// throws when something is not as it should be.
import assert from 'node:assert/strict';
import { click, done, found, kResult, kState, links, open, search_of, state_is, status, type } from './search_page.mjs';

export const kPageSteps = {
  async 'typing is enough'(page, root) {
    await open(page, root);
    assert.equal((await links(page)).length, 0);
    await page.evaluate(() => {
      window.seen = [];
      const watched = document.querySelector('[data-search-state]');
      new MutationObserver(() => window.seen.push(watched.dataset.searchState)).observe(watched, { attributes: true });
    });
    await page.locator('input[name=q]').focus();
    await type(page, 'hữu lũng');
    assert.ok((await page.evaluate(() => window.seen)).includes('done'));
    assert.deepEqual(await links(page), await found(page, 'hữu lũng', { limit: 20 }));
    assert.equal(new URLSearchParams(await search_of(page)).get('q'), 'hữu lũng');
    const kinds = await page.$$eval(kResult, (all) => all.map((item) => item.dataset.kind));
    assert.ok(kinds.every(Boolean) && kinds.includes('unit') && kinds.includes('article'));
    const marks = await page.$$eval(`${kResult} mark`, (all) => all.map((mark) => mark.textContent.toLowerCase()));
    assert.ok(marks.includes('hữu') && marks.includes('lũng'));
    assert.match(await status(page), /\d/);
    await page.locator('input[name=q]').fill('');
    await state_is(page, 'idle');
    assert.equal((await links(page)).length, 0);
  },

  async 'facets narrow, stand in the address, and come back from it'(page, root) {
    await open(page, root, '?q=thi+%C4%91ua');
    await page.waitForSelector('[data-facet=year]');
    const before = Number(/\d+/.exec(await status(page)));
    const value = '[data-facet=year][data-value="2023"]';
    const promised = Number(/\d+\s*$/.exec(await page.locator(value).textContent()));
    await click(page, value);
    assert.equal(Number(/\d+/.exec(await status(page))), promised);
    assert.ok(promised < before);
    assert.equal(new URLSearchParams(await search_of(page)).get('year'), '2023');
    await page.waitForSelector(`${value}[aria-pressed=true]`);
    await click(page, '[data-facet=kind][data-value="unit"], [data-facet=kind][data-value="year"]');
    const [address, list] = [page.url(), await links(page)];
    const kinds = await page.$$eval(kResult, (all) => all.map((item) => item.dataset.kind));
    assert.equal(new Set(kinds).size, 1);
    await open(page, root);
    await page.goto(address);
    await done(page);
    assert.deepEqual(await links(page), list);
    assert.equal(await page.locator('input[name=q]').inputValue(), 'thi đua');
  },

  async 'every facet of the results is offered'(page, root) {
    await open(page, root, '?q=y+t%E1%BA%BF');
    await page.waitForSelector('[data-facet=year]');
    const names = await page.$$eval('[data-facet]', (all) => [...new Set(all.map((control) => control.dataset.facet))]);
    assert.deepEqual(names.sort(), ['award', 'category', 'cluster', 'kind', 'unit', 'year']);
  },

  async 'pills take filters off again'(page, root) {
    await open(page, root, '?q=h%E1%BB%AFu+l%C5%A9ng&year=2023&kind=article');
    await page.waitForSelector('.search-pills button');
    assert.equal(await page.locator('.search-pills button').count(), 2);
    const narrow = (await links(page)).length;
    await click(page, '.search-pills button');
    await page.waitForFunction(() => document.querySelectorAll('.search-pills button').length === 1);
    await click(page, '.search-pills button');
    assert.ok((await links(page)).length > narrow);
    assert.equal(await search_of(page), '?q=h%E1%BB%AFu+l%C5%A9ng');
  },

  async 'by date'(page, root) {
    await open(page, root, '?q=thi+%C4%91ua&sort=date');
    const list = await links(page);
    const dates = await page.evaluate(async () => {
      const { results } = await window.kyyeu.search('thi đua', { limit: 20, sort: 'date' });
      return results.map(({ date }) => (date.length === 10 ? date : `${date}-99`));
    });
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.deepEqual(list, await found(page, 'thi đua', { limit: 20, sort: 'date' }));
    assert.notDeepEqual(list, await found(page, 'thi đua', { limit: 20 }));
  },

  async 'by kind'(page, root) {
    await open(page, root, '?q=h%E1%BB%AFu+l%C5%A9ng&view=kinds');
    await page.waitForSelector(`${kState} h2`);
    const groups = await page.$$eval(`${kState} h2`, (all) =>
      all.map((head) => [...head.nextElementSibling.children].map((item) => item.dataset.kind)),
    );
    assert.ok(groups.length > 2);
    for (const group of groups) assert.equal(new Set(group).size, 1);
    assert.equal(new Set(groups.map(([kind]) => kind)).size, groups.length);
  },

  async 'more results follow'(page, root) {
    await open(page, root, '?q=thi+%C4%91ua');
    const before = (await links(page)).length;
    await page.locator('.search-more').click();
    await page.waitForFunction((before) => document.querySelectorAll('[data-search-result]').length > before, before);
    assert.deepEqual((await links(page)).slice(0, before), await found(page, 'thi đua', { limit: before }));
  },

  async 'parts of a list make the whole'(page, root) {
    await open(page, root, '?q=h%E1%BB%AFu+l%C5%A9ng');
    const whole = await found(page, 'hữu lũng', { limit: 5 });
    const parts = [];
    for (let offset = 0; offset < 5; offset++) parts.push(...(await found(page, 'hữu lũng', { limit: 1, offset })));
    assert.deepEqual(parts, whole);
  },

  async 'nothing is said in words'(page, root) {
    await open(page, root, '?q=zzqx');
    assert.equal((await links(page)).length, 0);
    assert.match(await status(page), /zzqx/);
    assert.ok((await page.locator('.search-notes').textContent()).length > 20);
  },

  async 'the page that is opened shows the words'(page, root) {
    await open(page, root, '?q=h%E1%BB%AFu+l%C5%A9ng&kind=article');
    await page.locator(`${kResult} > a`).first().click();
    await page.waitForFunction(() => CSS.highlights.get('tim')?.size > 0);
    const words = await page.evaluate(() => [...CSS.highlights.get('tim')].map((range) => range.toString().toLowerCase()));
    assert.deepEqual([...new Set(words)].sort(), ['hữu', 'lũng']);
  },

  async 'markup in a query is words'(page, root) {
    for (const query of ['<img src=x onerror="window.ran=1">', '"><script>window.ran=1</script>', "'-alert(1)-'", 'javascript:window.ran=1']) {
      await open(page, root, `?q=${encodeURIComponent(query)}&year=${encodeURIComponent(query)}&kind=${encodeURIComponent(query)}`);
      await page.waitForTimeout(100);
      assert.equal(await page.evaluate(() => window.ran), undefined, query);
      assert.equal(await page.locator(`${kState} img, ${kState} script`).count(), 0);
    }
  },
};
