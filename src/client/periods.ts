// Says of a period that it has ended, where by the reader's own date it has.
const now = new Date();
const two = (n: number) => String(n).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
for (const words of document.querySelectorAll<HTMLElement>('[data-until]')) {
  if (today > (words.dataset.until ?? '')) words.dataset.over = '';
  else words.hidden = true;
}

export {};
