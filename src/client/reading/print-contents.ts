// Browsers without ::details-content do not print what is folded: unfold it, so that the text prints whole.
const folded = [...document.querySelectorAll<HTMLDetailsElement>('.text details.contents:not([open])')];
if (folded.length > 0) {
  addEventListener('beforeprint', () => setOpen(true));
  addEventListener('afterprint', () => setOpen(false));
}

function setOpen(open: boolean): void {
  for (const details of folded) details.open = open;
}
