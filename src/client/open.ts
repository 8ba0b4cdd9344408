interface Panel {
  open(opener: HTMLElement): unknown;
}

/** What `data-open` names, loaded when it is first asked for. */
const panels: Record<string, () => Promise<Panel>> = {
  display: () => import('./display-panel.ts'),
  outline: () => import('./outline-sheet.ts'),
  search: () => import('./search-dialog.ts'),
  share: () => import('./share-document.ts'),
};

// A link that carries the attribute stays a link for what has no panel, and in a new tab.
document.addEventListener('click', async (event) => {
  const opener = (event.target as Element).closest<HTMLElement>('[data-open]');
  const load = panels[opener?.dataset.open ?? ''];
  if (!opener || !load || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    (await load()).open(opener);
  } catch {
    // Not to be had, as without a network: the link leads where it says.
    if (opener instanceof HTMLAnchorElement) location.assign(opener.href);
  }
});

export {};
