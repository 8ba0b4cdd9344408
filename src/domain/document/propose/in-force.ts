import { defined } from '#domain/defined.ts';
import { numeralCharacters } from '#domain/text/numeral.ts';
import { dayMeant, dayPattern } from './day-meant.ts';
import { type FindTerms, spanAt, type Term } from './term.ts';

const length = `[${numeralCharacters}]{1,3}(?:年|个月)`;
const begins = new RegExp(
  `自(?:${dayPattern}|(?:印发|发布|公布|签发|下发)之日)起(?:正式|全面)?(?:施行|实施|执行|生效|试行|实行)`,
);
const holds = new RegExp(
  `(?:有效期|试行期)限?(?:为|：|:)?${length}|(?:试行|暂定)${length}|有效期限?(?:自[^，。；]{1,24})?(?:截止到?|截至|至|到)(?<until>${dayPattern})止?`,
);

/**
 * 自2024年1月1日起施行, 自印发之日起施行，有效期5年, 试行期2年,
 * 有效期至2028年12月31日.
 */
export const inForce: FindTerms = (sentence, signed) => {
  const begun = begins.exec(sentence);
  const held = holds.exec(sentence);
  const term = (match: RegExpExecArray) => spanAt(match.index, match[0]);
  const { until, ...day } = held?.groups ?? {};
  const date = until === undefined ? undefined : dayMeant(day, signed);
  const due: Term['due'] = held ? { ...term(held), ...defined({ date }) } : undefined;
  const first = begun ?? held;
  return first ? [{ task: term(first), ...defined({ due }), asks: false }] : [];
};
