// What the steps of search do and see on a page.
export const kState = '[data-search-state]';
export const kResult = '[data-search-result]';

export const state_is = (page, ...states) =>
  page.waitForFunction(
    (states) => states.includes(document.querySelector('[data-search-state]')?.dataset.searchState),
    states,
  );

// The page has answered `query`: done, and the first result leads to it.
export async function done(page) {
  await state_is(page, 'done');
  await page.waitForTimeout(30); // facets and notes follow the results
  await state_is(page, 'done');
}

export async function open(page, root, query = '') {
  await page.goto(new URL(`tim-kiem.html${query}`, root).href);
  await page.waitForFunction(() => window.kyyeu?.search);
  await state_is(page, query ? 'done' : 'idle');
  if (query) await page.waitForSelector('[data-facet], [data-search-state="done"]');
}

// Types as a person does and waits for the answer to all of it: on a busy machine there may be
// answers to what stood in the box on the way.
export async function type(page, text) {
  const input = page.locator('input[name=q]');
  await input.pressSequentially(text, { delay: 5 });
  await page.waitForFunction(
    (typed) =>
      new URLSearchParams(location.search).get('q') === typed &&
      document.querySelector('[data-search-state]').dataset.searchState === 'done',
    await input.inputValue(),
  );
}

// Waits until the box shows a list for all that stands in it, not for a part that was typed slowly.
export const box_answers = (page) =>
  page.waitForFunction(() => {
    const box = document.querySelector('input[name=q][aria-expanded=true]');
    const option = box && document.querySelector(`#${box.getAttribute('aria-controls')} [role=option] a`);
    return option && new URL(option.href).searchParams.get('q') === box.value;
  });

export const links = (page) => page.$$eval(`${kResult} > a`, (all) => all.map((a) => a.getAttribute('href').replace(/\?.*/, '')));
export const status = (page) => page.locator(`${kState} [role=status]`).textContent();
export const search_of = (page) => page.evaluate(() => location.search);

// Clicks and waits until the address and then the list have followed.
export async function click(page, selector) {
  const before = await search_of(page);
  await page.locator(selector).first().click();
  await page.waitForFunction((before) => location.search !== before, before);
  await done(page);
}

export async function found(page, query, options) {
  return page.evaluate(
    async ([query, options]) => (await window.kyyeu.search(query, options)).results.map(({ url }) => url),
    [query, options],
  );
}
