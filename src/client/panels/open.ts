import { report } from '#client/load/report.ts';
import { panels } from './panels.ts';

// A link with this attribute still opens as a link in a new tab, and where its panel does not arrive.
document.addEventListener('click', async (event) => {
  const opener = (event.target as Element).closest<HTMLElement>('[data-open]');
  const load = panels[opener?.dataset.open as keyof typeof panels];
  if (!opener || !load || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    await (await load()).open(opener);
  } catch (error) {
    report(error);
    // The link leads where it says.
    if (opener instanceof HTMLAnchorElement) location.assign(opener.href);
  }
});
