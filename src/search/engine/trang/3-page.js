// ---- The page of results ----
function makePage() {
  const status = element('p', { role: 'status', class: 'search-status' });
  const notes = element('div', { class: 'search-notes', 'aria-live': 'polite' });
  const pills = element('ul', { class: 'search-pills', hidden: true });
  const tools = element('div', { class: 'search-tools', hidden: true });
  const results = element('div', { class: 'search-results' });
  const more = element('button', { type: 'button', class: 'search-more', hidden: true, onclick: () => show(shown + PART) });
  const facets = element('div', { class: 'search-facets', hidden: true });
  page.replaceChildren(status, notes, pills, tools, element('div', { class: 'search-columns' }, facets, element('div', {}, results, more)));
  let shown = PART;
  let turn = 0;
  let state = read();
  input.value = state.q;

  function read() {
    const from = new URLSearchParams(location.search);
    const filters = {};
    for (const name of FACETS) if (from.getAll(name).length) filters[name] = from.getAll(name);
    return { q: from.get('q') || '', sort: from.get('sort') || '', view: from.get('view') || '', filters };
  }

  function write() {
    const to = new URLSearchParams();
    if (state.q) to.set('q', state.q);
    for (const name of FACETS) for (const value of state.filters[name] || []) to.append(name, value);
    if (state.sort) to.set('sort', state.sort);
    if (state.view) to.set('view', state.view);
    const query = String(to);
    history.replaceState(null, '', location.pathname + (query ? '?' + query : ''));
  }

  function toggle(name, value) {
    const chosen = state.filters[name] || [];
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    if (next.length) state.filters[name] = next;
    else delete state.filters[name];
    change();
  }

  function change() {
    write();
    shown = PART;
    show(PART);
  }

  const resultItem = (result) =>
    element('li', { 'data-search-result': true, 'data-kind': result.kind, class: result.nearest ? 'nearest' : false },
      element('a', { href: address(result, state.q) }, ...withMarks(result.title, result.titleMarks)),
      element('p', { class: 'meta' }, [word('kind_' + result.kind), result.date && day(result.date), result.line].filter(Boolean).join(' · ')),
      element('p', {}, ...withMarks(result.excerpt, result.marks)));

  function listOf(found) {
    if (state.view !== 'kinds') return [element('ol', {}, ...found.results.map(resultItem))];
    const kinds = new Map();
    for (const result of found.results) kinds.set(result.kind, [...(kinds.get(result.kind) || []), result]);
    return [...kinds].flatMap(([kind, group]) => [element('h2', {}, word('kind_' + kind)), element('ol', {}, ...group.map(resultItem))]);
  }

  function toolsOf() {
    const choice = (name, value, key) =>
      element('button', { type: 'button', 'aria-pressed': String(state[name] === value), onclick: () => ((state[name] = value), change()) }, word(key));
    tools.replaceChildren(
      element('span', { role: 'group', 'aria-label': word('sort') }, choice('sort', '', 'by_relevance'), choice('sort', 'date', 'by_date')),
      element('span', { role: 'group', 'aria-label': word('view') }, choice('view', '', 'as_list'), choice('view', 'kinds', 'by_kind')));
  }

  function pillsOf(counts) {
    const items = [];
    for (const name of FACETS) {
      for (const value of state.filters[name] || []) {
        const known = (counts[name] || []).find((other) => other.value === value);
        const label = known ? known.label : value;
        items.push(element('li', {}, element('button', { type: 'button', 'aria-label': word('remove', label), onclick: () => toggle(name, value) }, label, element('span', { 'aria-hidden': 'true' }, ' ×'))));
      }
    }
    pills.hidden = !items.length;
    pills.replaceChildren(...items);
  }

  const open = new Set(matchMedia('(min-width: 48rem)').matches ? ['kind', 'year'] : []);
  const long = new Set();
  function facetsOf(counts) {
    const boxes = FACETS.map((name) => {
      const chosen = state.filters[name] || [];
      const values = (counts[name] || []).filter(({ value, count }) => count || chosen.includes(value));
      if (!values.length) return null;
      if (name !== 'year') values.sort((a, b) => b.count - a.count);
      const visible = long.has(name) ? values : values.filter(({ value }, i) => i < SHOWN_VALUES || chosen.includes(value));
      const buttons = visible.map(({ value, label, count }) =>
        element('li', {}, element('button', { type: 'button', 'data-facet': name, 'data-value': value, 'aria-pressed': String(chosen.includes(value)), onclick: () => toggle(name, value) }, label, element('span', { class: 'count' }, ' ' + count))));
      const rest = values.length - visible.length;
      if (rest) buttons.push(element('li', {}, element('button', { type: 'button', onclick: () => (long.add(name), facetsOf(counts)) }, word('more_values', rest))));
      return element('details', { open: open.has(name) || chosen.length > 0, ontoggle: (event) => (event.target.open ? open.add(name) : open.delete(name)) },
        element('summary', {}, word('facet_' + name)), element('ul', {}, ...buttons));
    });
    facets.replaceChildren(...boxes.filter(Boolean));
    facets.hidden = !facets.children.length;
  }

  // Filters that the words of the query name: "cụm 2 năm 2023". Offered, never forced.
  function offersOf(counts, found) {
    const keys = ' ' + found.words.join(' ') + ' ';
    const offers = [];
    for (const name of ['year', 'cluster', 'unit']) {
      for (const { value, label, count } of counts[name] || []) {
        const name_keys = engine.tokens(label).map((token) => token.key).join(' ');
        if (count && name_keys && keys.includes(' ' + name_keys + ' ') && !(state.filters[name] || []).includes(value)) {
          offers.push(element('button', { type: 'button', onclick: () => toggle(name, value) }, word('only', label), element('span', { class: 'count' }, ' ' + count)));
        }
      }
    }
    return offers.slice(0, 4);
  }

  function notesOf(found, offers) {
    const made = [];
    if (found.read) made.push(element('p', {}, word('read_note', found.words.join(' '))));
    if (found.total && !found.exact) made.push(element('p', {}, word(found.corrected ? 'corrected_note' : 'nearest_note', found.words.join(' '))));
    else if (found.exact < found.total) made.push(element('p', {}, word('few_note')));
    for (const words of found.suggestions) made.push(element('p', {}, element('a', { href: '?q=' + encodeURIComponent(words) }, word('suggest', words))));
    if (offers.length) made.push(element('p', {}, ...offers));
    if (!found.total && state.q.trim()) made.push(element('p', {}, word('tips')));
    notes.replaceChildren(...made);
  }

  // How many of the results have each value of each facet.
  async function countsOf(list) {
    const inside = new Uint8Array(engine.root().documents);
    for (const i of list) inside[i] = 1;
    const counts = {};
    for (const name of FACETS) {
      counts[name] = (await engine.facet(name)).map(({ value, label, size, data }) => {
        let count = 0;
        engine.walk(data, size, 'f', (i) => {
          count += inside[i];
        });
        return { value, label, count };
      });
    }
    return counts;
  }

  function print(found, limit) {
    const count = word(found.approximate ? 'about' : 'count', found.total);
    status.textContent = found.total ? count : word('none', state.q);
    toolsOf();
    tools.hidden = !found.total;
    results.replaceChildren(...listOf(found));
    more.hidden = found.total <= limit;
    more.textContent = word('more');
    notesOf(found, []);
  }

  async function show(limit) {
    const mine = ++turn;
    const empty = !state.q.trim() && !Object.keys(state.filters).length;
    page.dataset.searchState = empty ? 'idle' : 'loading';
    if (empty) {
      for (const part of [status, notes, results]) part.replaceChildren();
      await engine.ready().catch(() => {});
      if (mine === turn) notes.replaceChildren(element('p', {}, word('idle')));
      for (const part of [tools, pills, facets, more]) part.hidden = true;
      return;
    }
    try {
      const ask = (quick) => search(state.q, { limit, filters: state.filters, sort: state.sort, quick });
      let found = await ask(true);
      if (mine !== turn) return;
      shown = limit;
      print(found, limit);
      page.dataset.searchState = found.approximate ? 'loading' : 'done';
      if (found.approximate) {
        // Long phrases are counted by reading the texts, while the first results are there to see.
        found = await ask(false);
        if (mine !== turn) return;
        print(found, limit);
        page.dataset.searchState = 'done';
      }
      const counts = await countsOf(found.list);
      if (mine !== turn) return;
      pillsOf(counts);
      facetsOf(counts);
      notesOf(found, offersOf(counts, found));
    } catch (error) {
      if (mine !== turn) return;
      status.textContent = word(error.message === 'version' ? 'error_version' : 'error') || page.dataset.searchError;
      page.dataset.searchState = 'error';
    }
  }

  const take = () => {
    if (input.value === state.q) return;
    state.q = input.value;
    change();
  };
  whenResting(take, 120);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      take();
    }
  });
  results.addEventListener('keydown', step);
  input.addEventListener('keydown', step);
  // Arrows walk from the box through the results and back.
  function step(event) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...results.querySelectorAll('[data-search-result] > a')];
    const next = stops[stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  window.addEventListener('popstate', () => {
    state = read();
    input.value = state.q;
    show(PART);
  });
  show(PART);
  if (!state.q) input.focus();
}
