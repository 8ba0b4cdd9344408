import type { SearchText } from '#search/shared/passage.ts';
import type { Hit } from '#search/text/scan.ts';

/**
 * Why a document answers a query, the best reason first; `name` is the whole title, `place` a place of it
 * that the query names, `all` where nothing was typed.
 */
export const matchNames = {
  number: '文号',
  name: '标题',
  place: '条款',
  title: '标题',
  issuer: '发文机关',
  heading: '小标题',
  cites: '引用',
  text: '正文',
  all: '',
} as const;

export type Match = keyof typeof matchNames;

/** A document that answers a query; its text is read when it is shown. */
export interface Answer {
  /** Place in the tables' rows. */
  row: number;
  match: Match;
  /** The reason in words, where it is not plain from what is shown. */
  label?: string;
  /** Its place among those that answer for the same reason, where that is not by date. */
  nth?: number;
  /** Fetches the document's text and finds the hits in it; rejected where it cannot be fetched. */
  read(): Promise<Result>;
}

/** An answer as it is shown. */
export interface Result {
  match: Match;
  label?: string;
  text: SearchText;
  /** Passages with their marks, in the order of the page. */
  hits: Hit[];
}

const order = Object.keys(matchNames) as Match[];

/** The better of two reasons. */
export const better = (a: Match, b: Match): Match => (order.indexOf(a) <= order.indexOf(b) ? a : b);

type Ranked = Pick<Answer, 'match' | 'row' | 'nth'>;

/** Orders by reason, then by row: the newest first. */
export const byRelevance = (a: Ranked, b: Ranked): number =>
  order.indexOf(a.match) - order.indexOf(b.match) || (a.nth ?? 0) - (b.nth ?? 0) || a.row - b.row;
