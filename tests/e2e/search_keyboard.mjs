// Search by the keyboard alone: the page of results, and the box of the other pages, a combobox.
import assert from 'node:assert/strict';
import { box_answers, done, kState, links, open, state_is, status } from './search_page.mjs';

export const kKeyboardSteps = {
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

  async 'Enter opens the result that the arrows reached'(page, root) {
    await open(page, root, '?q=ti%C3%AAn+y%C3%AAn');
    await page.locator('input[name=q]').focus();
    await page.keyboard.press('ArrowDown');
    const [first] = await links(page);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith(`/${first}`));
  },

  async 'what is found is announced'(page, root) {
    await open(page, root, '?q=h%E1%BB%AFu+l%C5%A9ng');
    const live = page.locator(`${kState} [role=status]`);
    assert.equal(await live.count(), 1);
    assert.ok(await live.isVisible());
    const first = await status(page);
    await page.locator('input[name=q]').press('End');
    await page.locator('input[name=q]').pressSequentially(' sơ kết', { delay: 5 });
    await page.waitForFunction(
      ([place, first]) => document.querySelector(place).textContent !== first,
      [`${kState} [role=status]`, first],
    );
    assert.equal(await live.count(), 1); // the same element: a new one would not be read out
    assert.equal(await page.locator('.search-notes').getAttribute('aria-live'), 'polite');
  },

  async 'letters that are still being composed are no query'(page, root) {
    await open(page, root);
    const compose = (value, events) =>
      page.evaluate(
        ([value, events]) => {
          const box = document.querySelector('input[name=q]');
          box.value = value;
          for (const [type, init] of events) {
            box.dispatchEvent(new (type === 'input' ? InputEvent : CompositionEvent)(type, { bubbles: true, ...init }));
          }
        },
        [value, events],
      );
    await compose('hu', [['compositionstart', {}], ['input', { isComposing: true }]]);
    await page.waitForTimeout(400);
    await state_is(page, 'idle');
    await compose('hữu', [['compositionend', { data: 'hữu' }]]);
    await done(page);
    assert.ok((await links(page)).length > 0);
  },
};

const kExpanded = 'input[name=q][aria-expanded=true]';

// Another page than that of the results, `query` typed into its box, and the list there to see.
async function open_box(page, root, query) {
  await page.goto(new URL('gioi-thieu.html', root).href);
  await page.waitForFunction(() => window.kyyeu?.search);
  const box = page.locator('input[name=q]');
  await box.pressSequentially(query, { delay: 5 });
  await box_answers(page);
  const list = page.locator(`#${await box.getAttribute('aria-controls')}`);
  return { box, list, options: list.locator('[role=option]') };
}

export const kBoxSteps = {
  async 'the box of another page'(page, root) {
    await page.goto(new URL('don-vi/lang-son-bvdk.html', root).href);
    const box = page.locator('input[name=q]');
    await page.waitForSelector('input[name=q][role=combobox][aria-expanded=false]');
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'q');
    await box.pressSequentially('tiên yên', { delay: 5 });
    await box_answers(page);
    const list = page.locator(`#${await box.getAttribute('aria-controls')}`);
    assert.equal(await list.getAttribute('role'), 'listbox');
    assert.ok((await list.locator('[role=option]').count()) > 1);
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Escape');
    await page.waitForSelector('input[name=q][aria-expanded=false]');
    assert.equal(await box.getAttribute('aria-activedescendant'), null);
    assert.equal(await box.inputValue(), 'tiên yên'); // the first Escape only closes
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

  async 'the second Escape clears the box, and nothing is left to reach'(page, root) {
    const { box } = await open_box(page, root, 'tiên yên');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.equal(await box.inputValue(), '');
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(300);
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    assert.equal(await box.getAttribute('aria-activedescendant'), null);
  },

  async 'arrows go round, and back to what was typed'(page, root) {
    const { box, options } = await open_box(page, root, 'hữu lũng');
    const count = await options.count();
    const active = async () => (await box.getAttribute('aria-activedescendant')) ?? 'none';
    const ids = await options.evaluateAll((all) => all.map(({ id }) => id));
    assert.equal(new Set(ids).size, count);
    const walked = [];
    for (let i = 0; i <= count; i++) {
      await page.keyboard.press('ArrowDown');
      walked.push(await active());
    }
    assert.deepEqual(walked, [...ids, 'none']);
    await page.keyboard.press('ArrowUp');
    assert.equal(await active(), ids.at(-1));
    assert.equal(await page.locator('[role=option][aria-selected=true]').count(), 1);
    assert.equal(await page.evaluate(() => document.activeElement.name), 'q');
  },

  async 'a new list has nothing chosen'(page, root) {
    const { box } = await open_box(page, root, 'hữu');
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await box.getAttribute('aria-activedescendant'), null);
    await box.pressSequentially(' lũng', { delay: 5 });
    await box_answers(page);
    assert.equal(await box.getAttribute('aria-activedescendant'), null);
    assert.equal(await page.locator('[role=option][aria-selected=true]').count(), 0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\.html\?q=/);
  },

  async 'the list has a name, and how much was found is announced'(page, root) {
    const { list } = await open_box(page, root, 'hữu lũng');
    assert.ok((await list.getAttribute('aria-label'))?.trim());
    assert.match(await page.locator('form[role=search] [role=status]').textContent(), /\d/);
    await page.locator('input[name=q]').fill('zzqx');
    await page.waitForFunction(() => /zzqx/.test(document.querySelector('form[role=search] [role=status]').textContent));
    await page.waitForSelector('input[name=q][aria-expanded=false]');
  },

  async 'a list does not open behind a reader who has left the box'(page, root) {
    await page.goto(new URL('gioi-thieu.html', root).href);
    await page.waitForFunction(() => window.kyyeu?.search);
    await page.locator('input[name=q]').pressSequentially('hữu lũng', { delay: 5 });
    await page.evaluate(() => document.activeElement.blur());
    await page.waitForTimeout(700);
    assert.equal(await page.locator('input[name=q]').getAttribute('aria-expanded'), 'false');
  },

  async 'a slash in a text stays a slash'(page, root) {
    await page.goto(new URL('gioi-thieu.html', root).href);
    await page.waitForFunction(() => window.kyyeu?.search);
    await page.keyboard.press('/');
    await page.keyboard.type('15/2003');
    assert.equal(await page.locator('input[name=q]').inputValue(), '15/2003');
  },
};
