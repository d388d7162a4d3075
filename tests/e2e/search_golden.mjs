// The queries of search_golden.tsv, put to the engine of an open page.
import { readFileSync } from 'node:fs';
import { count_of } from './search_oracle.mjs';

const kMost = 400; // results asked for: more than the archive has pages

const unescape = (text) =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

function filters_of(text) {
  const filters = {};
  for (const [name, value] of new URLSearchParams(text)) (filters[name] ??= []).push(value);
  return filters;
}

// [{line, query, check, expected, filters, known_miss}]
export function golden() {
  const text = readFileSync(new URL('search_golden.tsv', import.meta.url), 'utf8');
  const rows = [];
  let known_miss = false;
  text.split('\n').forEach((row, i) => {
    if (row === '# known misses') known_miss = true;
    if (!row || row.startsWith('#')) return;
    const [query, check, expected = '', filters = ''] = row.split('\t');
    rows.push({
      line: i + 1,
      query: unescape(query),
      check,
      expected: unescape(expected),
      filters: filters_of(filters),
      known_miss,
    });
  });
  return rows;
}

const ask = (page, query, filters = {}) =>
  page.evaluate(
    async ([query, filters, limit]) => {
      const { total, results, suggestions = [] } = await window.kyyeu.search(query, { limit, filters });
      return { total, suggestions, results: results.map(({ url, nearest }) => ({ url, nearest: !!nearest })) };
    },
    [query, filters, kMost],
  );

const addresses = (found) => found.results.map(({ url }) => url);
const whole = (found) => found.results.filter(({ nearest }) => !nearest).map(({ url }) => url);

// The checks that look at one answer: whether it is as expected.
const kChecks = {
  top: (found, expected) => found.results[0]?.url === expected,
  exact: (found, expected) => found.results[0]?.url === expected && !found.results[0].nearest,
  top3: (found, expected) => addresses(found).slice(0, 3).includes(expected),
  has: (found, expected) => whole(found).includes(expected),
  not: (found, expected) => !whole(found).includes(expected),
  nearest: (found, expected) =>
    found.results[0]?.nearest && (!expected || found.results[0].url === expected),
  only: (found, expected) =>
    whole(found).length > 0 && whole(found).every((url) => url.startsWith(expected)),
  offers: (found, expected) => found.suggestions.includes(expected),
  none: (found) => found.total === 0 && found.results.length === 0,
  total: (found, expected) => found.total === Number(expected),
};

// Whether the answer to a row is what it says; `why` is what came instead.
async function judge(page, documents, row) {
  const found = await ask(page, row.query, row.filters);
  const first = addresses(found).slice(0, 3).join(' ') || 'nothing';
  let why = `${found.total}: ${first}`;
  let right;
  if (row.check === 'count') {
    const count = count_of(documents, row.query);
    right = found.total === count && count > 0;
    why = `${found.total}, by brute force ${count}`;
  } else if (row.check === 'same' || row.check === 'found') {
    const other = await ask(page, row.expected);
    const filtered = Object.keys(row.filters).length ? await ask(page, row.expected, row.filters) : other;
    const list = row.check === 'same' ? addresses : (answer) => whole(answer).sort();
    right = list(found).join() === list(filtered).join();
    why += `; there ${filtered.total}: ${addresses(filtered).slice(0, 3).join(' ')}`;
  } else {
    right = Boolean(kChecks[row.check](found, row.expected));
  }
  // What is found is a page of the site, and no more is shown than is counted.
  if (found.results.length !== Math.min(found.total, kMost)) right = false;
  return { right, why };
}

// What is not as expected, in sentences; known misses are counted and named in `say`.
export async function check_golden(page, documents, say) {
  const rows = golden();
  const violations = [];
  for (const row of rows) {
    const { right, why } = await judge(page, documents, row);
    const words = `search_golden.tsv:${row.line} “${row.query}” ${row.check} ${row.expected}: ${why}`;
    if (right && row.known_miss) say(`right now, no known miss any more: ${words}`);
    if (right) continue;
    if (row.known_miss) say(`known miss: ${words}`);
    else violations.push(words);
  }
  return { violations, checked: rows.length };
}
