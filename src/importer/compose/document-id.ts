import { pinyin } from 'pinyin-pro';
import type { Description, NumberStatement } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { ReadBody } from './read-body.ts';

/** The id that a document's file is named by. */
interface DocumentId {
  id: string;
  /** A code that `issuers.yaml` does not romanise, and the spelling that was used for it. */
  proposed?: { code: string; romanised: string };
}

/** Letters of an id, before its year. */
const maxLength = 60;

/**
 * Names a document by its number: code, year, serial. Without a number, by its title, less the words that all
 * titles share, and its place in a series (〔2026〕5号) or the year of its date.
 */
export function documentIdOf(
  {
    number,
    title,
    year,
    series,
  }: { number?: NumberStatement; title: string; year?: number; series?: string },
  issuers: Pick<Issuers, 'romanise'>,
): DocumentId {
  if (!number)
    return { id: [romanisedWords(shortTitle(title)), digitsOf(series) || year].filter(Boolean).join('-') };
  const { code, year: numbered, serial } = number.parsed;
  const known = issuers.romanise(code);
  const romanised = known ?? romanise(code);
  const id = [romanised, numbered, serial].filter((part) => part !== undefined).join('-');
  return { id, ...(known === undefined && { proposed: { code, romanised } }) };
}

const digitsOf = (series = ''): string => (series.match(/\d+/g) ?? []).join('-');

/** 《中华人民共和国水法》 is shuifa; 关于做好登记工作的通知 is zuohao-dengji-gongzuo. */
const shortTitle = (title: string): string =>
  title
    .replace(/^.*?关于/, '')
    .replace(/的(?:通知|通告|公告|意见|决定|批复|函|报告|公示)$/, '')
    .replace(/^中华人民共和国/, '');

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Romanises the words of a title or name. A long one keeps its beginning and end, since titles of one issuer
 * often begin alike and say at the end what they are about.
 */
export function romanisedWords(title: string): string {
  const all = Array.from(words.segment(title), ({ segment }) => romanise(segment)).filter(Boolean);
  const whole = all.join('-');
  if (whole.length <= maxLength) return whole;
  const first = fitting(all, maxLength / 2);
  const last = fitting(all.slice(first.length).reverse(), maxLength / 2).reverse();
  return [...first, ...last].join('-') || whole.slice(0, maxLength);
}

/** As many of the words as fit in that many letters, hyphens included. */
function fitting(all: readonly string[], letters: number): string[] {
  let room = letters;
  const end = all.findIndex((word) => {
    room -= word.length + 1;
    return room < 0;
  });
  return all.slice(0, end < 0 ? all.length : end);
}

/** Syllables without tones, and Latin letters and digits, in lower case: 林人社函 is linrenshehan. */
const romanise = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Names a document by its text; undefined if that has neither a number nor a title to romanise. */
export function nameDocument({ description, units }: ReadBody, issuers: Issuers): DocumentId | undefined {
  const { number, title } = description;
  const year = yearOf(description, units);
  const series = units.find(({ zone, part }) => zone === 'number' && part === undefined)?.text;
  const named = documentIdOf(
    {
      title: title.value,
      ...(number && { number }),
      ...(year !== undefined && { year }),
      ...(series && { series }),
    },
    issuers,
  );
  return /[a-z]/.test(named.id) ? named : undefined;
}

/**
 * The year of the signature's date; for a statute, the last year in its note on enactment, which tells its
 * versions apart.
 */
function yearOf({ dates }: Description, units: readonly Unit[]): number | undefined {
  const day = dates.find(({ kind }) => kind === 'signed')?.value.value;
  if (day !== undefined) return Number(day.slice(0, 4));
  const enacted = units.filter(({ zone, part }) => zone === 'enactment' && part === undefined);
  const years = enacted.flatMap(({ text }) => text.match(/(?:19|20)\d\d(?=年)/g) ?? []).map(Number);
  return years.length > 0 ? Math.max(...years) : undefined;
}
