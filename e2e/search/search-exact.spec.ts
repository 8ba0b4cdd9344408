import type { Page } from 'playwright/test';
import { type Answer, askAll } from '../support/pages/ask.ts';
import { builtPages } from '../support/sites/built-pages.ts';
import { sites } from '../support/sites/sites.ts';
import { expect, test } from '../support/test.ts';
import { type Passage, passages, plainScan, searchTexts, wordsOf } from '../support/texts/plain-scan.ts';
import { bare } from '../support/texts/plain-text.ts';
import { random } from '../support/texts/random.ts';

/** Number of runs of each kind, in the usual and in the long tests. */
const counts = { few: 120, many: 3000 };

test('runs of 2 to 12 characters find exactly the documents and clauses that hold them', {
  tag: '@sample',
}, async ({ page }) => {
  test.slow();
  await findExactly(page, counts.few, 296);
});

test('runs that stand nowhere find nothing', { tag: '@sample' }, async ({ page }) => {
  test.slow();
  await findNothing(page, counts.few, 83);
});

test('Latin letters, digits and what is mixed of them find exactly the documents and clauses that hold them', async ({
  page,
}) => {
  test.slow();
  const all = await passages(page);
  const words = new Set(
    all.flatMap(({ text }) => wordsOf(text).filter((word) => !/\p{Script=Han}/u.test(word))),
  );
  const next = random(220);
  const runs = [
    ...words,
    // Only whole runs are words: 220 is not in 2200, nor 20 in 220.
    ...[...words]
      .flatMap((word) => [`${word}0`, word.slice(1), word.slice(0, -1)])
      .filter((run) => run !== ''),
    ...Array.from({ length: counts.few }, () => runFrom(all, next, /[A-Za-z0-9０-９⁰-₉²³¹]/)),
  ];
  expect(runs.length).toBeGreaterThan(2 * counts.few);
  await page.goto('./search/');
  expect(wrong(runs, await askAll(page, runs), all)).toEqual([]);
});

test('runs that stand only from one paragraph into the next find nothing', async ({ page }) => {
  test.slow();
  const all = await passages(page);
  const runs = all.slice(1).map(
    ({ text }, i) =>
      wordsOf(all[i]?.text ?? '')
        .slice(-2)
        .join('') + wordsOf(text).slice(0, 2).join(''),
  );
  await page.goto('./search/');
  expect(wrong(runs, await askAll(page, runs), all)).toEqual([]);
});

for (const [name, prepare] of [
  ['', async () => undefined],
  [' without Intl.Segmenter', withoutSegmenter],
] as const) {
  test(`thousands of runs find exactly what holds them${name}`, { tag: '@full' }, async ({ page }) => {
    test.setTimeout(1_200_000);
    await prepare(page);
    await findExactly(page, counts.many, 24);
  });

  test(`thousands of runs that stand nowhere find nothing${name}`, { tag: '@full' }, async ({ page }) => {
    test.setTimeout(1_200_000);
    await prepare(page);
    await findNothing(page, counts.many, 45);
  });
}

async function findExactly(page: Page, count: number, seed: number): Promise<void> {
  const all = await passages(page);
  const next = random(seed);
  const runs = Array.from({ length: count }, () => runFrom(all, next));
  await page.goto('./search/');
  expect(wrong(runs, await askAll(page, runs), all)).toEqual([]);
}

async function findNothing(page: Page, count: number, seed: number): Promise<void> {
  const all = await passages(page);
  const next = random(seed);
  const runs: string[] = [];
  while (runs.length < count) {
    const run = [...runFrom(all, next)];
    const at = next(run.length);
    run.splice(at, 1, ...runFrom(all, next).slice(0, 1), ...(next(2) ? [] : [run[at] ?? '']));
    if (wordsOf(run.join('')).length > 1 && plainScan(run.join(''), all).documents.length === 0)
      runs.push(run.join(''));
  }
  await page.goto('./search/');
  expect(wrong(runs, await askAll(page, runs), all)).toEqual([]);
}

/** An old WebView: neither page nor worker can segment words. */
async function withoutSegmenter(page: Page): Promise<void> {
  const removal = 'delete Intl.Segmenter;';
  await page.addInitScript(removal);
  await page.route('**/pagefind-worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${removal}${await response.text()}` });
  });
}

test('the search text of each document is on its page', () => {
  const pages = builtPages(sites.library);
  for (const { id, passages: offered } of searchTexts()) {
    const text = bare(pages.get(`${sites.library.base}documents/${id}/`)?.text ?? '');
    expect(
      offered.filter((passage) => !text.includes(bare(passage.text))),
      id,
    ).toEqual([]);
  }
});

const holdsWords = (text: string, run: string) =>
  ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(run).join(' ')} `);

/** A run as a reader might copy it: with or without the punctuation inside; sometimes in full width. */
function runFrom(all: readonly Passage[], next: (limit: number) => number, holding = /./): string {
  for (;;) {
    const { text } = all[next(all.length)] ?? { text: '' };
    const places = [...text.matchAll(/\p{Script=Han}|[A-Za-z]+|[0-9０-９]+|[⁰¹²³⁴-⁹₀-₉]+/gu)];
    const first = next(places.length);
    const start = places[first];
    const last = places[Math.min(places.length - 1, first + 1 + next(11))];
    if (!start || !last || start === last) continue;
    const run = text.slice(start.index, last.index + last[0].length).replace(/\s/g, '');
    if (wordsOf(run).length < 2 || !holding.test(run)) continue;
    return (
      [run, run, withoutMarks(run), run.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))][
        next(4)
      ] ?? run
    );
  }
}

/** Keeps punctuation between two numbers or Latin words, which would become one word without it. */
const withoutMarks = (run: string) =>
  run.replace(/(?<![\d０-９A-Za-z])\p{P}+|\p{P}+(?![\d０-９A-Za-z])/gu, '');

/**
 * Reasons for which a run may find more than the documents that contain it: they bear or cite the number in
 * it, are by the issuer that it names, or have the place with which it ends.
 */
const besides = new Set(['number', 'cites', 'issuer', 'place']);
/** The reason that the page shows if a title is nearly the run. */
const nearly = '略有出入';

/** Finds queries whose answer differs from the plain scan's, or whose marks are not whole runs. */
const wrong = (runs: string[], answers: Answer[], all: readonly Passage[]) =>
  runs.flatMap((run, i) => {
    const {
      documents = [],
      clauses = [],
      marks = [],
      excerpts = [],
      matches = {},
      reasons = {},
      total,
    } = answers[i] ?? {};
    const expected = plainScan(run, all);
    const isBesides = (id = '') => besides.has(matches[id] ?? '') || Boolean(reasons[id]?.includes(nearly));
    const added = documents.filter((id) => isBesides(id) && !expected.documents.includes(id));
    const isAdded = (clause: string) => isBesides(clause.split('#')[0]) && !expected.clauses.includes(clause);
    const shown = {
      documents: documents.filter((id) => !added.includes(id)).sort(),
      clauses: clauses.filter((clause) => !isAdded(clause)).sort(),
    };
    const broken = [
      ...(added.length > 0 ? [] : marks.filter((mark) => !holdsWords(mark, run))),
      ...excerpts.filter(({ clause, marks: count }) => count === 0 && !isAdded(clause)),
    ];
    const right =
      JSON.stringify(shown) === JSON.stringify(expected) &&
      total === expected.documents.length + added.length;
    return right && broken.length === 0 ? [] : [{ run, shown, expected, broken }];
  });
