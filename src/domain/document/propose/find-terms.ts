import { defined } from '#domain/defined.ts';
import { numeralCharacters } from '#domain/text/numeral.ts';
import type { Span } from '#domain/text/span.ts';
import { dayMeant, dayPattern } from './day-meant.ts';

/** Something that a text sets a time for, as spans of the text. */
export interface Term {
  task: Span;
  /** How it is to be done: 报送. */
  verb?: Span;
  /** Until when, with the day meant as far as it follows. */
  due?: Span & { date?: string };
  reportTo?: Span;
  /** Somebody has to act, unlike where a text merely comes into force. */
  asks: boolean;
}

/** Finds terms of one kind in a sentence of a text that was signed on a day, as far as that is known. */
type FindTerms = (sentence: string, signed?: string) => Term[];

/**
 * Finds every deadline and term that a text sets: what is due, what closes, what comes into force and how
 * long it holds, in the order of these kinds.
 */
export const findTerms: FindTerms = (text, signed) =>
  [...text.matchAll(/[^。；！？\n]+/g)].flatMap(({ index, 0: sentence }) =>
    [dueBy, closesOn, inForce].flatMap((find) => find(sentence, signed)).map((term) => shifted(term, index)),
  );

function shifted({ asks, ...places }: Term, by: number): Term {
  const moved = Object.entries(places).map(([name, place]: [string, Span]) => [
    name,
    { ...place, start: place.start + by, end: place.end + by },
  ]);
  return { ...Object.fromEntries(moved), asks };
}

const spanAt = (start: number, words: string): Span => ({ start, end: start + words.length });

/** What is done by a day, the longer word first. */
const verbs = /报送|上报|填报|申报|报备|报名|提交|递交|寄送|送达|反馈|函告|汇总|备案|完成|办结|办理|整改|报/;

const longestTask = 80;

const deadline = new RegExp(
  `(?<lead>(?:(?:请|应当?|须|需|务必|要)?(?:各[^，。；]{1,12})?[于在]|请)?)(?<words>${dayPattern}(?:以|之)?前)(?<comma>[，、]?)(?<tail>[^，。；：！？\\n]{1,${longestTask}})`,
  'g',
);

/** 请于10月30日前报送省厅, 于2024年3月15日前将实施方案报省厅备案. */
const dueBy: FindTerms = (sentence, signed) =>
  // The pattern is slow, and few sentences have the word.
  (sentence.includes('前') ? [...sentence.matchAll(deadline)] : []).flatMap((match) => {
    const { lead = '', words = '', comma = '', tail = '', ...day } = match.groups ?? {};
    const verb = verbs.exec(tail);
    if (!verb) return [];
    const due = spanAt(match.index + lead.length, words);
    const after = due.end + comma.length;
    const before = clauseBefore(sentence, match.index);
    // If the verb follows the day at once, what is to be reported stands before the day.
    const isBefore = verb.index === 0 && !actor.test(sentence.slice(before.start, before.end).trim());
    const reportTo = reports.test(verb[0]) ? recipient(tail, verb.index + verb[0].length) : undefined;
    return [
      {
        task: isBefore ? before : spanAt(after, tail),
        verb: spanAt(after + verb.index, verb[0]),
        due: { ...due, ...defined({ date: dayMeant(day, signed) }) },
        ...(reportTo && { reportTo: { start: after + reportTo.start, end: after + reportTo.end } }),
        asks: true,
      },
    ];
  });

/** Verbs that name whom a report goes to. */
const reports = /报送|上报|报备|提交|递交|寄送|送达|反馈|函告|^报$/;

/** Words before the day that name who is to act (各区文化局), or no words at all. */
const actor = /^$|(?:局|厅|委|单位|部门|机构|企业|院校|学校|政府|中心|[市州县区地])$/;

/** The words of the clause that ends at an offset, as far as a task may reach. */
function clauseBefore(sentence: string, end: number): Span {
  const words = /[^，。；：！？\n]*$/.exec(sentence.slice(Math.max(0, end - longestTask), end))?.[0] ?? '';
  return { start: end - words.length, end };
}

/** Whom a report goes to: the body that the rest of the clause begins with, or that 至 or 到 leads to. */
function recipient(tail: string, from: number): Span | undefined {
  const rest = tail.slice(from);
  const lead = /^.*[至到给]/.exec(rest)?.[0] ?? '';
  const name = /^[^（(、]{0,24}(?:厅|局|委|办|(?<!全)部|政府|处|中心|司|院|署|会|室)/.exec(
    rest.slice(lead.length),
  )?.[0];
  const isObject = !lead && name && /情况|总结|方案|报告|材料|名单|意见|计划/.test(name);
  return name && !isObject ? spanAt(from + lead.length, name) : undefined;
}

const named = new RegExp(
  `(?<lead>[^，。；：！？\\n]{0,12}截[止至](?:日期|时间|日)(?:为|是|到|至|：|:)?)(?<words>${dayPattern})`,
  'g',
);
const ending = new RegExp(`(?<lead>[^，。；：！？\\n]{0,12}?)(?<words>${dayPattern})截止`, 'g');

/** 报名截止日期为5月31日, 报名于5月31日截止. */
const closesOn: FindTerms = (sentence, signed) =>
  // Both patterns are slow, and few sentences need them.
  (/截[止至]/.test(sentence) ? [named, ending] : []).flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => {
      const { lead = '', words = '', ...day } = match.groups ?? {};
      return {
        task: spanAt(match.index, match[0]),
        due: { ...spanAt(match.index + lead.length, words), ...defined({ date: dayMeant(day, signed) }) },
        asks: true,
      };
    }),
  );

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
const inForce: FindTerms = (sentence, signed) => {
  const begun = begins.exec(sentence);
  const held = holds.exec(sentence);
  const term = (match: RegExpExecArray) => spanAt(match.index, match[0]);
  const { until, ...day } = held?.groups ?? {};
  const date = until === undefined ? undefined : dayMeant(day, signed);
  const due: Term['due'] = held ? { ...term(held), ...defined({ date }) } : undefined;
  const first = begun ?? held;
  return first ? [{ task: term(first), ...defined({ due }), asks: false }] : [];
};
