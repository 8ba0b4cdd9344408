import type { SearchText } from '#search/shared/passage.ts';
import type { Hit } from '#search/text/scan.ts';

/**
 * Why a document answers a query, the best reason first; `name` is the whole title, `all` where nothing was
 * typed.
 */
export const matchNames = {
  number: '文号',
  name: '标题',
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

/** Orders by reason, then by row: the newest first. */
export const byRelevance = (a: Pick<Answer, 'match' | 'row'>, b: Pick<Answer, 'match' | 'row'>): number =>
  order.indexOf(a.match) - order.indexOf(b.match) || a.row - b.row;
