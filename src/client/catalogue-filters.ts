// Narrows the catalogue to what is chosen; the choice stands in the address.
const form = document.querySelector<HTMLFormElement>('#filters');
const statusLine = document.querySelector('#catalogue-status');
const clear = document.querySelector<HTMLElement>('button[form="filters"]');
const rows = [...document.querySelectorAll<HTMLElement>('#catalogue > li')].map((row) => ({
  row,
  facets: JSON.parse(row.dataset.facets ?? '{}') as Record<string, string[]>,
}));

if (form && statusLine && clear) {
  const all = statusLine.textContent;
  const selects = [...form.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.addEventListener('change', () => filter(true));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are reset after this event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      // The button disappears, and would take the focus with it.
      selects[0]?.focus();
      filter(true);
    }),
  );
  filter(false);

  function filter(remember: boolean): void {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const { row, facets } of rows) {
      row.hidden = !chosen.every(({ name, value }) => facets[name]?.includes(value));
    }
    const shown = rows.filter(({ row }) => !row.hidden).length;
    for (const select of selects) select.classList.toggle('set', select.value !== '');
    if (clear) clear.hidden = chosen.length === 0;
    if (statusLine)
      statusLine.textContent =
        chosen.length === 0
          ? all
          : shown > 0
            ? `找到${shown}件。`
            : '没有符合条件的文件。请减少条件，或清除筛选。';
    if (!remember) return;
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }
}

export {};
