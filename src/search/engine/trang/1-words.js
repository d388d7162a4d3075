// The search box of every page, the search page, and the marks on a page that was opened from it.
// Words come from the theme (goc). Nothing here is needed to read.
const { search, engine } = window.kyyeu;
const form = document.querySelector('form[role=search]');
const page = document.querySelector('[data-search-state]');
const wanted = new URLSearchParams(location.search);
if (!page && wanted.get('q')) markPage(wanted.get('q'));
if (!form) return;
const input = form.querySelector('input[name=q]');
const root = form.getAttribute('action').replace(/[^/]*$/, '');
const FACETS = ['kind', 'year', 'cluster', 'unit', 'category', 'award'];
const PART = 20;
const SHOWN_VALUES = 8;

const word = (key, ...values) =>
  ((engine.root() || { words: {} }).words[key] || '').replace(/\{(\d)\}/g, (_, n) => values[n]);

// element('a', {href: '…'}, 'words', child …); text is never read as markup.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== false && value !== undefined) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

function withMarks(text, marks) {
  const parts = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

const address = (result, query) => root + result.url + (query ? '?q=' + encodeURIComponent(query) : '');
const day = (date) => date.split('-').reverse().join('/');

// Runs `work` when typing rests; what came before is forgotten. Vietnamese keyboards rewrite
// letters, so nothing starts while a letter is being composed.
function whenResting(work, wait) {
  let timer;
  const start = (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(work, wait);
  };
  input.addEventListener('input', start);
  input.addEventListener('compositionend', start);
}
input.addEventListener('focus', () => engine.ready().catch(() => {}), { once: true });
