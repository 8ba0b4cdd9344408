import { create } from '#client/create.ts';

// The outline of a code names the range of articles that a chapter holds. It opens to their list, which is
// taken from the page; an outline in a sheet is a copy, so that whichever is opened is filled.
for (const range of document.querySelectorAll<HTMLElement>('.outline p.fold[data-within]')) {
  const fold = create(
    'details',
    { className: 'fold' },
    create('summary', {}, range.textContent?.trim() ?? ''),
  );
  fold.dataset.within = range.dataset.within ?? '';
  range.replaceWith(fold);
}

const article = /(?:^|__)art_[\d_-]+$/;

document.addEventListener(
  'toggle',
  ({ target }) => {
    const fold = target as HTMLElement;
    const within = fold.dataset?.within;
    if (within === undefined || fold.querySelector('ol')) return;
    const sections = document.getElementById(within)?.querySelectorAll('section[id]') ?? [];
    const links = [...sections].flatMap((section) => {
      const heading = section.querySelector('h2, h3, h4, h5, h6')?.textContent?.trim();
      return heading && article.test(section.id) ? [create('a', { href: `#${section.id}` }, heading)] : [];
    });
    fold.append(create('ol', {}, ...links.map((link) => create('li', {}, link))));
  },
  true,
);
