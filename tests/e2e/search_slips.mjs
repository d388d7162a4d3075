// search_slips.mjs SITE_DIR [SEED] [COUNT]  puts phrases of the site with one slip in one syllable to its
// engine. Where the slip makes a word that no page has, what was meant must be what was searched for
// instead or among the first three with what is offered beside it, at least 95 times in a hundred.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { documents } from './search_shards.mjs';
import { report, site_argument } from './site_files.mjs';

const kWanted = 0.95;
const kOffered = 3;
const kLetters = 'abcdefghijklmnopqrstuvwxyz';
const site = site_argument('search_slips.mjs SITE_DIR [SEED] [COUNT]');
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
const count = Number(process.argv[4] ?? 300);

// mulberry32: the same numbers for the same seed everywhere.
let state = seed >>> 0;
function random(below) {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
}

// One letter less, more or other, or two that changed places.
function slip(word) {
  const letters = [...word];
  const at = random(letters.length);
  const other = kLetters[random(kLetters.length)];
  const way = random(4);
  if (way === 0) letters.splice(at, 1);
  else if (way === 1) letters.splice(random(letters.length + 1), 0, other);
  else if (way === 2) letters[at] = other;
  else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1], letters[at]);
  return letters.join('');
}

const texts = documents(site).flatMap(({ names, text }) => [...names, ...text.split('\n')]);
// Two or three syllables with spaces between.
function some_phrase() {
  for (;;) {
    const words = texts[random(texts.length)].normalize('NFC').toLowerCase().split(' ');
    const size = 2 + random(2);
    const first = random(Math.max(words.length - size + 1, 1));
    const phrase = words.slice(first, first + size);
    if (phrase.length === size && phrase.every((word) => /^\p{L}+$/u.test(word))) return phrase;
  }
}

function some_slip() {
  const right = some_phrase();
  const at = random(right.length);
  const wrong = right.map((word, i) => (i === at ? slip(word) : word));
  return { at, right: right.join(' '), wrong: wrong.join(' ') };
}

// For each slip whether no page has the word, and what was searched for and offered.
const answers_of = (page, slips) =>
  page.evaluate(async (slips) => {
    const { engine, search } = window.kyyeu;
    await engine.ready();
    const keys = (text) => engine.tokens(text).map(({ key }) => key);
    const answers = [];
    for (const { at, right, wrong } of slips) {
      const written = keys(wrong);
      const unknown = written.length === keys(right).length && !(await engine.term(written[at])).length;
      if (!unknown) continue;
      const { words, suggestions } = await search(`${wrong} `, { excerpts: false });
      const found = [words.join(' '), ...suggestions.map((text) => keys(text).join(' '))];
      answers.push({ wrong, right: keys(right).join(' '), found });
    }
    return answers;
  }, slips);

const context = await open_context();
const page = await context.newPage();
await page.goto(pathToFileURL(path.join(site, 'index.html')).href);
await page.waitForFunction(() => window.kyyeu?.search);
const answers = [];
for (let round = 0; answers.length < count && round < 20; round++) {
  const slips = Array.from({ length: count }, some_slip);
  answers.push(...(await answers_of(page, slips)).slice(0, count - answers.length));
}
await close_browser(context);

const missed = answers.filter(({ right, found }) => !found.slice(0, kOffered).includes(right));
const first = answers.filter(({ right, found }) => found[0] === right).length;
for (const { wrong, right, found } of missed) console.log(`“${wrong}”: ${right} is not in ${found.join(', ')}`);
const share = (n) => (n / answers.length).toFixed(3);
console.log(`seed ${seed}: ${answers.length} slips, first ${share(first)}, first three ${share(answers.length - missed.length)}`);
const violations = [];
if (answers.length < count) violations.push(`only ${answers.length} slips that no page has`);
if (missed.length > answers.length * (1 - kWanted)) violations.push('too few slips are put right');
report('slips', violations, `${answers.length} slips`);
