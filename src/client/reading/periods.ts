// Shows which periods have ended and which days lie ahead, by the reader's own clock.
const now = new Date();
const two = (n: number) => String(n).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
for (const words of document.querySelectorAll<HTMLElement>('[data-until]')) {
  if (today > (words.dataset.until ?? '')) words.dataset.over = '';
  else words.hidden = true;
}

for (const words of document.querySelectorAll<HTMLElement>('[data-by]')) {
  if (today > (words.dataset.by ?? '')) words.hidden = true;
  else words.dataset.ahead = '';
}

const printDay = document.querySelector('[data-print-day]');
addEventListener('beforeprint', () => {
  const day = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
  printDay?.setAttribute('data-print-day', day);
});

export {};
