// What is folded does not print in browsers that know no ::details-content: the text prints whole.
const folded = [...document.querySelectorAll<HTMLDetailsElement>('.text details.contents:not([open])')];
if (folded.length > 0) {
  addEventListener('beforeprint', () => setOpen(true));
  addEventListener('afterprint', () => setOpen(false));
}

function setOpen(open: boolean): void {
  for (const details of folded) details.open = open;
}
