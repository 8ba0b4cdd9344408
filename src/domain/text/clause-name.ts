import { formatNumeral } from '#domain/number/numeral.ts';
import { readClauseId } from './clause-id.ts';

type Namer = (number: number) => string;

const inOutline: Record<string, Namer> = {
  att: (n) => `附件${n} `,
  sec: (n) => `${formatNumeral(n)}、`,
  para: (n) => `（${formatNumeral(n)}）`,
  subpara: (n) => `${n}.`,
  point: (n) => `（${n}）`,
  p: (n) => (n === 0 ? '首段前' : `第${n}段`),
  preamble: () => '开头',
  closing: () => '结尾',
};

const inSentence: Record<string, Namer> = {
  att: (n) => `附件${n}`,
  sec: (n) => `第${formatNumeral(n)}部分`,
  para: (n) => `第（${formatNumeral(n)}）项`,
  subpara: (n) => `第${n}点`,
  point: (n) => `第（${n}）小点`,
  p: (n) => (n === 0 ? '首段前' : `第${n}段`),
  preamble: () => '开头',
  closing: () => '结尾',
};

/** A clause's name in outlines and lists of results: `sec_2__para_4` → 「二、（四）」. */
export const clauseName = (id: string): string => name(id, inOutline);

/** A clause's name in a sentence to paste: `sec_2__para_4` → 「第二部分第（四）项」. */
export const clauseNameInSentence = (id: string): string => name(id, inSentence);

function name(id: string, namers: Record<string, Namer>): string {
  return readClauseId(id)
    .map(({ element, number = 1, inserted }) => {
      const own = namers[element]?.(number) ?? element;
      return inserted === undefined ? own : `${own}之${formatNumeral(inserted)}`;
    })
    .join('')
    .trim();
}
