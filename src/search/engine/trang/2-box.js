// ---- The box: a combobox over the nearest results ----
function makeBox() {
  const list = element('ul', { role: 'listbox', id: 'goi-y', class: 'search-options', 'aria-label': input.labels[0].textContent, hidden: true });
  const status = element('div', { role: 'status', class: 'hidden' });
  form.append(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'goi-y', 'aria-autocomplete': 'list' }))
    input.setAttribute(name, value);
  let active = -1;
  let turn = 0;
  const options = () => [...list.children];
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (n) => {
    const all = options();
    active = (n + all.length + 1) % (all.length + 1);
    if (active === all.length) active = -1;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', all[active].id);
  };
  const show = async () => {
    const query = input.value;
    const mine = ++turn;
    if (!query.trim()) {
      list.replaceChildren();
      return close();
    }
    const found = await search(query, { limit: 7, excerpts: false }).catch(() => null);
    if (mine !== turn || !found || !form.contains(document.activeElement)) return;
    list.replaceChildren(
      ...found.results.map((result, i) =>
        element('li', { role: 'option', id: 'goi-y-' + i, 'aria-selected': 'false' },
          element('a', { href: address(result, query), tabindex: '-1' }, ...withMarks(result.title, result.titleMarks)),
          element('span', {}, [word('kind_' + result.kind), result.line].filter(Boolean).join(' · '))),
      ),
    );
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = !found.results.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = found.total ? word('count', found.total) : word('none', query);
  };
  whenResting(show, 150);
  input.addEventListener('keydown', (event) => {
    const all = options();
    if (event.key === 'Escape') {
      // Some browsers clear the box by themselves; here the first Escape only closes the list.
      event.preventDefault();
      if (list.hidden) input.value = '';
      if (!input.value) list.replaceChildren();
      turn++;
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && all.length) {
      event.preventDefault();
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      choose(active < 0 && event.key === 'ArrowUp' ? all.length - 1 : active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      all[active].querySelector('a').click();
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget)) setTimeout(close, 150);
  });
}
