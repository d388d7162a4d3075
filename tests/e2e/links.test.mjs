// The link checker finds what it is there to find.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, tags_of } from './html_scan.mjs';
import { kPolicy, LinkChecker, name_clashes } from './links.mjs';

const frame = (body, head = '') =>
  `<!doctype html><html lang="vi"><head><meta name="generator" content="kyyeu 0.1.0">` +
  `<meta http-equiv="Content-Security-Policy" content="${kPolicy}">${head}</head>` +
  `<body><main id="noi-dung"><h1>Kỷ yếu</h1>${body}</main></body></html>`;

const faults = (site, file = 'bai/a.html') =>
  new LinkChecker(Object.keys(site), (name) => site[name]).check_page(file);

const body_faults = (body) =>
  faults({
    'bai/a.html': frame(body),
    'index.html': frame('<h2 id="đầu">x</h2>'),
    'bai/Ảnh 1.png': '',
  });

test('a whole page has no violation', () => {
  const body = `<a href="../index.html?q=1#%C4%91%E1%BA%A7u">x</a> <a href="#noi-dung">y</a>
    <img src="%E1%BA%A2nh%201.png" srcset="%E1%BA%A2nh%201.png 1x, %E1%BA%A2nh%201.png 2x" alt="">
    <!-- <img src="/gone.png"> --> <a href="https://example.org/">z</a>
    <script type="application/json">{"a": "<img src='/x'>"}</script>`;
  assert.deepEqual(body_faults(body), []);
});

for (const [body, fault] of [
  ['<a href="/index.html">', 'root-absolute'],
  ['<a href="//example.org/">', 'protocol-relative'],
  ['<img src="https://example.org/a.png">', 'loads from outside the site'],
  ['<link rel="stylesheet" href="http://example.org/a.css">', 'loads from outside the site'],
  ['<form action="https://example.org/">', 'loads from outside the site'],
  ['<a href="javascript:void(0)">', 'a scheme that no reader should follow'],
  ['<a href="../">', 'names a folder, not a file'],
  ['<a href="..">', 'names a folder, not a file'],
  ['<a href="">', 'empty'],
  ['<a href="gone.html">', 'no such file'],
  ['<img srcset="gone.png 2x">', 'no such file'],
  ['<a href="../../index.html">', 'no such file'],
  ['<a href="../bai/../index.html">', 'not in its shortest form'],
  ['<a href="./a.html">', 'not in its shortest form'],
  ['<a href="../index.html#cuoi">', 'no id "cuoi" in index.html'],
  ['<a href=%zz>', 'badly encoded'],
]) {
  test(`${body}: ${fault}`, () => {
    const found = body_faults(body);
    assert.equal(found.length, 1);
    assert.ok(found[0].startsWith('bai/a.html: <') && found[0].endsWith(`": ${fault}`), found[0]);
  });
}

for (const body of [
  '<p style="color: red">',
  '<style>p {}</style>',
  '<script>1</script>',
  '<a onclick="x()">',
  '<base target="_top">',
  '<script type="module" src="../index.html"></script>',
]) {
  test(`${body} is found`, () => assert.equal(body_faults(body).length, 1));
}

test('a page without its frame', () => {
  assert.deepEqual(faults({ 'a.html': '<html><h1>1</h1><h1>2</h1>' }, 'a.html'), [
    'a.html: <html> has no lang',
    'a.html: the content security policy is missing or another one',
    'a.html: no <meta name="generator"> of kyyeu',
    'a.html: 2 <h1>, 1 expected',
    'a.html: no <main id="noi-dung">',
  ]);
});

test('a redirect needs no heading, but a target that is there', () => {
  const page = (target) =>
    frame('', `<meta http-equiv="refresh" content="0; url=${target}">`).replace(/<main.*main>/s, '');
  const site = { 'a.html': page('b.html'), 'b.html': frame('') };
  assert.deepEqual(faults(site, 'a.html'), []);
  assert.equal(faults({ ...site, 'a.html': page('c.html') }, 'a.html').length, 1);
});

test('pages that nothing leads to', () => {
  const unlisted = frame('', '<meta name="robots" content="noindex">');
  const site = {
    'index.html': frame('<a href="bai/a.html#x">a</a> <a href="https://x/c.html">c</a>'),
    'bai/a.html': frame('<a href="../%C4%91.html?q=1">đ</a> <a href="#a">a</a>'),
    'đ.html': frame(''),
    'c.html': frame('<a href="d.html">d</a>'),
    'd.html': frame('<a href="c.html">c</a>'),
    '404.html': unlisted,
    'a.txt': '',
  };
  const checker = new LinkChecker(Object.keys(site), (name) => site[name]);
  assert.deepEqual(checker.unreachable_pages('index.html'), ['c.html', 'd.html']);
});

test('style sheets', () => {
  const site = { 'css/a.css': 'a { b: url("../b.png"); c: url(data:x,y); d: url(e.woff2) }', 'b.png': '' };
  const checker = new LinkChecker(Object.keys(site), (name) => site[name]);
  assert.deepEqual(checker.check_style_sheet('css/a.css'), ['css/a.css: url("e.woff2"): no such file']);
});

test('names that clash on Windows', () => {
  assert.equal(name_clashes(['a/B.html', 'a/b.html', 'a/c.html']).length, 1);
});

test('entities and raw text', () => {
  assert.equal(decode('a&amp;b&#39;&#x1ea2;&nbsp;'), "a&b'Ả&nbsp;");
  assert.deepEqual(tags_of('<title><b></title><p x=1 y>').map(({ name }) => name), ['title', 'p']);
});
