// search_words.mjs SITE_DIR  feeds 10,000 words, those of the archive and odd ones, to the engine in
// the browser and to the program kyyeu_search_keys: both must make the same keys and variants.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close_browser, open_context } from './browser.mjs';
import { documents, root_of } from './search_shards.mjs';
import { report, site_argument } from './site_files.mjs';

const kWords = 10000;
const site = site_argument('search_words.mjs SITE_DIR');
const program = process.env.KYYEU_SEARCH_KEYS;

// Numbers in a fixed order: the same words in every run.
let seed = 20260101;
function next(below) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
const one_of = (list) => list[next(list.length)];

const kOdd = [
  'Ð', 'ð', 'Ɖ', 'ɖ', 'đ', 'Đ', 'ß', 'Æ', 'œ', 'ĳ', 'ſ', 'İ', 'ı', 'ª', 'º', 'µ', 'Ø', 'ł', 'Я', 'я', 'Ω', 'ς', 'ẞ',
  '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00a0', '\u0301', '\u0323', '\u031b', '\u0306', '\u0303',
  '0', '00', '7', '12', '2024', '.', ',', '1.234', '106,6', '0,5', '-', '–', '‐', '−', '/', '_', '\'', '’', '%', '°',
  '字', 'か', 'ﬁ', 'Ａ', '１', '٣', '²', '½', '😀', '𝐀', '𐐀', '가', 'ก', '々', '〇', '！', '￥', '…', '“', '€', '⅓', 'Ⅻ', '㎏', 'ⓐ',
];
// What one may do to a word.
const kChanges = [
  (word) => word.normalize('NFD'),
  (word) => word.normalize('NFKD'),
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word[0].toUpperCase() + word.slice(1),
  (word) => word.replace(/đ/g, 'ð').replace(/Đ/g, one_of(['Ð', 'Ɖ'])),
  (word) => [...word].reverse().join(''),
  (word) => word + one_of(kOdd),
  (word) => one_of(kOdd) + word,
  (word) => word.slice(0, 1 + next(word.length)) + one_of(kOdd) + word.slice(1),
  (word) => word + one_of(['.', '-', '/', ',', '']) + word,
  (word) => word.repeat(1 + next(12)),
  (word) => word + next(3000),
  (word) => `${next(3000)}${one_of(['.', ',', '/', '-', ''])}${next(3000)}${word}`,
];
const kLetters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYFJWZ';
const kToneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
function invented() {
  let word = '';
  for (let n = 1 + next(6); n > 0; n--) word += one_of([...kLetters]) + (next(3) ? '' : one_of(kToneMarks));
  return next(2) ? word.normalize('NFC') : word;
}

// Words have no line feed and no lone surrogate: neither can stand in a text that is read.
function words() {
  const known = new Set();
  for (const { names, text } of documents(site))
    for (const word of [...names, text].join('\n').split(/\s+/)) if (word) known.add(word);
  const real = [...known];
  const all = new Set(real);
  for (const c of root_of(site).letters[0]) all.add(c).add(`n${c}n`).add(`q${c}y`);
  for (const c of kOdd) all.add(c).add(`a${c}b`).add(`${c}${c}`);
  while (all.size < kWords) {
    const word = one_of(kChanges)(next(4) ? one_of(real) : invented());
    if (word && word.isWellFormed() && !/[\r\n]/.test(word)) all.add(word);
  }
  return [...all];
}

function keys_of_program(list) {
  const done = spawnSync(program, { input: list.join('\n') + '\n', encoding: 'utf8', maxBuffer: 2 ** 27 });
  if (done.error || done.status !== 0) throw new Error(`${program}: ${done.error ?? done.stderr}`);
  const blocks = [[]];
  for (const line of done.stdout.split('\n').slice(0, -1)) {
    if (line === '') blocks.push([]);
    else if (!/^[=+]/.test(line)) blocks.at(-1).push(line);
  }
  return blocks.slice(0, -1).map((lines) => lines.join(' '));
}

async function keys_of_browser(list) {
  const context = await open_context();
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(site, 'tim-kiem.html')).href);
  await page.waitForFunction(() => window.kyyeu?.engine);
  const made = await page.evaluate(async (list) => {
    const { engine } = window.kyyeu;
    await engine.ready();
    return list.map((word) =>
      engine.tokens(word.normalize('NFC')).map((token) => [token.key, token.variant].join('\t')).join(' '),
    );
  }, list);
  await close_browser(context);
  return made;
}

const list = words();
const ours = keys_of_program(list);
const theirs = await keys_of_browser(list);
const violations = [];
if (ours.length !== list.length) violations.push(`${ours.length} answers to ${list.length} words`);
list.forEach((word, i) => {
  if (ours[i] !== theirs[i]) violations.push(`${JSON.stringify(word)}: index “${ours[i]}”, browser “${theirs[i]}”`);
});
report('search_words', violations, `${list.length} words`);
