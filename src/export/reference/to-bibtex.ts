import type { CitedWork } from '#export/cited-work.ts';

/**
 * BibTeX. Classic styles know no type for official documents: they print `howpublished` of @misc; styles of
 * GB/T 7714 take the number from `number`.
 */
export const toBibtex = (works: readonly CitedWork[], accessed?: string): string =>
  works.map((work) => entry(work, accessed)).join('\n');

function entry(work: CitedWork, accessed: string | undefined): string {
  const [year, month, day] = work.date?.split('-') ?? [];
  const fields: [name: string, value: string | undefined][] = [
    // A second brace keeps an institution's name whole, and the case of a title.
    ['author', work.issuers.map((name) => `{${escaped(name)}}`).join(' and ') || undefined],
    ['title', `{${escaped(work.title)}}`],
    ['number', work.number && escaped(work.number)],
    ['howpublished', work.number && escaped(work.number)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['pages', work.placeName && escaped(work.placeName)],
    ['language', 'chinese'],
    ['url', encoded(work.address)],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${keyOf(work)},`, ...lines, '}', ''].join('\n');
}

/** Every program accepts letters, digits, hyphens and colons in a key. */
const keyOf = ({ id, place }: CitedWork): string =>
  (place === undefined ? id : `${id}:${place}`).replace(/[^A-Za-z0-9:-]/g, '-');

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Two hyphens or quotes in a row would become one dash or quote. */
const escaped = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^]|[&%$#_{}]/g, (mark) => commands[mark] ?? `\\${mark}`)
    .replace(/([-'`])(?=\1)/g, '$1{}');

/** Addresses are read without unescaping; a brace would end the field. */
const encoded = (address: string): string => address.replace(/[{}\\]/g, encodeURIComponent);
