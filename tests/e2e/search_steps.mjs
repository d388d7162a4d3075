// What a reader does on the search page and in the box of other pages. Each step gets a new page and
// the address of the site; it throws when something is not as it should be.
import assert from 'node:assert/strict';

const kState = '[data-search-state]';
const kResult = '[data-search-result]';

const state_is = (page, ...states) =>
  page.waitForFunction(
    (states) => states.includes(document.querySelector('[data-search-state]')?.dataset.searchState),
    states,
  );

// The page has answered `query`: done, and the first result leads to it.
async function done(page) {
  await state_is(page, 'done');
  await page.waitForTimeout(30); // facets and notes follow the results
  await state_is(page, 'done');
}

async function open(page, root, query = '') {
  await page.goto(new URL(`tim-kiem.html${query}`, root).href);
  await page.waitForFunction(() => window.kyyeu?.search);
  await state_is(page, query ? 'done' : 'idle');
  if (query) await page.waitForSelector('[data-facet], [data-search-state="done"]');
}

// Types as a person does and waits for the answer to all of it: on a busy machine there may be
// answers to what stood in the box on the way.
async function type(page, text) {
  const input = page.locator('input[name=q]');
  await input.pressSequentially(text, { delay: 5 });
  await page.waitForFunction(
    (typed) =>
      new URLSearchParams(location.search).get('q') === typed &&
      document.querySelector('[data-search-state]').dataset.searchState === 'done',
    await input.inputValue(),
  );
}

const links = (page) => page.$$eval(`${kResult} > a`, (all) => all.map((a) => a.getAttribute('href').replace(/\?.*/, '')));
const status = (page) => page.locator(`${kState} [role=status]`).textContent();
const search_of = (page) => page.evaluate(() => location.search);

// Clicks and waits until the address and then the list have followed.
async function click(page, selector) {
  const before = await search_of(page);
  await page.locator(selector).first().click();
  await page.waitForFunction((before) => location.search !== before, before);
  await done(page);
}

async function found(page, query, options) {
  return page.evaluate(
    async ([query, options]) => (await window.kyyeu.search(query, options)).results.map(({ url }) => url),
    [query, options],
  );
}

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
    await page.goto('about:blank');
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

  async 'the keyboard'(page, root) {
    await open(page, root, '?q=h%E1%BB%AFu+l%C5%A9ng');
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'q');
    assert.equal(await page.locator('input[name=q]').inputValue(), 'hữu lũng');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = (await links(page))[1];
    assert.ok((await page.evaluate(() => document.activeElement.getAttribute('href'))).startsWith(second));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'q');
    await page.keyboard.press('Escape');
    await state_is(page, 'idle');
    assert.equal(await page.locator('input[name=q]').inputValue(), '');
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

const kExpanded = 'input[name=q][aria-expanded=true]';

export const kBoxSteps = {
  async 'the box of another page'(page, root) {
    await page.goto(new URL('don-vi/lang-son-bvdk.html', root).href);
    const box = page.locator('input[name=q]');
    await page.waitForSelector('input[name=q][role=combobox][aria-expanded=false]');
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'q');
    await box.pressSequentially('tiên yên', { delay: 5 });
    await page.waitForSelector(kExpanded);
    const list = page.locator(`#${await box.getAttribute('aria-controls')}`);
    assert.equal(await list.getAttribute('role'), 'listbox');
    assert.ok((await list.locator('[role=option]').count()) > 1);
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Escape');
    await page.waitForSelector('input[name=q][aria-expanded=false]');
    assert.equal(await box.getAttribute('aria-activedescendant'), null);
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector(kExpanded); // what is shown is said to be shown
    await page.keyboard.press('Enter');
    await page.waitForURL(/quang-ninh-ttyt-tien-yen\.html/);
    await page.waitForFunction(() => CSS.highlights.get('tim')?.size > 0);
  },

  async 'Enter leads to the search page'(page, root) {
    await page.goto(new URL('index.html', root).href);
    await page.locator('input[name=q]').fill('phổi');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\.html\?q=/);
    await done(page);
    assert.equal((await links(page))[0], 'don-vi/lang-son-bv-phoi.html');
  },
};

export const kFaultSteps = {
  async 'a missing shard is said in words'(page, root) {
    await page.route(/\/tim\/t\//, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL('tim-kiem.html?q=thi', root).href);
    await state_is(page, 'error');
    assert.ok((await status(page)).length > 20);
  },

  async 'a missing root is said in words'(page, root) {
    await page.route(/\/tim\/goc\.js/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL('tim-kiem.html?q=thi', root).href);
    await state_is(page, 'error');
    assert.ok((await status(page)).length > 20);
  },

  async 'shards of another build are refused in words'(page, root) {
    await page.route(/\/tim\/t\//, async (route) => {
      const body = Buffer.from('\ufeffKY("t/0","1.00000000",0,"");\n', 'utf16le');
      await route.fulfill({ status: 200, contentType: 'text/javascript', body });
    });
    await page.goto(new URL('tim-kiem.html?q=thi', root).href);
    await state_is(page, 'error');
    assert.ok((await status(page)).length > 20);
  },
};
