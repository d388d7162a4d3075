// What works wherever a site is put, whatever its folder is called.
import assert from 'node:assert/strict';
import { box_answers, click, done, found, links, open, search_of, type } from './search_page.mjs';

export const kFolderSteps = {
  async 'words are found, and the address keeps them'(page, root) {
    await open(page, root);
    await page.locator('input[name=q]').focus();
    await type(page, 'tiên yên');
    const list = await links(page);
    assert.ok(list.includes('don-vi/quang-ninh-ttyt-tien-yen.html'));
    assert.ok(page.url().startsWith(`${root}tim-kiem.html?q=`), page.url());
    await page.reload();
    await done(page);
    assert.deepEqual(await links(page), list);
  },

  async 'facets narrow'(page, root) {
    await open(page, root, '?q=thi+%C4%91ua');
    await page.waitForSelector('[data-facet=year]');
    await click(page, '[data-facet=year][data-value="2023"]');
    assert.equal(new URLSearchParams(await search_of(page)).get('year'), '2023');
  },

  async 'every result leads to a page that shows the words'(page, root) {
    await open(page, root, '?q=h%E1%BB%AFu+l%C5%A9ng&kind=article');
    const list = await links(page);
    assert.ok(list.length > 0);
    for (const name of list) {
      await page.goto(new URL(`${name}?q=h%E1%BB%AFu+l%C5%A9ng`, root).href);
      await page.waitForFunction(() => CSS.highlights.get('tim')?.size > 0);
    }
  },

  async 'the box of a page three folders down'(page, root) {
    await page.goto(new URL('bai/2023/so-ket-cum-2-2023.html', root).href);
    await page.waitForFunction(() => window.kyyeu?.search);
    await page.keyboard.press('/');
    await page.keyboard.type('tiên yên', { delay: 5 });
    await box_answers(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.startsWith(`${root}don-vi/quang-ninh-ttyt-tien-yen.html`));
  },

  async 'words that must be mended, phrases and filters'(page, root) {
    await page.goto(new URL('don-vi/lang-son-bvdk.html', root).href);
    await page.waitForFunction(() => window.kyyeu?.search);
    assert.ok((await found(page, 'tieen yeen', { limit: 3 })).includes('don-vi/quang-ninh-ttyt-tien-yen.html'));
    assert.ok((await found(page, '"thi đua"', {})).length > 0);
    assert.ok((await found(page, 'y tế', { filters: { kind: ['unit'] } })).every((url) => url.startsWith('don-vi/')));
  },
};
