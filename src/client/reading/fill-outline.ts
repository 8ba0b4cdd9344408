import { create } from '#client/shared/create.ts';

// The outline of a code names the range of articles in a chapter. The range unfolds to a list, read from the
// page. An outline in a sheet is a copy, so each of the two is filled when opened.
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
