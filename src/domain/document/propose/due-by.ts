import { defined } from '#domain/defined.ts';
import type { Span } from '#domain/text/span.ts';
import { dayMeant, dayPattern } from './day-meant.ts';
import { type FindTerms, spanAt } from './term.ts';

/** What is done by a day, the longer word first. */
const verbs = /报送|上报|填报|申报|报备|报名|提交|递交|寄送|送达|反馈|函告|汇总|备案|完成|办结|办理|整改|报/;

const longestTask = 80;

const deadline = new RegExp(
  `(?<lead>(?:(?:请|应当?|须|需|务必|要)?(?:各[^，。；]{1,12})?[于在]|请)?)(?<words>${dayPattern}(?:以|之)?前)(?<comma>[，、]?)(?<tail>[^，。；：！？\\n]{1,${longestTask}})`,
  'g',
);

/** 请于10月30日前报送省厅, 于2024年3月15日前将实施方案报省厅备案. */
export const dueBy: FindTerms = (sentence, signed) =>
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
